package dev.autogen.cli;

import dev.autogen.cli.config.Database;
import dev.autogen.cli.script.ScriptStatement;
import dev.autogen.cli.script.SqlScript;
import dev.autogen.schema.postgres.Quoting;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What a file of SQL makes of an empty database, such as one that {@code pg_dump -s} wrote. Who owns what, and who may
 * use it, is passed over: the roles are mostly elsewhere, and the model does not hold it.
 *
 * @param option that names it, for messages
 */
record SqlFileSource(String option, Path file) implements SchemaSource {

    private static final String PUBLIC = "public";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public Side read(SourceReader reader) {
        String name = reader.invocation().shown(file);
        List<ScriptStatement> statements = statements(name);
        Database scratch = reader.scratchDatabase();
        try (Connection connection = new Connections(scratch).getConnection();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute("set synchronous_commit to off");
            statement.execute("set search_path to " + Quoting.identifiers(path(reader.invocation())));
            for (ScriptStatement next : statements) {
                run(statement, next, name);
            }
        } catch (SQLException e) {
            throw new CommandException("connection", "Cannot disconnect from " + scratch + ": " + e.getMessage(), e);
        }
        return reader.live("sql", name, scratch);
    }

    private static List<String> path(Invocation invocation) {
        String defaultSchema = Scopes.defaultSchema(invocation.configuration());
        return defaultSchema.equals(PUBLIC) ? List.of(PUBLIC) : List.of(defaultSchema, PUBLIC);
    }

    private void run(Statement statement, ScriptStatement next, String name) {
        try {
            statement.execute(next.tolerant());
        } catch (SQLException e) {
            throw refused(name, next, String.valueOf(e.getMessage()));
        }
    }

    private List<ScriptStatement> statements(String name) {
        List<ScriptStatement> kept = new ArrayList<>();
        for (ScriptStatement statement : SqlScript.statements(text(name))) {
            if (statement.isClusterWide()) {
                throw refused(name, statement, "this reaches beyond the database that the file is read into.");
            }
            if (statement.isPsqlCommand() && !statement.isGuardOfDump()) {
                throw refused(name, statement, "commands of psql are not understood: write SQL.");
            }
            if (!statement.isPsqlCommand() && !statement.isAboutPrivileges()) {
                kept.add(statement);
            }
        }
        return kept;
    }

    private UsageException refused(String name, ScriptStatement statement, String why) {
        return new UsageException(
                option + " " + name + ", line " + statement.line() + ": " + statement.beginning() + "\n" + why);
    }

    private String text(String name) {
        try {
            String text = Files.readString(file);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (MalformedInputException e) {
            throw new UsageException(option + " " + name + ": the file is not UTF-8.");
        } catch (IOException e) {
            throw new UsageException(option + " " + name + ": the file cannot be read: " + e);
        }
    }
}
