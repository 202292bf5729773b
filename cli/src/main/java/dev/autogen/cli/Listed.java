package dev.autogen.cli;

import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.runner.graph.Script;
import dev.autogen.schema.text.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A revision among the others, as lists show it.
 *
 * @param reached where the database is
 */
record Listed(RevisionGraph graph, Script script, Reached reached) {

    static List<Listed> all(RevisionGraph graph, List<Script> scripts, Reached reached) {
        return scripts.stream().map(s -> new Listed(graph, s, reached)).toList();
    }

    /** {@code 1b6d -> 3f9c (shop) (head), add phone}. */
    String withParents() {
        return down() + " -> " + onOwn();
    }

    /** {@code 3f9c (shop) (head), add phone}, with the labels of all branches it is on. */
    String onBranches() {
        return line(graph.branches(script));
    }

    /** {@code 3f9c (shop) (head), add phone}, with its own labels. */
    String onOwn() {
        return line(script.labels());
    }

    private String line(List<String> labels) {
        return script.id() + marks(labels) + (script.title().isEmpty() ? "" : ", " + script.title());
    }

    private String down() {
        return script.down().isEmpty() ? "base" : String.join(", ", script.down());
    }

    private String marks(List<String> labels) {
        List<String> marks = new ArrayList<>(labels);
        add(marks, isHead(), "head");
        add(marks, isBranchPoint(), "branchpoint");
        add(marks, isMergePoint(), "mergepoint");
        add(marks, isCurrent(), "current");
        add(marks, isSkipped(), "skipped");
        add(marks, !script.onlyIn().isEmpty(), script.place());
        return marks.stream().map(mark -> " (" + mark + ")").collect(Collectors.joining());
    }

    private static void add(List<String> marks, boolean applies, String mark) {
        if (applies) {
            marks.add(mark);
        }
    }

    boolean isHead() {
        return children().isEmpty();
    }

    private boolean isBranchPoint() {
        return children().size() > 1;
    }

    private boolean isMergePoint() {
        return script.down().size() > 1;
    }

    private boolean isCurrent() {
        return reached.current().contains(script.id());
    }

    private boolean isSkipped() {
        return reached.skipped().contains(script.id());
    }

    List<Script> children() {
        return graph.children(script.id());
    }

    /** Writes the members of an object that is begun. */
    void members(JsonWriter out) {
        out.name("revision").value(script.id());
        out.name("title").value(script.title());
        out.name("down").values(script.down());
        out.name("dependsOn").values(script.dependsOn());
        out.name("labels").values(script.labels());
        out.name("onlyIn").values(script.onlyIn());
        out.name("created").value(script.created());
        out.name("head").value(isHead());
        out.name("branchPoint").value(isBranchPoint());
        out.name("mergePoint").value(isMergePoint());
        out.name("current").value(isCurrent());
        out.name("skipped").value(isSkipped());
        out.name("location").value(script.location());
    }

    /** Writes an array of them. */
    static void array(JsonWriter out, List<Listed> revisions) {
        out.beginArray();
        for (Listed revision : revisions) {
            out.beginObject();
            revision.members(out);
            out.endObject();
        }
        out.endArray();
    }
}
