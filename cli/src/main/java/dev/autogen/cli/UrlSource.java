package dev.autogen.cli;

import dev.autogen.cli.config.Database;

/** Another database. */
record UrlSource(Database database) implements SchemaSource {

    @Override
    public Side read(SourceReader reader) {
        return reader.live("database", database.toString(), database);
    }
}
