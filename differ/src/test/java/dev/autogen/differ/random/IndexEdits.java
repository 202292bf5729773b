package dev.autogen.differ.random;

import dev.autogen.schema.Column;
import dev.autogen.schema.Identifiers;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.StorageOption;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Edits of indexes. */
final class IndexEdits {

    private static final List<String> METHODS = List.of(Index.BTREE, "hash", "gin", "gist", "brin", "spgist");
    private static final Set<String> COVERING = Set.of(Index.BTREE, "gist");
    private static final Set<String> SINGLE = Set.of("hash", "spgist");
    private static final Map<String, List<String>> STORAGE = Map.of(
            Index.BTREE,
            List.of("fillfactor=50", "deduplicate_items=off"),
            "hash",
            List.of("fillfactor=50"),
            "gin",
            List.of("fastupdate=off"),
            "gist",
            List.of("buffering=on", "fillfactor=50"),
            "brin",
            List.of("pages_per_range=16"),
            "spgist",
            List.of("fillfactor=50"));

    private IndexEdits() {}

    static void add(Draft draft, Choices choices) {
        draft.anyTable(choices).ifPresent(table -> {
            String method = choices.pick(METHODS);
            List<IndexKey> keys = keys(draft, table, choices, method);
            if (keys.isEmpty()) {
                return;
            }
            boolean unique = method.equals(Index.BTREE) && choices.oneIn(3);
            boolean explicit = choices.yes();
            Index index = new Index(
                    explicit
                            ? Names.part(choices)
                            : Identifiers.generated(
                                    table.name().name(),
                                    List.of(keys.get(0).column() ? keys.get(0).expression() : "expr"),
                                    "idx"),
                    explicit,
                    unique,
                    method,
                    keys,
                    COVERING.contains(method) ? ConstraintEdits.include(table, choices) : List.of(),
                    ConstraintEdits.predicate(draft, table, choices),
                    unique && draft.version >= 15 && choices.oneIn(3),
                    ConstraintEdits.storage(method, choices),
                    false);
            if (Cascade.isFree(draft, ColumnEdits.in(table, index.name()))) {
                draft.change(table.name(), builder -> builder.index(index));
            }
        });
    }

    private static List<IndexKey> keys(Draft draft, Table table, Choices choices, String method) {
        List<IndexKey> keys = new ArrayList<>();
        for (String column : ConstraintEdits.columns(draft, table, choices, method)) {
            if (keys.isEmpty() || !SINGLE.contains(method)) {
                keys.add(key(draft, table.column(column).orElseThrow(), choices, method));
            }
        }
        return keys;
    }

    private static IndexKey key(Draft draft, Column column, Choices choices, String method) {
        List<String> expressions = expressions(draft, column);
        IndexKey key = !expressions.isEmpty() && choices.oneIn(3)
                ? IndexKey.expression(choices.pick(expressions))
                : IndexKey.column(column.name());
        if (method.equals(Index.BTREE)) {
            key = choices.oneIn(3) ? key.desc() : key;
            key = choices.oneIn(3) ? key.withNullsFirst(!key.nullsFirst()) : key;
        }
        if (ColumnEdits.isCollated(draft, column) && choices.oneIn(4)) {
            key = key.withCollation("C");
        }
        List<IndexKey> special = specials(key, column, method);
        return special.isEmpty() || !choices.oneIn(3) ? key : choices.pick(special);
    }

    /** The key with operator classes other than the type's own. */
    private static List<IndexKey> specials(IndexKey key, Column column, String method) {
        return switch (method + " " + column.type().sql()) {
            case "btree text" -> List.of(key.withOpclass("text_pattern_ops"));
            case "gin jsonb" -> List.of(key.withOpclass("jsonb_path_ops"));
            case "gist tsvector" ->
                List.of(key.withOpclass("tsvector_ops", List.of(new StorageOption("siglen", "32"))));
            case "brin integer" ->
                List.of(
                        key.withOpclass("int4_minmax_multi_ops"),
                        key.withOpclass("int4_minmax_multi_ops", List.of(new StorageOption("values_per_range", "16"))));
            default -> List.of();
        };
    }

    /** Whether the key's operator class is one for the column as it is now. */
    static boolean suits(IndexKey key, Column column, String method) {
        return key.opclass() == null
                || specials(key, column, method).stream()
                        .anyMatch(special -> key.opclass().equals(special.opclass()));
    }

    /** The expressions over a column that can be indexed. */
    static List<String> expressions(Draft draft, Column column) {
        return Types.traits(draft, column.type())
                .map(traits -> traits.pureOf(column.name()))
                .orElse(List.of());
    }

    /** Conditions that an index can have; none of a virtual column. */
    static List<String> predicates(Draft draft, Table table) {
        Table stored = table.toBuilder()
                .columns(table.columns().stream().filter(c -> !c.virtual()).toList())
                .build();
        return ConstraintEdits.checks(draft, stored);
    }

    static List<StorageOption> storageOf(String method, Choices choices) {
        return List.of(StorageOption.parse(choices.pick(STORAGE.getOrDefault(method, List.of()))));
    }

    private interface Change {
        List<Index> of(Index index);
    }

    private static void change(Draft draft, Choices choices, Change change) {
        draft.anyTable(choices)
                .ifPresent(table -> Draft.any(choices, table.indexes()).ifPresent(index -> {
                    List<Index> all = new ArrayList<>(table.indexes());
                    all.remove(index);
                    all.addAll(change.of(index));
                    draft.parts(table, table.constraints(), all);
                }));
    }

    static void rename(Draft draft, Choices choices) {
        change(draft, choices, index -> List.of(index.named(Names.part(choices), choices.yes())));
    }

    static void drop(Draft draft, Choices choices) {
        change(draft, choices, index -> List.of());
    }

    static void storage(Draft draft, Choices choices) {
        change(
                draft,
                choices,
                index -> List.of(
                        index.withStorage(index.storage().isEmpty() ? storageOf(index.method(), choices) : List.of())));
    }
}
