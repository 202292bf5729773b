package dev.autogen.cli;

import dev.autogen.cli.config.Configuration;
import dev.autogen.differ.ThreeWayDifference;
import dev.autogen.runner.AutogenException;
import dev.autogen.runner.RunResult;
import dev.autogen.runner.graph.Script;
import dev.autogen.schema.entity.EntityModel;
import java.util.List;

/** What is said after a run that reached the newest revision: whether the database is now what its model says. */
final class AtHead {

    private final Invocation invocation;
    private final Terminal terminal;

    AtHead(Invocation invocation) {
        this.invocation = invocation;
        this.terminal = invocation.terminal();
    }

    /**
     * Compares the database with the snapshot, where the run has applied the one head. A difference is said and fails
     * nothing: the migrations did run.
     */
    void compareAfter(RunResult result) {
        List<Script> heads = new Revisions(invocation).graph().heads();
        if (heads.size() == 1
                && result.done().stream().anyMatch(done -> done.script().equals(heads.get(0)))) {
            try {
                compare(heads.get(0));
            } catch (CommandException | UsageException | AutogenException e) {
                terminal.warn("The database was not compared with the model: " + e.getMessage());
            }
        }
    }

    private void compare(Script head) {
        Configuration configuration = invocation.configuration();
        EntityModel model = Snapshots.at(invocation, List.of(head.id()));
        try (SourceReader reader = new SourceReader(invocation)) {
            LiveSide database = reader.configured();
            ComparedSides sides = ComparedSides.of(configuration, database.schema(), model, model);
            ThreeWayDifference difference =
                    sides.threeWay(Readings.canonicalizer(configuration, database.server(), database.connection()));
            if (difference.drift().isEmpty() && difference.undecided().isEmpty()) {
                terminal.result("Database is at head and matches the model");
            }
            new Remarks(invocation).onDatabase(difference, sides);
        }
    }
}
