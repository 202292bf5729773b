package dev.autogen.differ;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.StorageOption;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/** Valid schemas by number; names come from small pools, so that two of them clash as often as possible. */
final class RandomSchemas {

    private static final List<String> TYPES =
            List.of("smallint", "integer", "bigint", "varchar(10)", "varchar(20)", "text", "boolean", "uuid", "date");
    private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");

    /** A column that owns sequences; it is in every table. */
    private static final String OWNER = "o";

    private final Random random;
    private final Set<QualifiedName> relations = new HashSet<>();
    private final Map<QualifiedName, Table> tables = new LinkedHashMap<>();
    private final RandomTypes types;

    private RandomSchemas(long seed) {
        random = new Random(seed * 7919 + 17);
        types = new RandomTypes(random);
    }

    static Schema of(long seed) {
        return new RandomSchemas(seed).schema();
    }

    private Schema schema() {
        List<String> namespaces = new ArrayList<>(List.of("public"));
        if (random.nextBoolean()) {
            namespaces.add("crm");
        }
        List<Sequence> sequences = new ArrayList<>();
        for (String namespace : namespaces) {
            for (String name : List.of("t1", "t2", "t3", "t4")) {
                if (random.nextInt(3) > 0) {
                    relations.add(QualifiedName.of(namespace, name));
                }
            }
            if (random.nextBoolean()) {
                sequences.add(Sequence.of(
                        QualifiedName.of(namespace, "s1"), SequenceOptions.of(1, random.nextBoolean() ? 1 : 50)));
            }
        }
        List.copyOf(relations).stream().sorted().forEach(this::table);
        List.copyOf(tables.keySet()).forEach(this::foreignKeys);
        owned(namespaces).forEach(sequences::add);
        return types.into(new Schema(namespaces, List.copyOf(tables.values()), sequences));
    }

    /** Sequences that columns own, in the schemas of their tables. */
    private List<Sequence> owned(List<String> namespaces) {
        List<Sequence> owned = new ArrayList<>();
        for (String namespace : namespaces) {
            List<QualifiedName> owners = tables.keySet().stream()
                    .filter(t -> namespace.equals(t.schema()))
                    .sorted()
                    .toList();
            if (random.nextBoolean() || owners.isEmpty()) {
                continue;
            }
            SqlType type = SqlType.of(pick(List.of("smallint", "integer", "bigint")));
            SequenceOptions options = new SequenceOptions(
                    1, 1 + random.nextInt(2), null, null, 1 + random.nextInt(2), random.nextBoolean());
            ColumnRef owner = random.nextBoolean() ? null : new ColumnRef(pick(owners), OWNER);
            owned.add(new Sequence(QualifiedName.of(namespace, "s2"), type, options, owner));
        }
        return owned;
    }

    private boolean free(QualifiedName table, String name) {
        return relations.add(new QualifiedName(table.schema(), name));
    }

    private void table(QualifiedName name) {
        Table.Builder table =
                Table.builder(name).comment(random.nextInt(4) == 0 ? "comment" + random.nextInt(2) : null);
        List<Column> columns = new ArrayList<>();
        for (String column : List.of("a", "b", "c", "d")) {
            if (random.nextInt(4) > 0) {
                columns.add(column(column));
            }
        }
        columns.add(Column.of(OWNER, SqlType.of("bigint")));
        if (random.nextInt(4) > 0) {
            String key = pick(columns).name();
            columns.replaceAll(c -> c.name().equals(key) ? c.notNull() : c);
            relations.add(new QualifiedName(name.schema(), name.name() + "_pkey"));
            table.constraint(new PrimaryKey(name.name() + "_pkey", false, List.of(key)));
        }
        table.columns(columns);
        for (String unique : List.of("x1", "x2", "x3")) {
            if (random.nextInt(4) == 0 && free(name, unique)) {
                keyOrIndex(table, unique, columns);
            }
        }
        for (String check : List.of("ck1", "ck2")) {
            if (random.nextInt(4) == 0) {
                String condition = pick(columns).name() + " is not null or 1 = " + random.nextInt(2);
                table.constraint(CheckConstraint.of(check, condition).withValidated(random.nextInt(3) > 0));
            }
        }
        tables.put(name, table.build());
    }

