package dev.autogen.runner.graph;

import dev.autogen.runner.RevisionException;
import java.util.ArrayList;
import java.util.Collection;
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
    private static final Set<String> WORDS = Set.of("head", "heads", "base", "current");

    private final Map<String, Script> scripts = new TreeMap<>();

    private GraphOrder() {}

    static List<Script> of(Collection<Script> scripts) {
        GraphOrder order = new GraphOrder();
        scripts.forEach(order::add);
        order.scripts.values().forEach(order::requireParents);
        return order.sorted();
    }

    private void add(Script script) {
        requireId(script);
        Script other = scripts.putIfAbsent(script.id(), script);
        if (other != null) {
            throw new RevisionException("Two migrations have the id " + script.id() + ": " + other.location() + " and "
                    + script.location() + ". Give one of them another id.");
        }
    }

    private static void requireId(Script script) {
        String id = script.id();
        boolean legal = !id.isEmpty() && !WORDS.contains(id);
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            legal &= Character.isLetterOrDigit(c) || c == '_' || c == '.';
        }
        if (!legal) {
            throw new RevisionException("'" + id + "' cannot be the id of a revision (" + script.location()
                    + "): use letters, digits, '_' and '.', and none of head, heads, base, current.");
        }
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

    private List<Script> sorted() {
        Map<String, List<Script>> children = new HashMap<>();
        Map<String, Integer> missing = new HashMap<>();
        PriorityQueue<Script> ready = new PriorityQueue<>(BY_CREATION);
        for (Script script : scripts.values()) {
            Set<String> parents = Set.copyOf(script.down());
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
            String down = step.down().stream()
                    .filter(scripts::containsKey)
                    .findFirst()
                    .orElseThrow();
            step = scripts.getOrDefault(down, step);
        }
        List<Script> cycle = new ArrayList<>(way);
        cycle = cycle.subList(cycle.indexOf(step), cycle.size());
        return new RevisionException("These revisions follow one another in a circle: " + RevisionGraph.labels(cycle)
                + ". Correct `down` in one of them: "
                + String.join(", ", cycle.stream().map(Script::location).toList()) + ".");
    }
}
