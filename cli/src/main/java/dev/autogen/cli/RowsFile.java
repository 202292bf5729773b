package dev.autogen.cli;

import dev.autogen.cli.script.ScriptStatement;
import dev.autogen.runner.RevisionException;
import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.runner.graph.Script;
import java.util.List;
import java.util.Set;

/**
 * Rows that migrations are tried with: {@code [REV=]FILE.sql}.
 *
 * @param after the revision after which they are added
 */
record RowsFile(Script after, SqlFile sql, List<ScriptStatement> statements) {

    static final String OPTION = "--rows";

    /** Copies. */
    RowsFile {
        statements = List.copyOf(statements);
    }

    /**
     * Reads what stands on the command line, and the file.
     *
     * @throws UsageException when it names no revision or no file that can be read
     */
    static RowsFile parse(Invocation invocation, RevisionGraph graph, String text) {
        int equals = text.indexOf('=');
        String target = equals < 0 ? "head" : text.substring(0, equals);
        SqlFile sql = new SqlFile(invocation, OPTION, invocation.folder().resolve(text.substring(equals + 1)));
        return new RowsFile(one(graph, target, text), sql, sql.statements());
    }

    private static Script one(RevisionGraph graph, String target, String text) {
        try {
            List<Script> meant = graph.select(target, Set::of);
            if (meant.size() == 1) {
                return meant.get(0);
            }
            throw new UsageException(OPTION + " " + text + ": '" + target + "' names " + meant.size()
                    + " revisions. Name the one after which the rows are added: " + OPTION + " REV=FILE.sql.");
        } catch (RevisionException e) {
            throw new UsageException(OPTION + " " + text + ": " + e.getMessage());
        }
    }
}
