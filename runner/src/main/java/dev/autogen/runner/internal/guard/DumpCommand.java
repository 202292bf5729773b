package dev.autogen.runner.internal.guard;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.postgres.Quoting;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code pg_dump} line that saves a table; host, port, user and database, never a password. */
final class DumpCommand {

    private static final Pattern URL = Pattern.compile("jdbc:postgresql://([^:/?,]+|\\[[^]]+])(?::(\\d+))?[,/?].*");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.,:@/-]+");

    private DumpCommand() {}

    static String of(Connection connection, QualifiedName table) throws SQLException {
        StringBuilder command = new StringBuilder("pg_dump");
        Matcher url = URL.matcher(String.valueOf(connection.getMetaData().getURL()));
        if (url.matches()) {
            option(command, "-h", url.group(1));
            option(command, "-p", url.group(2) == null ? "5432" : url.group(2));
        }
        String user = connection.getMetaData().getUserName();
        if (user != null) {
            option(command, "-U", user);
        }
        option(command, "-d", String.valueOf(connection.getCatalog()));
        command.append(" --data-only");
        option(command, "-t", Quoting.name(table));
        option(command, "-f", table.name().replaceAll("[^A-Za-z0-9_.-]", "_") + ".sql");
        return command.toString();
    }

    private static void option(StringBuilder command, String name, String value) {
        command.append(' ').append(name).append(' ').append(shell(value));
    }

    private static String shell(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
