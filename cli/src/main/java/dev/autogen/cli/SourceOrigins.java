package dev.autogen.cli;

import dev.autogen.cli.report.Changes;
import dev.autogen.cli.report.Finding;
import dev.autogen.codegen.Change;
import dev.autogen.codegen.Position;
import dev.autogen.codegen.SourcePositions;
import dev.autogen.differ.Origins;
import dev.autogen.differ.Planned;
import dev.autogen.schema.entity.Attribute;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.operation.Operation;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where operations come from, down to the line of the source: {@code User.phone, User.java:31}. */
final class SourceOrigins {

    private final Origins origins;
    private final SourcePositions positions;

    private SourceOrigins(Origins origins, List<Path> sources) {
        this.origins = origins;
        this.positions = SourcePositions.in(sources);
    }

    /** Attributes of the entities and, for what they no longer have, of the snapshot. */
    static SourceOrigins of(EntityModel entities, EntityModel snapshot, List<Path> sources) {
        return new SourceOrigins(Origins.of(entities, snapshot), sources);
    }

    /** Null where no attribute is known. */
    @Nullable
    String orNull(Operation operation) {
        return origins.of(operation).map(positions::describe).orElse(null);
    }

    /** What a migration is to say of an operation. */
    Change change(Planned planned) {
        return new Change(planned.operation(), orNull(planned.operation()), planned.notices(), planned.step());
    }

    /** An operation with all that is known of it. */
    Finding finding(Operation operation, List<String> notices) {
        Attribute attribute = origins.of(operation).orElse(null);
        Position position = attribute == null ? null : positions.of(attribute).orElse(null);
        return new Finding(operation, attribute, position, notices);
    }

    /** The operations with all that is known of them. */
    Changes changes(String defaultSchema, List<Operation> operations) {
        return new Changes(
                defaultSchema,
                operations.stream()
                        .map(operation -> finding(operation, List.of()))
                        .toList());
    }
}
