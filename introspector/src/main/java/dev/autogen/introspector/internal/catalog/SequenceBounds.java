package dev.autogen.introspector.internal.catalog;

import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The bounds that follow from a sequence's type and direction ({@code init_params} in {@code sequence.c}). */
final class SequenceBounds {

    private SequenceBounds() {}

    /** From {@code seqstart, seqincrement, seqmin, seqmax, seqcache, seqcycle}, beginning at {@code first}. */
    static SequenceOptions options(SqlType type, ResultSet row, int first) throws SQLException {
        long increment = row.getLong(first + 1);
        long min = row.getLong(first + 2);
        long max = row.getLong(first + 3);
        boolean ascending = increment > 0;
        return new SequenceOptions(
                row.getLong(first),
                increment,
                min == (ascending ? 1 : lowest(type)) ? null : min,
                max == (ascending ? highest(type) : -1) ? null : max,
                row.getLong(first + 4),
                row.getBoolean(first + 5));
    }

    private static long lowest(SqlType type) {
        return -highest(type) - 1;
    }

    private static long highest(SqlType type) {
        return switch (type.name()) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
    }
}
