package dev.autogen.differ.hibernate;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ConstraintVisitor;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identifiers;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Names for what nobody named: {@code fk_orders_user_id} instead of {@code FK32ql8ubntj5uh44ph9659tiih}.
 *
 * <p>A name that is too long, or that something else wants or has, gets six characters of a hash. All who want the same
 * name get one, so that a name depends on what it names and on nothing that is added later before it in the order.
 */
final class ReadableNames {

    private static final int HASH_CHARACTERS = 6;
    private static final String RELATIONS = "";

    /** Wanted and taken names by scope: a schema's relations, or a table's constraints without an index. */
    private final Map<Scope, Map<String, Integer>> wanted = new HashMap<>();

    private record Scope(@Nullable String schema, String table) {}

    private ReadableNames() {}

    static String primaryKey(String table) {
        return Identifiers.generated(table, List.of(), "pkey");
    }

    static String unique(String table, List<String> columns) {
        return join("uq", table, columns);
    }

    static String foreignKey(String table, List<String> columns) {
        return join("fk", table, columns);
    }

    static String index(String table, List<String> columns) {
        return join("ix", table, columns);
    }

    static String check(String table, List<String> columns) {
        return join("ck", table, columns);
    }

    private static String join(String prefix, String table, List<String> columns) {
        String name = prefix + "_" + table;
        return columns.isEmpty() ? name : name + "_" + String.join("_", columns);
    }

    /** The schema with each implicit name cut to size and free of collisions. Explicit names stay. */
    static Schema settle(Schema schema) {
        ReadableNames names = new ReadableNames();
        for (Sequence sequence : schema.sequences()) {
            names.want(relations(sequence.name()), sequence.name().name());
        }
        schema.tables().forEach(names::want);
        List<Table> tables = schema.tables().stream().map(names::settled).toList();
        return schema.withTables(tables);
    }

    private void want(Table table) {
        want(relations(table.name()), table.name().name());
        for (Constraint constraint : table.constraints()) {
            want(scope(table, constraint), constraint.name());
        }
        for (Index index : table.indexes()) {
            want(relations(table.name()), index.name());
        }
    }

    private void want(Scope scope, String name) {
        wanted.computeIfAbsent(scope, s -> new HashMap<>()).merge(name, 1, Integer::sum);
    }

    private Table settled(Table table) {
        Table.Builder builder = table.toBuilder().withoutConstraints().withoutIndexes();
        for (Constraint constraint : table.constraints()) {
            String name = settled(
                    scope(table, constraint), constraint.name(), constraint.explicit(), identity(table, constraint));
            builder.constraint(constraint.named(name, constraint.explicit()));
        }
        for (Index index : table.indexes()) {
            String identity = table.name() + "\0" + index.keys();
            String name = settled(relations(table.name()), index.name(), index.explicit(), identity);
            builder.index(index.named(name, index.explicit()));
        }
        return builder.build();
    }

    private String settled(Scope scope, String name, boolean explicit, String identity) {
        if (explicit) {
            return name;
        }
        Map<String, Integer> inScope = Objects.requireNonNull(wanted.get(scope));
        if (inScope.getOrDefault(name, 0) > 1) {
            return withHash(name, identity);
        }
        return Identifiers.cut(name).equals(name) ? name : withHash(name, name);
    }

    private static String withHash(String name, String hashed) {
        String suffix = "_" + hash(hashed);
        String head = name;
        while (bytes(head) + suffix.length() > Identifiers.MAX_BYTES) {
            head = head.substring(0, head.offsetByCodePoints(head.length(), -1));
        }
        return head + suffix;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_CHARACTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }

    private static Scope relations(QualifiedName name) {
        return new Scope(name.schema(), RELATIONS);
    }

    /** Primary keys and uniques have an index of their name among the relations; the others live in their table. */
    private static Scope scope(Table table, Constraint constraint) {
        return constraint instanceof PrimaryKey || constraint instanceof UniqueConstraint
                ? relations(table.name())
                : new Scope(table.name().schema(), table.name().name());
    }

    private static String identity(Table table, Constraint constraint) {
        return table.name() + "\0" + constraint.accept(new IdentityOf());
    }

    /** What tells two constraints of one kind and table apart. */
    private static final class IdentityOf implements ConstraintVisitor<String> {
        @Override
        public String visit(PrimaryKey key) {
            return "pkey";
        }

        @Override
        public String visit(UniqueConstraint unique) {
            return "unique " + unique.columns();
        }

        @Override
        public String visit(ExclusionConstraint exclusion) {
            return "exclusion " + exclusion.index().keys() + " " + exclusion.operators();
        }

        @Override
        public String visit(ForeignKey key) {
            return "foreign key " + key.columns() + " " + key.referencedTable() + " " + key.referencedColumns();
        }

        @Override
        public String visit(CheckConstraint check) {
            return "check " + check.expression();
        }
    }
}
