package dev.autogen.runner.graph;

import dev.autogen.runner.RevisionException;
import java.util.List;
import java.util.function.Supplier;

/** Where targets point to: some scripts, or none for the base. */
final class Places {

    private final RevisionGraph graph;
    private final Supplier<List<Script>> current;

    /** @param current what {@code current} means; may throw where it means nothing */
    Places(RevisionGraph graph, Supplier<List<Script>> current) {
        this.graph = graph;
        this.current = current;
    }

    /** The place of a target that is not relative to what is applied. */
    List<Script> of(Target target) {
        if (target.isRelativeToApplied()) {
            throw new RevisionException("Relative revision " + target.text()
                    + " needs something to be relative to; name the revision itself.");
        }
        List<Script> named = named(target);
        return target.relative() ? new Walk(graph, target).from(named) : named;
    }

    private List<Script> named(Target target) {
        return switch (target.symbol()) {
            case "base" -> List.of();
            case "current" -> current.get();
            case "heads" -> heads(target);
            case "head" -> onlyHead(target);
            default -> List.of(graph.resolve(target));
        };
    }

    private List<Script> heads(Target target) {
        return graph.on(target, graph.heads());
    }

    private List<Script> onlyHead(Target target) {
        List<Script> heads = heads(target);
        if (heads.size() > 1) {
            throw new RevisionException("There are several heads" + (target.hasBranch() ? " of " + target.branch() : "")
                    + ": " + RevisionGraph.labels(heads) + ". Name one of them, or say `heads` for all.");
        }
        return heads;
    }
}
