package dev.autogen.runner.graph;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a migration without running or compiling it.
 *
 * @param id of the revision
 * @param down ids of the revisions right before it; empty for the first
 * @param dependsOn ids or labels of what else has to be applied before, as written
 * @param labels names of the branch that begins with it
 * @param title one line for people; empty where there is none
 * @param created when it was written, ISO 8601; empty where it does not say
 * @param className the class with its package
 * @param source the {@code .java} file; null for a compiled class
 * @param onlyIn the environments that it is meant for; empty for all
 * @param accepts the hazards that it accepts, each {@code CODE: reason}
 */
public record Script(
        String id,
        List<String> down,
        List<String> dependsOn,
        List<String> labels,
        String title,
        String created,
        String className,
        @Nullable Path source,
        List<String> onlyIn,
        List<String> accepts) {

    /** One that is meant for all environments and accepts no hazards. */
    public Script(
            String id,
            List<String> down,
            List<String> dependsOn,
            List<String> labels,
            String title,
            String created,
            String className,
            @Nullable Path source) {
        this(id, down, dependsOn, labels, title, created, className, source, List.of(), List.of());
    }

    /** Copies the lists. */
    public Script {
        down = List.copyOf(down);
        dependsOn = List.copyOf(dependsOn);
        labels = List.copyOf(labels);
        onlyIn = List.copyOf(onlyIn);
        accepts = List.copyOf(accepts);
    }

    /** The same with other {@link #dependsOn}. */
    Script dependingOn(List<String> others) {
        return new Script(id, down, others, labels, title, created, className, source, onlyIn, accepts);
    }

    /** Whether it is to be run in an environment; one without a name is none of those it may be meant for. */
    public boolean isMeantFor(String environment) {
        return onlyIn.isEmpty() || onlyIn.contains(environment);
    }

    /** How messages say where it is run: {@code only in prod, live}; empty for everywhere. */
    public String place() {
        return onlyIn.isEmpty() ? "" : "only in " + String.join(", ", onlyIn);
    }

    /** How messages say that it was left out: {@code skipped (only in prod)}. */
    public String skipped() {
        return onlyIn.isEmpty() ? "skipped" : "skipped (" + place() + ")";
    }

    /** Where it is, for messages: the file, else the class. */
    public String location() {
        return source == null ? className : source.toString();
    }

    /** How messages name it: {@code 3f9c2a7b1e04 (add phone)}. */
    public String label() {
        return title.isEmpty() ? id : id + " (" + title + ")";
    }
}
