package dev.autogen.cli;

import dev.autogen.cli.config.Database;
import dev.autogen.cli.script.ScriptStatement;
import java.nio.file.Path;
import java.util.List;

/**
 * What a file of SQL makes of an empty database, such as one that {@code pg_dump -s} wrote; its rows make nothing.
 *
 * @param option that names it, for messages
 */
record SqlFileSource(String option, Path file) implements SchemaSource {

    @Override
    public Side read(SourceReader reader) {
        SqlFile sql = new SqlFile(reader.invocation(), option, file);
        List<ScriptStatement> statements = sql.statements().stream()
                .filter(statement -> !statement.isFollowedByRows())
                .toList();
        Database scratch = reader.scratchDatabase();
        sql.run(statements, scratch);
        return reader.live("sql", sql.name(), scratch);
    }
}
