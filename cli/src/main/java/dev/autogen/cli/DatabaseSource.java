package dev.autogen.cli;

/** The configured database. */
record DatabaseSource() implements SchemaSource {

    @Override
    public Side read(SourceReader reader) {
        return reader.configured();
    }
}
