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
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * All revisions, ordered. Immutable.
 *
 * <p>A target is {@code head} (the only one), {@code heads}, {@code base} (before the first), an id, the unique beginning
 * of one, or a label, which means the revision that carries it. {@code BRANCH@} before it, with a label or an id, keeps to
 * what comes before and after that revision. {@code +N} and {@code -N} after it count steps from there, alone from what is
 * applied: {@code ae10+2}, {@code shop@head-1}, {@code shop@+1}. What could mean several revisions is refused.
 */
public final class RevisionGraph {

    private final Names names;
    private final Map<String, Script> scripts = new LinkedHashMap<>();
    private final Map<String, List<Script>> children = new LinkedHashMap<>();
    private final Map<String, List<Script>> dependants = new LinkedHashMap<>();

    private RevisionGraph(Names names) {
        this.names = names;
        for (Script script : GraphOrder.of(names)) {
            scripts.put(script.id(), script);
            script.down().forEach(down -> add(children, down, script));
            dependencies(script).forEach(before -> add(dependants, before.id(), script));
        }
    }

    private static void add(Map<String, List<Script>> lists, String id, Script script) {
        lists.computeIfAbsent(id, none -> new ArrayList<>()).add(script);
    }

    /**
     * Puts scripts in order.
     *
     * @throws RevisionException for an id or label that cannot be one or is not unique, a parent or dependency that is
     *     missing, a cycle
     */
    public static RevisionGraph of(Collection<Script> scripts) {
        return new RevisionGraph(Names.of(scripts));
    }

    /** The same, with ids in place of the labels that the scripts depend on: a label may come to mean another revision. */
    public static RevisionGraph byId(Collection<Script> scripts) {
        return new RevisionGraph(Names.of(scripts).byId());
    }

    /** All of them, parents and dependencies before what needs them, else by creation and id. */
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

    /** Those right before a revision. */
    public List<Script> parents(Script script) {
        return script.down().stream().map(id -> scripts.get(id)).toList();
    }

    /** What a revision depends on without following it. */
    public List<Script> dependencies(Script script) {
        return script.dependsOn().stream()
                .map(name -> names.find(name).orElseThrow())
                .toList();
    }

    /** Those that several follow. */
    public List<Script> branchPoints() {
        return scripts.values().stream()
                .filter(s -> children(s.id()).size() > 1)
                .toList();
    }

    /** The labels of all branches that a revision is on: its own and those of what comes before it. */
    public List<String> branches(Script script) {
        return inOrder(before(script)).stream()
                .flatMap(s -> s.labels().stream())
                .toList();
    }

    /** The script of exactly that id. */
    public Optional<Script> find(String id) {
        return Optional.ofNullable(scripts.get(id));
    }

    /**
     * The script of that id or label, or the only one whose id begins so.
     *
     * @throws RevisionException if there is none, or more than one
     */
    public Script resolve(String name) {
        return names.find(name).orElseGet(() -> beginning(name, scripts.values()));
    }

    /** The script that a target's symbol names, on the branch that it names. */
    Script resolve(Target target) {
        if (!target.hasBranch()) {
            return resolve(target.symbol());
        }
        List<Script> members = on(target, scripts());
        Script script = names.find(target.symbol()).orElseGet(() -> beginning(target.symbol(), members));
        if (!members.contains(script)) {
            throw new RevisionException("Revision " + script.label() + " is not on branch " + target.branch()
                    + ": it comes neither before nor after "
                    + resolve(target.branch()).label() + ".");
        }
        return script;
    }

    private Script beginning(String prefix, Collection<Script> among) {
        List<Script> matching = prefix.isEmpty()
                ? List.of()
                : among.stream().filter(s -> s.id().startsWith(prefix)).toList();
        if (matching.isEmpty()) {
            throw new RevisionException("There is no revision '" + prefix + "' among the " + among.size()
                    + " migrations that were found. `autogen history` lists them.");
        }
        if (matching.size() > 1) {
            throw new RevisionException(
                    "Several revisions begin with '" + prefix + "': " + labels(matching) + ". Give more of the id.");
        }
        return matching.get(0);
    }

