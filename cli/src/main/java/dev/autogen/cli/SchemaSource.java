package dev.autogen.cli;

import dev.autogen.cli.config.Database;

/** Where a schema comes from. */
interface SchemaSource {

    /** The words for sources, as help and messages list them. */
    String WORDS = "entities, database, snapshot, migrations, migrations:REV, jdbc:postgresql:..., or FILE.sql";

    /**
     * Reads it.
     *
     * @param reader has the connections, and closes them
     */
    Side read(SourceReader reader);

    /**
     * The source that a text on the command line means.
     *
     * @param option that the text belongs to, for messages
     * @throws UsageException when it means none
     */
    static SchemaSource parse(Invocation invocation, String option, String text) {
        if (text.equals("entities")) {
            return new EntitiesSource();
        }
        if (text.equals("database")) {
            return new DatabaseSource();
        }
        if (text.equals("snapshot")) {
            return new SnapshotSource(option);
        }
        if (text.equals("migrations")) {
            return new MigrationsSource(option, "head");
        }
        if (text.startsWith("migrations:")) {
            return new MigrationsSource(option, text.substring("migrations:".length()));
        }
        if (text.startsWith("jdbc:")) {
            return new UrlSource(invocation.configuration().database(text, option));
        }
        if (text.endsWith(".sql")) {
            return new SqlFileSource(option, invocation.folder().resolve(text));
        }
        throw new UsageException(
                option + " " + Database.redact(text) + ": this is no source. Name one of " + WORDS + ".");
    }
}
