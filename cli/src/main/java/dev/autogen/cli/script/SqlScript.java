package dev.autogen.cli.script;

import java.util.ArrayList;
import java.util.List;

/** Cuts a file into statements. */
public final class SqlScript {

    private final String sql;
    private final List<ScriptStatement> statements = new ArrayList<>();
    private int position;
    private int line = 1;

    private SqlScript(String sql) {
        this.sql = sql;
    }

    /** The statements of a text and the commands of {@code psql} between them; rows that follow a COPY are with it. */
    public static List<ScriptStatement> statements(String sql) {
        SqlScript script = new SqlScript(sql.replace("\r\n", "\n"));
        script.read();
        return List.copyOf(script.statements);
    }

    private void read() {
        skipBlanks();
        while (position < sql.length()) {
            int end = sql.charAt(position) == '\\' ? endOfLine(position) : new StatementEnd(sql).after(position);
            boolean terminated = end > position && sql.charAt(end - 1) == ';';
            String text = sql.substring(position, terminated ? end - 1 : end).strip();
            ScriptStatement statement = new ScriptStatement(line, text);
            advance(end);
            if (statement.isFollowedByRows()) {
                statements.add(new ScriptStatement(statement.line(), text, rows()));
            } else if (!text.isEmpty()) {
                statements.add(statement);
            }
            skipBlanks();
        }
    }

    private void advance(int end) {
        for (; position < end; position++) {
            if (sql.charAt(position) == '\n') {
                line++;
            }
        }
    }

    private void skipBlanks() {
        int before;
        do {
            before = position;
            while (position < sql.length() && Character.isWhitespace(sql.charAt(position))) {
                advance(position + 1);
            }
            advance(Comments.after(sql, position));
        } while (position > before);
    }

    private String rows() {
        advance(Math.min(endOfLine(position) + 1, sql.length()));
        int start = position;
        while (position < sql.length()
                && !sql.substring(position, endOfLine(position)).equals("\\.")) {
            advance(Math.min(endOfLine(position) + 1, sql.length()));
        }
        String rows = sql.substring(start, position);
        advance(endOfLine(position));
        return rows;
    }

    private int endOfLine(int from) {
        int end = sql.indexOf('\n', from);
        return end < 0 ? sql.length() : end;
    }
}
