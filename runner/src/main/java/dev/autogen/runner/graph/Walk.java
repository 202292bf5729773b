package dev.autogen.runner.graph;

import dev.autogen.runner.RevisionException;
import java.util.List;

/** Goes some steps from one place to another, on the branch of a target if it names one. */
final class Walk {

    private final RevisionGraph graph;
    private final Target target;

    Walk(RevisionGraph graph, Target target) {
        this.graph = graph;
        this.target = target;
    }

    /**
     * Where the target's steps lead.
     *
     * @param start one script, or none for the base
     * @throws RevisionException if they lead further than there are revisions, or to several places
     */
    List<Script> from(List<Script> start) {
        List<Script> place = requireOne(start);
        for (int done = 0; done < Math.abs(target.steps()); done++) {
            if (isAtEnd(place)) {
                throw tooFar(done, place);
            }
            place = step(place);
        }
        return place;
    }

    /** The same, but what would lead beyond the base leads to the base. */
    List<Script> clippedFrom(List<Script> start) {
        List<Script> place = requireOne(start);
        for (int done = 0; done < Math.abs(target.steps()) && !isAtEnd(place); done++) {
            place = step(place);
        }
        return place;
    }

    private boolean isAtEnd(List<Script> place) {
        return target.steps() > 0 ? next(place).isEmpty() : place.isEmpty();
    }

    private List<Script> step(List<Script> place) {
        return requireOne(next(place));
    }

    private List<Script> next(List<Script> place) {
        if (target.steps() > 0) {
            return graph.on(
                    target,
                    place.isEmpty()
                            ? graph.bases()
                            : graph.children(place.get(0).id()));
        }
        return graph.on(target, graph.parents(place.get(0)));
    }

    private List<Script> requireOne(List<Script> place) {
        if (place.size() > 1) {
            throw ambiguous(target, place);
        }
        return place;
    }

    static RevisionException ambiguous(Target target, List<Script> places) {
        return new RevisionException("Relative revision " + target.text() + " is ambiguous: there are "
                + RevisionGraph.labels(places) + ". Name the revision itself, or a branch: BRANCH@"
                + (target.steps() > 0 ? "+" : "") + target.steps() + ".");
    }

    private RevisionException tooFar(int done, List<Script> place) {
        String last = place.isEmpty() ? "the base" : place.get(0).label();
        String where = target.steps() > 0 ? "nothing comes after " + last : "nothing comes before " + last;
        return new RevisionException("Relative revision " + target.text() + " goes too far: only " + done + " of "
                + Math.abs(target.steps()) + " steps can be made; " + where + ".");
    }
}
