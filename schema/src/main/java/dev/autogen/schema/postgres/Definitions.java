package dev.autogen.schema.postgres;

import static dev.autogen.schema.postgres.Quoting.identifier;
import static dev.autogen.schema.postgres.Quoting.literal;
import static dev.autogen.schema.postgres.Quoting.name;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.Identity;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.StorageOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts of statements: definitions of columns and sequences, storage options. */
final class Definitions {

    private static final String TOAST = "toast.";
    private static final Pattern PLAIN_VALUE = Pattern.compile("-?\\d+(?:\\.\\d+)?");

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
            sql.append(" generated always as (")
                    .append(column.generatedAs())
                    .append(column.virtual() ? ") virtual" : ") stored");
        }
        if (column.identity() != null) {
            sql.append(' ').append(identity(column.identity()));
        }
        return sql.append(notNull(column)).toString();
    }

    private static String notNull(Column column) {
        if (column.nullable()) {
            return "";
        }
        NotNull notNull = column.notNullConstraint();
        // Servers before 18 take the name, and forget it.
        return notNull == null
                ? " not null"
                : " constraint " + identifier(notNull.name()) + " not null" + inheritance(notNull);
    }

    /** A constraint of its own, as PostgreSQL 18 takes it: {@code constraint name not null column not valid}. */
    static String notNull(NotNull notNull, String column) {
        return "constraint " + identifier(notNull.name()) + " not null " + identifier(column) + inheritance(notNull)
                + (notNull.validated() ? "" : " not valid");
    }

    private static String inheritance(NotNull notNull) {
        return notNull.noInherit() ? " no inherit" : "";
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

    /** {@code with (fillfactor = 70)} after a blank; empty for no options. */
    static String storage(List<StorageOption> options) {
        return options.isEmpty() ? "" : " with " + list(options);
    }

    /** {@code (fillfactor = 70)}. */
    static String list(List<StorageOption> options) {
        return options.stream().map(Definitions::option).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String option(StorageOption option) {
        String name = option.name().startsWith(TOAST)
                ? TOAST + identifier(option.name().substring(TOAST.length()))
                : identifier(option.name());
        return name + " = "
                + (PLAIN_VALUE.matcher(option.value()).matches() ? option.value() : literal(option.value()));
    }
}
