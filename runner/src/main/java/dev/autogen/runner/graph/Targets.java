package dev.autogen.runner.graph;

import dev.autogen.runner.RevisionException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the names of targets stand for. */
final class Targets {

    private final RevisionGraph graph;

    Targets(RevisionGraph graph) {
        this.graph = graph;
    }

    List<Script> upTo(String target) {
        if (isRelative(target)) {
            throw new RevisionException(
                    "Relative revision " + target + " needs something to be relative to; name the revision itself.");
        }
        return inOrder(graph.lineage(absolute(target)));
    }

    List<Script> upgradePath(Set<String> applied, String target) {
        if (isRelative(target) && target.charAt(0) == '-') {
            throw new RevisionException(
                    "Relative revision " + target + " goes back; upgrade goes forward. Use downgrade.");
        }
        Set<String> wanted = graph.lineage(isRelative(target) ? forward(applied, target) : absolute(target));
        wanted.removeAll(applied);
        return inOrder(wanted);
    }

    List<Script> downgradePath(Set<String> applied, String target) {
        if (!isRelative(target)) {
            return target.equals("base") ? reversed(inOrder(applied)) : after(applied, target);
        }
        if (target.charAt(0) == '+') {
            throw new RevisionException(
                    "Relative revision " + target + " goes forward; downgrade goes back. Use upgrade.");
        }
        return back(applied, target);
    }

    private List<String> absolute(String target) {
        if (target.equals("base")) {
            return List.of();
        }
        List<Script> heads = graph.heads();
        if (target.equals("heads") || (target.equals("head") && heads.size() < 2)) {
            return ids(heads);
        }
        if (target.equals("head")) {
            throw new RevisionException("There are several heads: " + RevisionGraph.labels(heads)
                    + ". Name one of them, or say `heads` for all.");
        }
        return List.of(graph.resolve(target).id());
    }

    private List<String> forward(Set<String> applied, String target) {
        int steps = steps(target);
        List<String> position = ids(graph.current(applied));
        for (int done = 0; done < steps; done++) {
            if (position.size() > 1) {
                throw ambiguous(target, "upgrade", position);
            }
            List<Script> next = position.isEmpty() ? graph.bases() : graph.children(position.get(0));
            if (next.isEmpty()) {
                throw new RevisionException("Relative revision " + target + " goes too far: " + follow(done, position));
            }
            if (next.size() > 1) {
                throw ambiguous(target, "upgrade", ids(next));
            }
            position = ids(next);
        }
        return position;
    }

    private static String follow(int done, List<String> position) {
        String last = position.isEmpty() ? "there are no migrations." : "the last one is " + position.get(0) + ".";
        return (done == 0 ? "nothing is left to apply" : "only " + done + " can be applied") + "; " + last;
    }

    private List<Script> back(Set<String> applied, String target) {
        int steps = steps(target);
        Set<String> left = new HashSet<>(applied);
        List<Script> path = new ArrayList<>();
        while (path.size() < steps) {
            List<Script> current = graph.current(left);
            if (current.isEmpty()) {
                throw new RevisionException("Relative revision " + target + " goes too far back: "
                        + (path.isEmpty() ? "nothing is applied." : "only " + path.size() + " are applied."));
            }
            if (current.size() > 1) {
                throw ambiguous(target, "downgrade", ids(current));
            }
            path.add(current.get(0));
            left.remove(current.get(0).id());
        }
        return path;
    }

    private List<Script> after(Set<String> applied, String target) {
        List<String> remaining = absolute(target);
        for (String id : remaining) {
            if (!applied.contains(id)) {
                throw new RevisionException("Revision " + id + " is not applied, so there is no way back to it. "
                        + "Applied now: " + RevisionGraph.labels(graph.current(applied)) + ".");
            }
        }
        Set<String> reached = new HashSet<>(remaining);
        List<Script> path = new ArrayList<>();
        for (Script script : graph.scripts()) {
            boolean follows = script.down().stream().anyMatch(reached::contains);
            if (follows && reached.add(script.id()) && applied.contains(script.id())) {
                path.add(script);
            }
        }
        return reversed(path);
    }

    private static RevisionException ambiguous(String target, String command, List<String> ids) {
        return new RevisionException("Relative revision " + target + " is ambiguous: there are "
                + String.join(", ", ids) + ". Name the revision to " + command + " to.");
    }

    private static boolean isRelative(String target) {
        if (target.length() < 2 || (target.charAt(0) != '+' && target.charAt(0) != '-')) {
            return false;
        }
        return target.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    }

    private static int steps(String target) {
        if (target.length() > 9) {
            throw new RevisionException("Relative revision " + target + " is too large.");
        }
        return Integer.parseInt(target.substring(1));
    }

    private List<Script> inOrder(Set<String> ids) {
        return graph.scripts().stream().filter(s -> ids.contains(s.id())).toList();
    }

    private static List<Script> reversed(List<Script> scripts) {
        List<Script> reversed = new ArrayList<>(scripts);
        Collections.reverse(reversed);
        return reversed;
    }

    private static List<String> ids(List<Script> scripts) {
        return scripts.stream().map(Script::id).toList();
    }
}
