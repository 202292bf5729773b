package dev.autogen.cli;

import dev.autogen.cli.report.Compared;
import java.util.List;

/** The project's entities. */
record EntitiesSource() implements SchemaSource {

    @Override
    public Side read(SourceReader reader) {
        ProjectEntities entities = reader.entities();
        return new ModelSide(
                new Compared("entities", "", List.of()),
                entities.model(),
                entities.classpath().sources());
    }
}
