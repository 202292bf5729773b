package dev.autogen.runner.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Graphs in few words: {@code "c:a,b>d#shop"} follows a and b, depends on d and is labelled shop. */
final class Sketch {

    private static final Pattern REVISION = Pattern.compile("([^:>#]*)(?::([^>#]*))?(?:>([^#]*))?(?:#(.*))?");

    private Sketch() {}

    static RevisionGraph graph(String revisions) {
        return RevisionGraph.of(
                revisions.isEmpty()
                        ? List.of()
                        : Stream.of(revisions.split(" ")).map(Sketch::script).toList());
    }

    static Script script(String revision) {
        Matcher parts = REVISION.matcher(revision);
        if (!parts.matches()) {
            throw new IllegalArgumentException(revision);
        }
        String id = parts.group(1);
        return new Script(
                id, list(parts, 2), list(parts, 3), list(parts, 4), "", "", "db.V" + id, Path.of(id + ".java"));
    }

    private static List<String> list(Matcher parts, int group) {
        return parts.group(group) == null
                ? List.of()
                : List.of(parts.group(group).split(","));
    }

    static List<String> ids(List<Script> scripts) {
        return scripts.stream().map(Script::id).toList();
    }

    /** Words between blanks; none for an empty text. */
    static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
