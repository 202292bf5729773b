package dev.autogen.schema.postgres;

import static dev.autogen.schema.postgres.Quoting.identifier;
import static dev.autogen.schema.postgres.Quoting.identifiers;
import static dev.autogen.schema.postgres.Quoting.name;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ConstraintVisitor;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts of statements: definitions of columns, constraints, indexes and sequences. */
final class Definitions {

    private static final ConstraintVisitor<String> CONSTRAINT = new ConstraintDefinition();

    private Definitions() {}

    static String column(Column column) {
        StringBuilder sql = new StringBuilder(identifier(column.name()))
                .append(' ')
                .append(column.type().sql());
        if (column.collation() != null) {
            sql.append(" collate ").append(identifier(column.collation()));
        }
        if (column.defaultExpression() != null) {
            sql.append(" default ").append(column.defaultExpression());
        }
        if (column.generatedAs() != null) {
            sql.append(" generated always as (").append(column.generatedAs()).append(") stored");
        }
        if (column.identity() != null) {
            sql.append(' ').append(identity(column.identity()));
        }
        return sql.append(column.nullable() ? "" : " not null").toString();
    }

    static String identity(Identity identity) {
        String options = sequenceOptions(identity.options());
        return "generated " + mode(identity) + " as identity" + (options.isEmpty() ? "" : " (" + options + ")");
    }

    static String mode(Identity identity) {
        return identity.mode() == Identity.Mode.ALWAYS ? "always" : "by default";
    }

    /** The options that differ from PostgreSQL's defaults, in the order of the manual; empty for none. */
    static String sequenceOptions(SequenceOptions options) {
        StringBuilder sql = new StringBuilder();
        if (options.increment() != 1) {
            sql.append(" increment by ").append(options.increment());
        }
        if (options.min() != null) {
            sql.append(" minvalue ").append(options.min());
        }
        if (options.max() != null) {
            sql.append(" maxvalue ").append(options.max());
        }
        if (options.start() != defaultStart(options)) {
            sql.append(" start with ").append(options.start());
        }
        if (options.cache() != 1) {
            sql.append(" cache ").append(options.cache());
        }
        return sql.append(options.cycle() ? " cycle" : "").toString().strip();
    }

    private static long defaultStart(SequenceOptions options) {
        if (options.increment() > 0) {
            Long min = options.min();
            return min == null ? 1 : min;
        }
        Long max = options.max();
        return max == null ? -1 : max;
    }

    /** {@code table.column}, or {@code none}. */
    static String owner(@Nullable ColumnRef owner) {
        return owner == null ? "none" : name(owner.table()) + "." + identifier(owner.column());
    }

    /** All options, one each, so that nothing of the former ones is left. */
    static List<String> allSequenceOptions(SequenceOptions options) {
        return List.of(
                "increment by " + options.increment(),
                options.min() == null ? "no minvalue" : "minvalue " + options.min(),
                options.max() == null ? "no maxvalue" : "maxvalue " + options.max(),
                "start with " + options.start(),
                "cache " + options.cache(),
                options.cycle() ? "cycle" : "no cycle");
    }

    /** {@code constraint name primary key (...)} and so on. */
    static String constraint(Constraint constraint) {
        return "constraint " + identifier(constraint.name()) + " " + constraint.accept(CONSTRAINT);
    }

    static String index(QualifiedName table, Index index, boolean ifNotExists) {
        StringBuilder sql = new StringBuilder("create ")
                .append(index.unique() ? "unique index " : "index ")
                .append(ifNotExists ? "if not exists " : "")
                .append(identifier(index.name()))
                .append(" on ")
                .append(name(table));
        if (!index.method().equals(Index.BTREE)) {
            sql.append(" using ").append(identifier(index.method()));
        }
        sql.append(index.keys().stream().map(Definitions::key).collect(Collectors.joining(", ", " (", ")")));
        if (!index.include().isEmpty()) {
            sql.append(" include (").append(identifiers(index.include())).append(')');
        }
        if (index.nullsNotDistinct()) {
            sql.append(" nulls not distinct");
        }
        if (index.predicate() != null) {
            sql.append(" where ").append(index.predicate());
        }
        return sql.toString();
    }

    private static String key(IndexKey key) {
        StringBuilder sql =
                new StringBuilder(key.column() ? identifier(key.expression()) : "(" + key.expression() + ")");
        if (key.collation() != null) {
            sql.append(" collate ").append(identifier(key.collation()));
        }
        if (key.opclass() != null) {
            sql.append(' ').append(identifier(key.opclass()));
        }
        if (key.descending()) {
            sql.append(" desc");
        }
        if (key.nullsFirst() != key.descending()) {
            sql.append(key.nullsFirst() ? " nulls first" : " nulls last");
        }
        return sql.toString();
    }

    private static String deferrability(Deferrability deferrability) {
        return switch (deferrability) {
            case NOT_DEFERRABLE -> "";
            case INITIALLY_IMMEDIATE -> " deferrable";
            case INITIALLY_DEFERRED -> " deferrable initially deferred";
        };
    }

    private static String action(String event, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION
                ? ""
                : event + action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static final class ConstraintDefinition implements ConstraintVisitor<String> {
        @Override
        public String visit(PrimaryKey key) {
            return "primary key (" + identifiers(key.columns()) + ")";
        }

        @Override
        public String visit(UniqueConstraint unique) {
            return "unique " + (unique.nullsNotDistinct() ? "nulls not distinct " : "") + "("
                    + identifiers(unique.columns()) + ")" + deferrability(unique.deferrability());
        }

        @Override
        public String visit(ForeignKey key) {
            return "foreign key (" + identifiers(key.columns()) + ") references " + name(key.referencedTable()) + " ("
                    + identifiers(key.referencedColumns()) + ")"
                    + (key.matchFull() ? " match full" : "")
                    + action(" on delete ", key.onDelete())
                    + action(" on update ", key.onUpdate())
                    + deferrability(key.deferrability())
                    + (key.validated() ? "" : " not valid");
        }

        @Override
        public String visit(CheckConstraint check) {
            return "check (" + check.expression() + ")"
                    + (check.noInherit() ? " no inherit" : "")
                    + (check.validated() ? "" : " not valid");
        }
    }
}