    /** Those of the scripts that are on the branch that a target names; all where it names none. */
    List<Script> on(Target target, List<Script> scripts) {
        if (!target.hasBranch()) {
            return scripts;
        }
        Script branch = resolve(target.branch());
        Set<String> members = before(branch);
        members.addAll(reach(List.of(branch.id()), s -> children(s.id())));
        return scripts.stream().filter(s -> members.contains(s.id())).toList();
    }

    private Set<String> before(Script script) {
        return reach(List.of(script.id()), this::parents);
    }

    /**
     * The given revisions and all that have to be applied before them; ids that are not in the graph are left out. The
     * caller may change the set.
     */
    public Set<String> lineage(Collection<String> ids) {
        return reach(ids, s -> joined(parents(s), dependencies(s)));
    }

    /** The given revisions and all that cannot be applied without them; ids that are not in the graph are left out. */
    Set<String> following(Collection<String> ids) {
        return reach(ids, s -> joined(children(s.id()), dependants.getOrDefault(s.id(), List.of())));
    }

    private static List<Script> joined(List<Script> some, List<Script> others) {
        return others.isEmpty()
                ? some
                : Stream.concat(some.stream(), others.stream()).toList();
    }

    private Set<String> reach(Collection<String> ids, Function<Script, List<Script>> next) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            Script script = scripts.get(open.pop());
            if (script != null && seen.add(script.id())) {
                next.apply(script).forEach(s -> open.add(s.id()));
            }
        }
        return seen;
    }

    List<Script> inOrder(Set<String> ids) {
        return scripts.values().stream().filter(s -> ids.contains(s.id())).toList();
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
     * The revision and all before it that a target stands for, parents first; none for {@code base}. Targets that are
     * relative to what is applied stand for nothing by themselves.
     *
     * @throws RevisionException if the target is not in the graph, or {@code head} with several heads
     */
    public List<Script> upTo(String target) {
        return new Targets(this).upTo(target);
    }

    /**
     * What {@code upgrade} runs, in order: what the target stands for and is not applied.
     *
     * @throws RevisionException if the target does not make sense, or lies behind what is applied
     */
    public List<Script> upgradePath(Set<String> applied, String target) {
        return new Targets(this).upgradePath(applied, target);
    }

    /**
     * What {@code downgrade} takes back, in order: the applied revisions after the target, on the branch it names, and
     * those that depend on them.
     *
     * @throws RevisionException if the target does not make sense or is not applied
     */
    public List<Script> downgradePath(Set<String> applied, String target) {
        return new Targets(this).downgradePath(applied, target);
    }

    /**
     * The revisions of a range, in order: {@code a:b}, {@code a:}, {@code :b}, {@code -3:current}, {@code a:+2}. Both ends
     * belong to it; a start that would lie before the base is the base.
     *
     * @param applied asked for where the range says {@code current}
     * @throws RevisionException if an end does not make sense, or the first does not come before the last
     */
    public List<Script> range(String range, Supplier<Set<String>> applied) {
        return new Ranges(this, () -> current(applied.get())).of(range);
    }

    /**
     * The revisions that a target or a range names, in order; none for {@code base}.
     *
     * @param applied asked for where {@code current} is said
     * @throws RevisionException if it does not make sense, or is relative to what is applied
     */
    public List<Script> select(String text, Supplier<Set<String>> applied) {
        return text.indexOf(':') < 0
                ? new Places(this, () -> current(applied.get())).of(Target.parse(text))
                : range(text, applied);
    }

    static String labels(List<Script> scripts) {
        return String.join(", ", scripts.stream().map(Script::label).toList());
    }
}
