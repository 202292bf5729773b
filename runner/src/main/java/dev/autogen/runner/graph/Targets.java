package dev.autogen.runner.graph;

import dev.autogen.runner.RevisionException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The ways that lead to targets. */
final class Targets {

    private final RevisionGraph graph;
    private final Places places;

    Targets(RevisionGraph graph) {
        this.graph = graph;
        this.places = new Places(graph, Targets::refuseCurrent);
    }

    private static List<Script> refuseCurrent() {
        throw new RevisionException(
                "`current` is where the database is, so nothing leads there. Say +N or -N, or name the revision.");
    }

    List<Script> upTo(String target) {
        return graph.inOrder(graph.lineage(ids(places.of(Target.parse(target)))));
    }

    List<Script> upgradePath(Set<String> applied, String text) {
        Target target = Target.parse(text);
        List<Script> place = target.isRelativeToApplied() ? forward(applied, target) : places.of(target);
        Set<String> wanted = graph.lineage(ids(place));
        wanted.removeAll(applied);
        if (wanted.isEmpty()) {
            requireReached(applied, place, target);
        }
        return graph.inOrder(wanted);
    }

    private List<Script> forward(Set<String> applied, Target target) {
        if (target.steps() < 0) {
            throw new RevisionException(
                    "Relative revision " + target.text() + " goes back; upgrade goes forward. Use downgrade.");
        }
        return new Walk(graph, target).from(tips(applied, target));
    }

    private void requireReached(Set<String> applied, List<Script> place, Target target) {
        List<Script> current = graph.current(applied);
        if (place.isEmpty() ? !current.isEmpty() : !current.containsAll(place)) {
            throw new RevisionException("Target " + target.text() + " lies behind what is applied: "
                    + RevisionGraph.labels(current) + ". Upgrade goes forward; use downgrade to go back.");
        }
    }

    List<Script> downgradePath(Set<String> applied, String text) {
        Target target = Target.parse(text);
        if (target.isRelativeToApplied()) {
            return reversed(graph.inOrder(last(applied, target)));
        }
        List<Script> place = places.of(target);
        requireApplied(applied, place);
        List<Script> after = place.isEmpty()
                ? graph.bases()
                : place.stream().flatMap(s -> graph.children(s.id()).stream()).toList();
        Set<String> path = graph.following(ids(graph.on(target, after)));
        path.retainAll(applied);
        return reversed(graph.inOrder(path));
    }

    private void requireApplied(Set<String> applied, List<Script> place) {
        for (Script script : place) {
            if (!applied.contains(script.id())) {
                List<Script> current = graph.current(applied);
                throw new RevisionException("Revision " + script.id()
                        + " is not applied, so there is no way back to it. Applied now: "
                        + (current.isEmpty() ? "nothing" : RevisionGraph.labels(current)) + ".");
            }
        }
    }

    /** What the last steps brought, each with what depends on it. */
    private Set<String> last(Set<String> applied, Target target) {
        if (target.steps() > 0) {
            throw new RevisionException(
                    "Relative revision " + target.text() + " goes forward; downgrade goes back. Use upgrade.");
        }
        Set<String> left = new HashSet<>(applied);
        Set<String> path = new HashSet<>();
        for (int done = 0; done < -target.steps(); done++) {
            Set<String> taken = graph.following(List.of(tip(left, target, done).id()));
            taken.retainAll(left);
            path.addAll(taken);
            left.removeAll(taken);
        }
        return path;
    }

    private Script tip(Set<String> applied, Target target, int done) {
        List<Script> tips = tips(applied, target);
        if (tips.isEmpty()) {
            throw new RevisionException("Relative revision " + target.text() + " goes too far back: "
                    + (done == 0 ? "nothing is applied" : "only " + done + " are applied")
                    + (target.hasBranch() ? " of " + target.branch() : "") + ".");
        }
        if (tips.size() > 1) {
            throw Walk.ambiguous(target, tips);
        }
        requireNoOtherBranch(applied, target, tips.get(0));
        return tips.get(0);
    }

    private void requireNoOtherBranch(Set<String> applied, Target target, Script tip) {
        List<Script> others = graph.children(tip.id()).stream()
                .filter(s -> applied.contains(s.id()))
                .toList();
        if (!others.isEmpty()) {
            throw new RevisionException("Relative revision " + target.text() + " goes behind " + tip.label()
                    + ", where another branch begins that is applied: " + RevisionGraph.labels(others)
                    + ". Name the revision to downgrade to.");
        }
    }

    /** The applied revisions, on the branch that the target names, that no such one follows. */
    private List<Script> tips(Set<String> applied, Target target) {
        return graph.current(Set.copyOf(ids(graph.on(target, graph.inOrder(applied)))));
    }

    private static List<Script> reversed(List<Script> scripts) {
        List<Script> reversed = new ArrayList<>(scripts);
        Collections.reverse(reversed);
        return reversed;
    }

    private static List<String> ids(Collection<Script> scripts) {
        return scripts.stream().map(Script::id).toList();
    }
}
