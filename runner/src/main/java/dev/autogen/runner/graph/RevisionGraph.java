package dev.autogen.runner.graph;

import dev.autogen.runner.RevisionException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All revisions, ordered. Immutable.
 *
 * <p>Targets are named {@code head} (the only one), {@code heads}, {@code base} (before the first), by an id, by the
 * unique beginning of an id, or by {@code +N} and {@code -N} relative to what is applied.
 */
public final class RevisionGraph {

    private final Map<String, Script> scripts = new LinkedHashMap<>();
    private final Map<String, List<Script>> children = new LinkedHashMap<>();

    private RevisionGraph(List<Script> ordered) {
        for (Script script : ordered) {
            scripts.put(script.id(), script);
            for (String down : script.down()) {
                children.computeIfAbsent(down, id -> new ArrayList<>()).add(script);
            }
        }
    }

    /**
     * Puts scripts in order.
     *
     * @throws RevisionException for an id that cannot be one, two scripts with one id, a missing parent, a cycle
     */
    public static RevisionGraph of(Collection<Script> scripts) {
        return new RevisionGraph(GraphOrder.of(scripts));
    }

    /** All of them, parents before children, else by creation and id. */
    public List<Script> scripts() {
        return List.copyOf(scripts.values());
    }

    /** Those that nothing follows. */
    public List<Script> heads() {
        return scripts.values().stream()
                .filter(s -> !children.containsKey(s.id()))
                .toList();
    }

    /** Those that follow nothing. */
    public List<Script> bases() {
        return scripts.values().stream().filter(s -> s.down().isEmpty()).toList();
    }

    /** Those right after a revision, which need not be in the graph. */
    public List<Script> children(String id) {
        return Collections.unmodifiableList(children.getOrDefault(id, List.of()));
    }

    /** The script of exactly that id. */
    public Optional<Script> find(String id) {
        return Optional.ofNullable(scripts.get(id));
    }

    /**
     * The script of that id, or the only one whose id begins so.
     *
     * @throws RevisionException if there is none, or more than one
     */
    public Script resolve(String idOrPrefix) {
        Script exact = scripts.get(idOrPrefix);
        if (exact != null) {
            return exact;
        }
        List<Script> matching = idOrPrefix.isEmpty()
                ? List.of()
                : scripts.values().stream()
                        .filter(s -> s.id().startsWith(idOrPrefix))
                        .toList();
        if (matching.isEmpty()) {
            throw new RevisionException("There is no revision '" + idOrPrefix + "' among the " + scripts.size()
                    + " migrations that were found. `autogen history` lists them.");
        }
        if (matching.size() > 1) {
            throw new RevisionException("Several revisions begin with '" + idOrPrefix + "': " + labels(matching)
                    + ". Give more of the id.");
        }
        return matching.get(0);
    }

    /** The given revisions and all that come before them; ids that are not in the graph are left out. */
    public Set<String> lineage(Collection<String> ids) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            Script script = scripts.get(open.pop());
            if (script != null && seen.add(script.id())) {
                open.addAll(script.down());
            }
        }
        return seen;
    }

    /** The applied revisions that no applied one follows; ids that are not in the graph are left out. */
    public List<Script> current(Set<String> applied) {
        return scripts.values().stream()
                .filter(s -> applied.contains(s.id()))
                .filter(s -> children(s.id()).stream().noneMatch(c -> applied.contains(c.id())))
                .toList();
    }

    /** The ids in the set that are not in the graph, sorted. */
    public List<String> unknown(Set<String> applied) {
        Set<String> unknown = new TreeSet<>(applied);
        unknown.removeAll(scripts.keySet());
        return List.copyOf(unknown);
    }

    /**
     * The revision and all before it that a target stands for, parents first; none for {@code base}. Relative targets
     * stand for nothing by themselves.
     *
     * @throws RevisionException if the target is not in the graph, or {@code head} with several heads
     */
    public List<Script> upTo(String target) {
        return new Targets(this).upTo(target);
    }

    /**
     * What {@code upgrade} runs, in order: what the target stands for and is not applied.
     *
     * @throws RevisionException if the target does not make sense
     */
    public List<Script> upgradePath(Set<String> applied, String target) {
        return new Targets(this).upgradePath(applied, target);
    }

    /**
     * What {@code downgrade} takes back, in order: the applied revisions after the target.
     *
     * @throws RevisionException if the target does not make sense or is not applied
     */
    public List<Script> downgradePath(Set<String> applied, String target) {
        return new Targets(this).downgradePath(applied, target);
    }

    static String labels(List<Script> scripts) {
        return String.join(", ", scripts.stream().map(Script::label).toList());
    }
}
