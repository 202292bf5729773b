package dev.autogen.cli.report;

import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.entity.Provenance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the entities of a report were read.
 *
 * @param provenance null where no entities were
 * @param notes what of the mapping is good to know
 */
public record Reading(@Nullable Provenance provenance, List<String> notes) {

    /** No entities were read. */
    public static final Reading NONE = new Reading(null, List.of());

    /** Copies. */
    public Reading {
        notes = List.copyOf(notes);
    }

    /** How a model was read. */
    public static Reading of(EntityModel model) {
        return new Reading(model.provenance(), model.notes());
    }

    /** Lines for people. */
    public List<String> describe() {
        List<String> lines = new ArrayList<>();
        if (provenance != null) {
            lines.addAll(provenance.describe());
        }
        lines.addAll(notes);
        return lines;
    }
}
