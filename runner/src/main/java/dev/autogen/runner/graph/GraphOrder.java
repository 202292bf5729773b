package dev.autogen.runner.graph;

import dev.autogen.runner.RevisionException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

/** Checks that scripts form a graph, and orders them: parents before children. */
final class GraphOrder {

    private static final Comparator<Script> BY_CREATION =
            Comparator.comparing(Script::created).thenComparing(Script::id);
    private final Names names;
    private final Map<String, Script> scripts;

    private GraphOrder(Names names) {
        this.names = names;
        this.scripts = new TreeMap<>(names.ids());
    }

    static List<Script> of(Names names) {
        GraphOrder order = new GraphOrder(names);
        order.scripts.values().forEach(order::requireParents);
        order.scripts.values().forEach(order::requireDependencies);
        return order.sorted();
    }

    private void requireParents(Script script) {
        for (String down : script.down()) {
            if (!scripts.containsKey(down)) {
                throw new RevisionException("Revision " + script.label() + " follows revision " + down
                        + ", which is not there (" + script.location()
                        + "). Bring its migration back, or correct `down`.");
            }
        }
    }

    private void requireDependencies(Script script) {
        for (String name : script.dependsOn()) {
            if (names.find(name).isEmpty()) {
                throw new RevisionException("Revision " + script.label() + " depends on " + name
                        + ", which is neither the id nor a label of a revision (" + script.location()
                        + "). Bring its migration back, or correct `dependsOn`.");
            }
        }
    }

    /** What has to come before a script: its parents, and what it depends on. */
    private Set<String> before(Script script) {
        Set<String> before = new LinkedHashSet<>(script.down());
        for (String name : script.dependsOn()) {
            before.add(names.find(name).orElseThrow().id());
        }
        return before;
    }

    private List<Script> sorted() {
        Map<String, List<Script>> children = new HashMap<>();
        Map<String, Integer> missing = new HashMap<>();
        PriorityQueue<Script> ready = new PriorityQueue<>(BY_CREATION);
        for (Script script : scripts.values()) {
            Set<String> parents = before(script);
            parents.forEach(
                    p -> children.computeIfAbsent(p, id -> new ArrayList<>()).add(script));
            missing.put(script.id(), parents.size());
            if (parents.isEmpty()) {
                ready.add(script);
            }
        }
        List<Script> sorted = new ArrayList<>();
        while (!ready.isEmpty()) {
            Script next = ready.remove();
            sorted.add(next);
            for (Script child : children.getOrDefault(next.id(), List.of())) {
                if (missing.merge(child.id(), -1, Integer::sum) == 0) {
                    ready.add(child);
                }
            }
        }
        if (sorted.size() < scripts.size()) {
            throw cycle(sorted);
        }
        return sorted;
    }

    private RevisionException cycle(List<Script> sorted) {
        sorted.forEach(s -> scripts.remove(s.id()));
        Set<Script> way = new LinkedHashSet<>();
        Script step = scripts.values().iterator().next();
        while (way.add(step)) {
            String before = before(step).stream()
                    .filter(scripts::containsKey)
                    .findFirst()
                    .orElseThrow();
            step = scripts.getOrDefault(before, step);
        }
        List<Script> cycle = new ArrayList<>(way);
        cycle = cycle.subList(cycle.indexOf(step), cycle.size());
        return circle(cycle);
    }

    private static RevisionException circle(List<Script> cycle) {
        List<String> ids = cycle.stream().map(Script::id).toList();
        boolean following = cycle.stream().noneMatch(s -> Collections.disjoint(s.down(), ids));
        List<String> places = cycle.stream().map(Script::location).toList();
        return new RevisionException("These revisions " + (following ? "follow" : "depend on")
                + " one another in a circle: " + RevisionGraph.labels(cycle) + ". Correct "
                + (following ? "`down`" : "`dependsOn` or `down`") + " in one of them: " + String.join(", ", places)
                + ".");
    }
}