    private void keyOrIndex(Table.Builder table, String name, List<Column> columns) {
        List<String> key = new ArrayList<>(List.of(pick(columns).name()));
        String second = pick(columns).name();
        if (random.nextBoolean() && !key.contains(second)) {
            key.add(second);
        }
        List<String> include = random.nextInt(3) == 0 ? List.of(pick(columns).name()) : List.of();
        List<StorageOption> storage =
                random.nextInt(3) == 0 ? List.of(new StorageOption("fillfactor", "50")) : List.of();
        switch (random.nextInt(7)) {
            case 4 ->
                table.constraint(new UniqueConstraint(
                        name, true, key, false, pick(List.of(Deferrability.values())), include, storage));
            case 5 ->
                table.constraint(new ExclusionConstraint(
                        name,
                        true,
                        Index.BTREE,
                        key.stream().map(k -> ExclusionElement.of(k, "=")).toList(),
                        include,
                        null,
                        pick(List.of(Deferrability.values())),
                        storage));
            case 6 -> table.index(Index.of(name, key).withStorage(storage));
            case 0 -> table.constraint(UniqueConstraint.of(name, key));
            case 1 -> table.constraint(new UniqueConstraint(name, true, key, true, Deferrability.NOT_DEFERRABLE));
            case 2 -> table.index(Index.of(name, key).withUnique(true));
            default ->
                table.index(new Index(
                        name,
                        true,
                        false,
                        Index.BTREE,
                        key.stream().map(k -> IndexKey.column(k).desc()).toList(),
                        List.of(),
                        null,
                        false));
        }
    }

    private Column column(String name) {
        String type = types.pick(TYPES);
        Column column = Column.of(name, SqlType.parse(type)).withNullable(random.nextBoolean());
        switch (random.nextInt(6)) {
            case 0 -> column = column.withDefault(types.isComposite(type) ? null : value(type));
            case 1 -> {
                if (INTEGERS.contains(type)) {
                    column = column.notNull().withIdentity(Identity.BY_DEFAULT);
                }
            }
            case 2 -> column = column.withComment("comment" + random.nextInt(2));
            case 3 -> {
                if (random.nextInt(2) == 0 && TYPES.contains(type)) {
                    column = column.withGeneratedAs(value(type));
                }
            }
            default -> {}
        }
        boolean text = type.equals("text") || type.startsWith("varchar");
        return text && random.nextInt(4) == 0 ? column.withCollation("C") : column;
    }

    private String value(String type) {
        List<String> values =
                switch (type) {
                    case "boolean" -> List.of("true", "false");
                    case "uuid" ->
                        List.of(
                                "'0d5e8f4c-1f7b-4a70-9d6e-3f2a1b0c9d8e'::uuid",
                                "'0d5e8f4c-1f7b-4a70-9d6e-3f2a1b0c9d8f'::uuid");
                    case "date" -> List.of("'2026-11-21'::date", "'2026-11-22'::date");
                    case "text", "varchar(10)", "varchar(20)" -> List.of("'it''s'", "('x' || 'y')");
                    case RandomTypes.ENUM -> types.values();
                    default -> List.of("1", "1 + 1");
                };
        return pick(values);
    }

    private void foreignKeys(QualifiedName name) {
        for (int i = 0; i < 2; i++) {
            Table target = pick(List.copyOf(tables.values()));
            List<List<String>> keys = new ArrayList<>();
            if (target.primaryKey() != null) {
                keys.add(target.primaryKey().columns());
            }
            target.uniques().stream()
                    .filter(u -> u.deferrability() == Deferrability.NOT_DEFERRABLE)
                    .forEach(u -> keys.add(u.columns()));
            target.indexes().stream()
                    .filter(Index::unique)
                    .forEach(x ->
                            keys.add(x.keys().stream().map(IndexKey::expression).toList()));
            if (keys.isEmpty() || random.nextInt(3) == 0) {
                continue;
            }
            List<String> key = pick(keys);
            List<String> own = new ArrayList<>();
            for (String referenced : key) {
                own.add(addColumn(name, target.column(referenced).orElseThrow().type(), own));
            }
            ForeignKey foreignKey = ForeignKey.of("fk" + i, own, target.name(), key)
                    .onDelete(random.nextBoolean() ? ReferentialAction.CASCADE : ReferentialAction.NO_ACTION)
                    .withValidated(random.nextInt(3) > 0);
            tables.computeIfPresent(
                    name, (n, t) -> t.toBuilder().constraint(foreignKey).build());
        }
    }

    private String addColumn(QualifiedName name, SqlType type, List<String> taken) {
        Table table = Objects.requireNonNull(tables.get(name));
        for (Column column : table.columns()) {
            if (column.type().equals(type) && !taken.contains(column.name()) && random.nextBoolean()) {
                return column.name();
            }
        }
        String added = "r" + table.columns().size();
        tables.put(name, table.toBuilder().column(Column.of(added, type)).build());
        return added;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
