package dev.autogen.differ.random;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identifiers;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.StorageOption;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Edits of constraints of all kinds. */
final class ConstraintEdits {

    private static final List<Deferrability> DEFERRABILITY = List.of(Deferrability.values());

    private ConstraintEdits() {}

    private static void add(Draft draft, Table table, Constraint constraint) {
        if (Cascade.isFree(draft, table, constraint)) {
            draft.change(table.name(), builder -> builder.constraint(constraint));
        }
    }

    static void primaryKey(Draft draft, Choices choices) {
        draft.anyTable(choices).ifPresent(table -> {
            List<String> columns = columns(draft, table, choices, "btree");
            if (columns.isEmpty()) {
                return;
            }
            boolean explicit = choices.yes();
            String name = explicit
                    ? Names.part(choices)
                    : Identifiers.generated(table.name().name(), List.of(), "pkey");
            PrimaryKey key = new PrimaryKey(
                    name,
                    explicit,
                    columns,
                    deferrability(choices),
                    include(table, choices),
                    storage(Index.BTREE, choices));
            if (table.primaryKey() == null) {
                add(draft, table, key);
            } else {
                List<Constraint> others = new ArrayList<>(table.constraints());
                others.remove(table.primaryKey());
                draft.parts(table, others, table.indexes());
                add(draft, draft.table(table.name()), key);
            }
        });
    }

    static void unique(Draft draft, Choices choices) {
        draft.anyTable(choices).ifPresent(table -> {
            List<String> columns = columns(draft, table, choices, "btree");
            if (columns.isEmpty()) {
                return;
            }
            boolean explicit = choices.yes();
            String name = explicit
                    ? Names.part(choices)
                    : Identifiers.generated(table.name().name(), columns, "key");
            add(
                    draft,
                    table,
                    new UniqueConstraint(
                            name,
                            explicit,
                            columns,
                            draft.version >= 15 && choices.oneIn(3),
                            deferrability(choices),
                            include(table, choices),
                            storage(Index.BTREE, choices)));
        });
    }

    static void check(Draft draft, Choices choices) {
        draft.anyTable(choices)
                .ifPresent(table -> Draft.any(choices, checks(draft, table)).ifPresent(condition -> {
                    boolean enforced = draft.version < 18 || !choices.oneIn(4);
                    boolean explicit = choices.yes();
                    String name = explicit
                            ? Names.part(choices)
                            : Identifiers.generated(table.name().name(), List.of(), "check");
                    add(
                            draft,
                            table,
                            new CheckConstraint(
                                    name, explicit, condition, !choices.oneIn(3), choices.oneIn(3), !enforced));
                }));
    }

    /** All conditions on columns of the table, for checks and predicates. */
    static List<String> checks(Draft draft, Table table) {
        return table.columns().stream()
                .flatMap(column -> Types.traits(draft, column.type()).stream()
                        .flatMap(traits -> traits.checksOf(column.name()).stream()))
                .toList();
    }

    static void exclusion(Draft draft, Choices choices) {
        draft.anyTable(choices).ifPresent(table -> {
            String method = choices.pick(List.of("gist", Index.BTREE, "hash"));
            List<String> columns = columns(draft, table, choices, method);
            if (columns.isEmpty()) {
                return;
            }
            String operator = method.equals("gist") ? "&&" : "=";
            List<ExclusionElement> elements = columns.stream()
                    .limit(method.equals("hash") ? 1 : 2)
                    .map(column -> ExclusionElement.of(column, operator))
                    .toList();
            add(
                    draft,
                    table,
                    new ExclusionConstraint(
                            Names.part(choices),
                            true,
                            method,
                            elements,
                            method.equals("hash") ? List.of() : include(table, choices),
                            predicate(draft, table, choices),
                            deferrability(choices),
                            storage(method, choices)));
        });
    }

    static void foreignKey(Draft draft, Choices choices) {
        draft.anyTable(choices).ifPresent(table -> draft.anyTable(choices)
                .ifPresent(target -> Draft.any(choices, Keys.of(target)).ifPresent(key -> {
                    List<String> columns = matching(draft, table, target, key, choices);
                    if (columns.size() == key.size()) {
                        add(draft, table, foreignKey(draft, choices, table, columns, target, key));
                    }
                })));
    }

