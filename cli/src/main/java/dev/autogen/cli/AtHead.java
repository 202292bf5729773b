package dev.autogen.cli;

import dev.autogen.cli.config.Configuration;
import dev.autogen.differ.ThreeWayDifference;
import dev.autogen.runner.AutogenException;
import dev.autogen.runner.Direction;
import dev.autogen.runner.RunResult;
import dev.autogen.runner.graph.Script;
import dev.autogen.schema.entity.EntityModel;
import java.util.List;
import java.util.Optional;

/** What is said after a run that reached the newest revision: whether the database is now what its model says. */
final class AtHead {

    private final Invocation invocation;

    AtHead(Invocation invocation) {
        this.invocation = invocation;
    }

    /**
     * Compares the database with the snapshot, where the run has applied the one head. A difference is said and fails
     * nothing: the migrations did run.
     *
     * @return whether they match; empty where they were not compared
     */
    Optional<Boolean> compareAfter(RunResult result) {
        if (result.direction() == Direction.DOWNGRADE || result.done().isEmpty()) {
            return Optional.empty();
        }
        List<Script> heads = new Revisions(invocation).graph().heads();
        if (heads.size() != 1
                || result.done().stream().noneMatch(done -> done.script().equals(heads.get(0)))) {
            return Optional.empty();
        }
        try {
            return Optional.of(matches(heads.get(0)));
        } catch (CommandException | UsageException | AutogenException e) {
            invocation.terminal().warn("The database was not compared with the model: " + e.getMessage());
            return Optional.empty();
        }
    }

    private boolean matches(Script head) {
        Configuration configuration = invocation.configuration();
        EntityModel model = Snapshots.at(invocation, List.of(head.id()));
        try (SourceReader reader = new SourceReader(invocation)) {
            LiveSide database = reader.configured();
            ComparedSides sides = ComparedSides.of(configuration, database.schema(), model, model);
            ThreeWayDifference difference =
                    sides.threeWay(Readings.canonicalizer(configuration, database.server(), database.connection()));
            Remarks remarks = new Remarks(invocation);
            remarks.onDatabase(difference, sides);
            if (!difference.drift().isEmpty()) {
                Remarks.skipped(new Revisions(invocation).rows()).forEach(invocation.terminal()::warn);
            }
            return difference.drift().isEmpty() && difference.undecided().isEmpty();
        }
    }
}
