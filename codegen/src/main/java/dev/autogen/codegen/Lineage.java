package dev.autogen.codegen;

import java.util.List;

/**
 * Where a revision stands among the others.
 *
 * @param down ids of the revisions right before it; none for the first
 * @param dependsOn ids or labels of what else has to be applied before
 * @param labels names of the branch that begins with it
 */
public record Lineage(List<String> down, List<String> dependsOn, List<String> labels) {

    /** Copies the lists. */
    public Lineage {
        down = List.copyOf(down);
        dependsOn = List.copyOf(dependsOn);
        labels = List.copyOf(labels);
    }

    /** After these revisions, and nothing else to say. */
    public static Lineage after(List<String> down) {
        return new Lineage(down, List.of(), List.of());
    }
}
