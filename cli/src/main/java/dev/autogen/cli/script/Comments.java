package dev.autogen.cli.script;

/** Comments of SQL; those between slashes and stars nest. */
final class Comments {

    private Comments() {}

    /** The place after the comment that begins here; here, where none does. */
    static int after(String sql, int start) {
        if (sql.startsWith("--", start)) {
            int end = sql.indexOf('\n', start);
            return end < 0 ? sql.length() : end;
        }
        return sql.startsWith("/*", start) ? afterBlock(sql, start) : start;
    }

    private static int afterBlock(String sql, int start) {
        int depth = 0;
        int position = start;
        while (position < sql.length()) {
            if (sql.startsWith("/*", position)) {
                depth++;
                position += 2;
            } else if (sql.startsWith("*/", position)) {
                depth--;
                position += 2;
                if (depth == 0) {
                    return position;
                }
            } else {
                position++;
            }
        }
        return position;
    }
}
