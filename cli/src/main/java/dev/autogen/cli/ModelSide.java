package dev.autogen.cli;

import dev.autogen.cli.report.Compared;
import dev.autogen.schema.Schema;
import dev.autogen.schema.entity.EntityModel;
import java.nio.file.Path;
import java.util.List;

/**
 * What entities ask for, or what a snapshot keeps of it.
 *
 * @param sources where the entities' sources are; none for a snapshot
 */
record ModelSide(Compared compared, EntityModel model, List<Path> sources) implements Side {

    @Override
    public Schema schema() {
        return model.schema();
    }
}
