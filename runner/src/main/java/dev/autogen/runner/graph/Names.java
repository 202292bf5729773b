package dev.autogen.runner.graph;

import dev.autogen.runner.RevisionException;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What revisions are called: ids and labels, each of one revision only. */
final class Names {

    private static final Set<String> WORDS = Set.of("head", "heads", "base", "current");

    private final Map<String, Script> ids = new TreeMap<>();
    private final Map<String, Script> labels = new TreeMap<>();

    private Names() {}

    /**
     * The names of scripts.
     *
     * @throws RevisionException for one that cannot be a name, and for one that two things have
     */
    static Names of(Collection<Script> scripts) {
        Names names = new Names();
        scripts.forEach(names::addId);
        scripts.forEach(names::addLabels);
        return names;
    }

    /** The scripts, by id. */
    Map<String, Script> ids() {
        return Collections.unmodifiableMap(ids);
    }

    /** The script of exactly that id or label. */
    Optional<Script> find(String name) {
        Script script = ids.get(name);
        return Optional.ofNullable(script == null ? labels.get(name) : script);
    }

    /** The same scripts, with ids in place of the labels that they depend on; a name that nothing has stays. */
    Names byId() {
        return of(ids.values().stream()
                .map(script -> script.dependingOn(script.dependsOn().stream()
                        .map(name -> find(name).map(Script::id).orElse(name))
                        .toList()))
                .toList());
    }

    private void addId(Script script) {
        requireLegal(script.id(), "the id of a revision", script);
        Script other = ids.putIfAbsent(script.id(), script);
        if (other != null) {
            throw new RevisionException("Two migrations have the id " + script.id() + ": " + other.location() + " and "
                    + script.location() + ". Give one of them another id.");
        }
    }

    private void addLabels(Script script) {
        for (String label : Set.copyOf(script.labels())) {
            requireLegal(label, "a label", script);
            Script other = ids.containsKey(label) ? ids.get(label) : labels.putIfAbsent(label, script);
            if (other != null) {
                throw new RevisionException("The label " + label + " of revision " + script.label() + " ("
                        + script.location() + ") is " + (ids.containsKey(label) ? "the id" : "a label, too,")
                        + " of revision " + other.label() + " (" + other.location()
                        + "). Correct `labels` in one of them.");
            }
        }
    }

    private static void requireLegal(String name, String what, Script script) {
        if (!isLegal(name)) {
            throw new RevisionException("'" + name + "' cannot be " + what + " (" + script.location()
                    + "): use letters, digits, '_' and '.', and none of head, heads, base, current.");
        }
    }

    private static boolean isLegal(String name) {
        boolean legal = !name.isEmpty() && !WORDS.contains(name);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            legal &= Character.isLetterOrDigit(c) || c == '_' || c == '.';
        }
        return legal;
    }
}
