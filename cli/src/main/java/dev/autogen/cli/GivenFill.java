package dev.autogen.cli;

import dev.autogen.schema.ColumnRef;
import java.util.List;

/**
 * A value that somebody passes for the rows that exist: {@code users.status='active'}, the column with its schema in front
 * where that is not the default one, names with dots in double quotes, and an SQL expression.
 *
 * @param text as it was given
 * @param column the parts of the column's name
 * @param expression SQL, which may name columns of the row
 */
record GivenFill(String text, List<String> column, String expression) {

    /** @throws UsageException when it is none */
    static GivenFill parse(String text) {
        int equals = endOfName(text);
        List<String> parts =
                NameParts.ofSides(text.substring(0, Math.max(equals, 0))).get(0);
        String expression = text.substring(equals + 1).strip();
        if (equals < 0
                || parts.size() < 2
                || parts.size() > 3
                || parts.stream().anyMatch(String::isEmpty)
                || expression.isEmpty()) {
            throw new UsageException("--fill " + text + ": write a column and an SQL expression, with the quotes of SQL"
                    + " around a text: --fill \"users.status='active'\".");
        }
        return new GivenFill(text, parts, expression);
    }

    private static int endOfName(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (c == '=' && !quoted) {
                return i;
            }
        }
        return -1;
    }

    ColumnRef column(String defaultSchema) {
        int last = column.size() - 1;
        return new ColumnRef(NameParts.qualified(column.subList(0, last), defaultSchema), column.get(last));
    }

    UsageException refused(String why) {
        return new UsageException("--fill " + text + ": " + why + " Nothing was written.");
    }
}
