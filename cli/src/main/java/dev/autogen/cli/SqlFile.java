package dev.autogen.cli;

import dev.autogen.cli.config.Database;
import dev.autogen.cli.script.ScriptStatement;
import dev.autogen.cli.script.SqlScript;
import dev.autogen.schema.postgres.Quoting;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * A file of SQL that is run in a scratch database, such as one that {@code pg_dump} wrote. Who owns what, and who may use it,
 * is passed over: the roles are mostly elsewhere.
 *
 * @param option that names it, for messages
 */
record SqlFile(Invocation invocation, String option, Path file) {

    private static final String PUBLIC = "public";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** As one would type it here. */
    String name() {
        return invocation.shown(file);
    }

    /**
     * Its statements, with the rows that follow some of them.
     *
     * @throws UsageException when it cannot be read, or has a statement that is not understood or reaches too far
     */
    List<ScriptStatement> statements() {
        List<ScriptStatement> kept = new ArrayList<>();
        for (ScriptStatement statement : SqlScript.statements(text())) {
            if (statement.isClusterWide()) {
                throw refused(statement, "this reaches beyond the database that the file is read into.");
            }
            if (statement.isPsqlCommand() && !statement.isGuardOfDump()) {
                throw refused(statement, "commands of psql are not understood: write SQL.");
            }
            if (!statement.isPsqlCommand() && !statement.isAboutPrivileges()) {
                kept.add(statement);
            }
        }
        return kept;
    }

    /**
     * Runs statements of it, each by itself.
     *
     * @throws UsageException when one fails
     */
    void run(List<ScriptStatement> statements, Database scratch) {
        try (Connection connection = new Connections(scratch).getConnection();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute("set synchronous_commit to off");
            statement.execute("set search_path to " + Quoting.identifiers(path()));
            for (ScriptStatement next : statements) {
                run(statement, next);
            }
        } catch (SQLException e) {
            throw new CommandException("connection", "Cannot disconnect from " + scratch + ": " + e.getMessage(), e);
        }
    }

    private List<String> path() {
        String defaultSchema = Scopes.defaultSchema(invocation.configuration());
        return defaultSchema.equals(PUBLIC) ? List.of(PUBLIC) : List.of(defaultSchema, PUBLIC);
    }

    private void run(Statement statement, ScriptStatement next) {
        try {
            if (next.isFollowedByRows()) {
                PGConnection connection = statement.getConnection().unwrap(PGConnection.class);
                connection.getCopyAPI().copyIn(next.text(), new StringReader(next.rows()));
            } else {
                statement.execute(next.tolerant());
            }
        } catch (SQLException | IOException e) {
            throw refused(next, String.valueOf(e.getMessage()));
        }
    }

    private UsageException refused(ScriptStatement statement, String why) {
        return new UsageException(
                option + " " + name() + ", line " + statement.line() + ": " + statement.beginning() + "\n" + why);
    }

    private String text() {
        try {
            String text = Files.readString(file);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (MalformedInputException e) {
            throw new UsageException(option + " " + name() + ": the file is not UTF-8.");
        } catch (IOException e) {
            throw new UsageException(option + " " + name() + ": the file cannot be read: " + e);
        }
    }
}