    private static ForeignKey foreignKey(
            Draft draft, Choices choices, Table table, List<String> columns, Table target, List<String> key) {
        List<ReferentialAction> actions = List.of(ReferentialAction.values());
        boolean explicit = choices.yes();
        ReferentialAction onDelete = choices.pick(actions);
        boolean some = draft.version >= 15
                && choices.oneIn(3)
                && Set.of(ReferentialAction.SET_NULL, ReferentialAction.SET_DEFAULT)
                        .contains(onDelete);
        return new ForeignKey(
                explicit
                        ? Names.part(choices)
                        : Identifiers.generated(table.name().name(), columns, "fkey"),
                explicit,
                columns,
                target.name(),
                key,
                onDelete,
                choices.pick(actions),
                choices.oneIn(3),
                deferrability(choices),
                !choices.oneIn(3),
                some ? List.of(columns.get(0)) : List.of(),
                draft.version >= 18 && choices.oneIn(4));
    }

    /** For each column of the key one of the table that can point to it, as far as there is one. */
    private static List<String> matching(Draft draft, Table table, Table target, List<String> key, Choices choices) {
        List<String> columns = new ArrayList<>();
        for (String referenced : key) {
            Column to = target.column(referenced).orElseThrow();
            List<String> fitting = table.columns().stream()
                    .filter(own -> own.generatedAs() == null && Types.comparable(draft, own.type(), to.type()))
                    .map(Column::name)
                    .filter(own -> !columns.contains(own))
                    .toList();
            Draft.any(choices, fitting).ifPresent(columns::add);
        }
        return columns;
    }

    static void validity(Draft draft, Choices choices) {
        change(draft, choices, constraint -> constraint.withValidated(!constraint.validated()));
    }

    static void rename(Draft draft, Choices choices) {
        change(draft, choices, constraint -> constraint.named(Names.part(choices), choices.yes()));
    }

    private interface Change {
        Constraint of(Constraint constraint);
    }

    private static void change(Draft draft, Choices choices, Change change) {
        draft.anyTable(choices)
                .ifPresent(table -> Draft.any(choices, table.constraints()).ifPresent(constraint -> {
                    List<Constraint> all = new ArrayList<>(table.constraints());
                    all.set(all.indexOf(constraint), change.of(constraint));
                    draft.parts(table, all, table.indexes());
                }));
    }

    static void drop(Draft draft, Choices choices) {
        draft.anyTable(choices)
                .ifPresent(table -> Draft.any(choices, table.constraints()).ifPresent(constraint -> {
                    List<Constraint> all = new ArrayList<>(table.constraints());
                    all.remove(constraint);
                    draft.parts(table, all, table.indexes());
                }));
    }

    private static Deferrability deferrability(Choices choices) {
        return choices.oneIn(3) ? choices.pick(DEFERRABILITY) : Deferrability.NOT_DEFERRABLE;
    }

    /** One or two columns that an index of the method takes. */
    static List<String> columns(Draft draft, Table table, Choices choices, String method) {
        List<String> fitting = table.columns().stream()
                .filter(column -> Cascade.isIndexed(draft, column, method))
                .map(Column::name)
                .toList();
        List<String> columns = new ArrayList<>();
        for (int count = 1 + choices.below(2); count > 0; count--) {
            Draft.any(choices, fitting).filter(c -> !columns.contains(c)).ifPresent(columns::add);
        }
        return columns;
    }

    static List<String> include(Table table, Choices choices) {
        return choices.oneIn(4)
                ? Draft.any(
                                choices,
                                table.columns().stream()
                                        .filter(c -> !c.virtual())
                                        .map(Column::name)
                                        .toList())
                        .stream()
                        .toList()
                : List.of();
    }

    static @Nullable String predicate(Draft draft, Table table, Choices choices) {
        return choices.oneIn(4)
                ? Draft.any(choices, IndexEdits.predicates(draft, table)).orElse(null)
                : null;
    }

    static List<StorageOption> storage(String method, Choices choices) {
        return choices.oneIn(4) ? IndexEdits.storageOf(method, choices) : List.of();
    }
}
