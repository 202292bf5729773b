package dev.autogen.runner.graph;

import dev.autogen.runner.RevisionException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What ranges hold: {@code a:b}, {@code a:}, {@code :b}, {@code -3:current}, {@code a:+2}; both ends belong to them. */
final class Ranges {

    private final RevisionGraph graph;
    private final Places places;

    Ranges(RevisionGraph graph, Supplier<List<Script>> current) {
        this.graph = graph;
        this.places = new Places(graph, current);
    }

    List<Script> of(String range) {
        int colon = range.indexOf(':');
        if (colon < 0 || range.indexOf(':', colon + 1) >= 0) {
            throw new RevisionException("'" + range + "' is no range; say FROM:TO, FROM: or :TO.");
        }
        String first = range.substring(0, colon);
        String last = range.substring(colon + 1);
        Target from = Target.parse(first.isEmpty() ? "base" : first);
        Target to = Target.parse(last.isEmpty() ? "heads" : last);
        if (to.isRelativeToApplied()) {
            List<Script> start = places.of(from);
            return between(range, start, new Walk(graph, requireSign(to, 1)).from(start));
        }
        List<Script> end = places.of(to);
        return between(
                range,
                from.isRelativeToApplied() ? new Walk(graph, requireSign(from, -1)).clippedFrom(end) : places.of(from),
                end);
    }

    private static Target requireSign(Target target, int sign) {
        if (target.steps() * sign < 0) {
            throw new RevisionException(
                    "Relative revision " + target.text() + " leads out of its range: say -N:TO or" + " FROM:+N.");
        }
        return target;
    }

    private List<Script> between(String range, List<Script> from, List<Script> to) {
        Set<String> before = graph.lineage(to.stream().map(Script::id).toList());
        if (!from.isEmpty()) {
            before.retainAll(graph.following(from.stream().map(Script::id).toList()));
        }
        if (before.isEmpty() && !from.isEmpty()) {
            throw new RevisionException("Nothing lies in the range " + range + ": " + RevisionGraph.labels(from)
                    + " does not come before "
                    + (to.isEmpty() ? "the base" : RevisionGraph.labels(to)) + ".");
        }
        return graph.inOrder(before);
    }
}
