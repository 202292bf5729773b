package dev.autogen.runner;

import dev.autogen.fixtures.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Runs a script as {@code psql -v ON_ERROR_STOP=1 -f} does: one statement at a time, until one fails. */
final class PsqlScript {

    private final String script;
    private final List<String> statements = new ArrayList<>();
    private int position;
    private int start;

    private PsqlScript(String script) {
        this.script = script;
    }

    static void run(TestDatabase database, String script, String... settings) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String setting : settings) {
                statement.execute(setting);
            }
            for (String sql : statements(script)) {
                statement.execute(sql);
            }
        }
    }

    static List<String> statements(String script) {
        return new PsqlScript(script).split();
    }

    private List<String> split() {
        while (position < script.length()) {
            if (script.startsWith("--", position)) {
                to("\n", position);
            } else if (script.charAt(position) == '$') {
                to(script.substring(position, script.indexOf('$', position + 1) + 1), position + 1);
            } else if (script.charAt(position) == '\'' || script.charAt(position) == '"') {
                to(script.substring(position, position + 1), position + 1);
            } else if (script.charAt(position++) == ';') {
                statements.add(script.substring(start, position));
                start = position;
            }
        }
        return statements;
    }

    /** A doubled quote ends one text and begins the next. */
    private void to(String end, int from) {
        position = script.indexOf(end, from) + end.length();
    }
}
