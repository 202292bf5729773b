package dev.autogen.cli;

import dev.autogen.runner.graph.Script;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Draws revisions with a column for each branch, newest first. A line is a revision; between two of them stands a line of
 * strokes where branches come together or part.
 */
final class HistoryGraph {

    /** What is due in each column: the revision that comes next in it. */
    private final List<String> columns = new ArrayList<>();

    private final List<String> lines = new ArrayList<>();

    private HistoryGraph() {}

    static List<String> draw(List<Listed> newestFirst) {
        HistoryGraph graph = new HistoryGraph();
        Set<String> shown = new LinkedHashSet<>();
        newestFirst.forEach(revision -> shown.add(revision.script().id()));
        newestFirst.forEach(revision -> graph.add(revision, shown));
        return graph.lines;
    }

    private void add(Listed revision, Set<String> shown) {
        Script script = revision.script();
        if (!columns.contains(script.id())) {
            columns.add(script.id());
        }
        int column = columns.indexOf(script.id());
        join(script.id(), column);
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            line.append(i == column ? "* " : "| ");
        }
        lines.add(line + revision.onOwn());
        List<String> parents = script.down().stream().filter(shown::contains).toList();
        columns.remove(column);
        columns.addAll(column, parents);
        if (parents.size() > 1) {
            lines.add("| ".repeat(column) + "|" + "\\ ".repeat(parents.size() - 1) + after(column + parents.size()));
        }
    }

    /** Several columns that lead to one revision become one. */
    private void join(String id, int column) {
        for (int other = columns.lastIndexOf(id); other > column; other = columns.lastIndexOf(id)) {
            columns.remove(other);
            lines.add("| ".repeat(other - 1) + "|/ " + after(other));
        }
    }

    private String after(int column) {
        return "| ".repeat(Math.max(0, columns.size() - column));
    }
}
