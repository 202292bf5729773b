package dev.autogen.codegen;

import java.util.List;

/**
 * Where a revision stands among the others, where it is run, and what it accepts.
 *
 * @param down ids of the revisions right before it; none for the first
 * @param dependsOn ids or labels of what else has to be applied before
 * @param labels names of the branch that begins with it
 * @param onlyIn the environments that it is meant for; none for all
 * @param accepts the hazards that it accepts, each {@code CODE: reason}
 */
public record Lineage(
        List<String> down, List<String> dependsOn, List<String> labels, List<String> onlyIn, List<String> accepts) {

    /** One that is run in all environments and accepts no hazards. */
    public Lineage(List<String> down, List<String> dependsOn, List<String> labels) {
        this(down, dependsOn, labels, List.of(), List.of());
    }

    /** Copies the lists. */
    public Lineage {
        down = List.copyOf(down);
        dependsOn = List.copyOf(dependsOn);
        labels = List.copyOf(labels);
        onlyIn = List.copyOf(onlyIn);
        accepts = List.copyOf(accepts);
    }

    /** After these revisions, and nothing else to say. */
    public static Lineage after(List<String> down) {
        return new Lineage(down, List.of(), List.of());
    }
}
