package dev.autogen.differ.random;

import dev.autogen.schema.Column;
import dev.autogen.schema.Identity;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.postgres.Quoting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Edits of columns. */
final class ColumnEdits {

    private static final Set<String> COLLATED = Set.of(TypeFamily.TEXT.name(), TypeFamily.CHARACTER.name());

    private ColumnEdits() {}

    static void add(Draft draft, Choices choices) {
        draft.anyTable(choices).ifPresent(table -> {
            String name = Names.column(choices);
            if (table.column(name).isEmpty()) {
                draft.put(table.name(), column(draft, choices, name));
            }
        });
    }

    static Column column(Draft draft, Choices choices, String name) {
        return Column.of(name, Types.any(draft, choices)).withNullable(!choices.yes());
    }

    static void drop(Draft draft, Choices choices) {
        change(draft, choices, (table, column) -> {
            draft.change(
                    table.name(),
                    builder -> builder.columns(table.columns().stream()
                            .filter(c -> !c.equals(column))
                            .toList()));
            return null;
        });
    }

    private static void change(Draft draft, Choices choices, BiFunction<Table, Column, @Nullable Column> change) {
        draft.anyTable(choices)
                .ifPresent(table -> Draft.any(choices, table.columns()).ifPresent(column -> {
                    Column changed = change.apply(table, column);
                    if (changed != null) {
                        draft.put(table.name(), changed);
                    }
                }));
    }

    static void rename(Draft draft, Choices choices) {
        change(draft, choices, (table, column) -> {
            String name = Names.column(choices);
            if (table.column(name).isEmpty()) {
                draft.change(
                        table.name(),
                        builder -> builder.columns(table.columns().stream()
                                .map(c -> c.equals(column) ? c.named(name) : c)
                                .toList()));
            }
            return null;
        });
    }

    static void retype(Draft draft, Choices choices) {
        change(draft, choices, (table, column) -> column.typed(Types.any(draft, choices)));
    }

    /** To a type that the values fit without being asked. */
    static void widen(Draft draft, Choices choices) {
        change(draft, choices, (table, column) -> {
            for (TypeFamily family : TypeFamily.values()) {
                if (Types.traits(draft, column.type())
                        .filter(family.traits()::equals)
                        .isPresent()) {
                    return column.typed(SqlType.parse(choices.pick(family.types())));
                }
            }
            return null;
        });
    }

    static void nullable(Draft draft, Choices choices) {
        change(draft, choices, (table, column) -> {
            if (draft.version < 18 || !choices.oneIn(3)) {
                return column.withNullable(!column.nullable());
            }
            return column.withNotNull(new NotNull("nn " + column.name().charAt(0), false, false));
        });
    }

    static void value(Draft draft, Choices choices) {
        change(draft, choices, (table, column) -> {
            List<String> values = values(draft, column);
            boolean free = column.generatedAs() == null && column.identity() == null;
            return !free || values.isEmpty() || choices.oneIn(4)
                    ? column.withDefault(null)
                    : column.withDefault(choices.pick(values));
        });
    }

    /** All defaults that the column can have. */
    static List<String> values(Draft draft, Column column) {
        Traits traits = Types.traits(draft, column.type()).orElseThrow();
        List<String> values = new ArrayList<>(traits.defaults());
        if (traits.family().equals(TypeFamily.INTEGER.name())) {
            draft.sequences.values().stream().map(ColumnEdits::next).forEach(values::add);
        }
        return values;
    }

    private static String next(Sequence sequence) {
        return "nextval(" + Quoting.literal(Quoting.name(sequence.name())) + "::regclass)";
    }

    static void identity(Draft draft, Choices choices) {
        change(draft, choices, (table, column) -> {
            if (column.identity() != null || column.generatedAs() != null) {
                return column.withIdentity(null);
            }
            Identity.Mode mode = choices.pick(List.of(Identity.Mode.BY_DEFAULT, Identity.Mode.ALWAYS));
            return column.withDefault(null)
                    .withNullable(false)
                    .withIdentity(new Identity(
                            mode, SequenceEdits.options(column.name().equals("user"), choices)));
        });
    }

    static void generated(Draft draft, Choices choices) {
        change(draft, choices, (table, column) -> {
            List<String> texts = generations(draft, table, column);
            if (column.generatedAs() != null || texts.isEmpty()) {
                return column.withGeneratedAs(null);
            }
            Column plain = column.withDefault(null).withIdentity(null);
            Column generated = plain.withGeneratedAs(choices.pick(texts));
            return draft.version >= 18 && choices.oneIn(3) ? generated.asVirtual() : generated;
        });
    }

    /** All expressions that the column can be generated from: over the other ordinary columns of its family. */
    static List<String> generations(Draft draft, Table table, Column column) {
        String family = Types.traits(draft, column.type()).orElseThrow().family();
        return table.columns().stream()
                .filter(other -> !other.name().equals(column.name()) && other.generatedAs() == null)
                .flatMap(other ->
                        Types.traits(draft, other.type())
                                .filter(traits -> traits.family().equals(family))
                                .stream()
                                .flatMap(traits -> traits.pureOf(other.name()).stream()))
                .toList();
    }

    static void collation(Draft draft, Choices choices) {
        change(
                draft,
                choices,
                (table, column) -> isCollated(draft, column)
                        ? column.withCollation(choices.pick(Arrays.asList("C", "POSIX", null)))
                        : null);
    }

    static boolean isCollated(Draft draft, Column column) {
        return Types.traits(draft, column.type())
                .filter(traits -> COLLATED.contains(traits.family()))
                .isPresent();
    }

    static void comment(Draft draft, Choices choices) {
        change(draft, choices, (table, column) -> column.withComment(comment(choices)));
    }

    static @Nullable String comment(Choices choices) {
        return choices.oneIn(4) ? null : choices.pick(Names.LABELS);
    }

    static QualifiedName in(Table table, String name) {
        return new QualifiedName(table.name().schema(), name);
    }
}
