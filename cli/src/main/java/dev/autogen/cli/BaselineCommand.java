package dev.autogen.cli;

import dev.autogen.codegen.Lineage;
import dev.autogen.runner.AppliedRevision;
import dev.autogen.runner.Autogen;
import dev.autogen.runner.Guard;
import dev.autogen.schema.entity.EntityModel;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code autogen baseline}. */
@Command(
        name = "baseline",
        description = "Takes over a database that has tables and no history: writes the first revision, runs nothing.",
        footer = "  autogen baseline")
final class BaselineCommand implements Callable<Integer> {

    @Option(
            names = {"-m", "--message"},
            defaultValue = "baseline",
            paramLabel = "MESSAGE",
            description = "Title of the revision. Default: baseline.")
    String message = "baseline";

    private final Invocation invocation;

    BaselineCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Revisions revisions = new Revisions(invocation);
        Autogen runner = revisions.runner(Guard.REFUSING);
        requireNoHistory(revisions, runner);
        try (Readings readings = Readings.of(invocation)) {
            DatabaseComparison comparison = DatabaseComparison.of(invocation, readings);
            EntityModel model = comparison.difference().withNamesOf(comparison.entities());
            NewRevision revision = NewRevision.prepare(
                    invocation, readings.classpath(), Lineage.after(List.of()), Messages.checked(message));
            Path file = revision.write(body(model, readings), model);
            runner.baseline(revision.id());
            invocation
                    .terminal()
                    .result("wrote " + invocation.shown(file) + ", recorded as applied here; nothing was run");
            ComparedSides sides = ComparedSides.of(invocation, readings, model);
            new Remarks(invocation).onDatabase(sides.threeWay(readings.canonicalizer()), sides);
        }
        return ExitStatus.DONE;
    }

    private static void requireNoHistory(Revisions revisions, Autogen runner) {
        if (!revisions.graph().scripts().isEmpty()) {
            throw new UsageException("There are revisions already: `autogen history` lists them. On another database"
                    + " that has their tables, record them with `autogen stamp head`.");
        }
        List<AppliedRevision> applied = runner.applied();
        if (!applied.isEmpty()) {
            throw new UsageException(
                    "This database has a history already: " + applied.get(0).revision() + " was applied at "
                            + applied.get(0).appliedAt() + ". Get its migrations.");
        }
    }

    private static RevisionBody body(EntityModel model, Readings readings) {
        SourceOrigins origins =
                SourceOrigins.of(model, EntityModel.EMPTY, readings.classpath().sources());
        return Stepping.first(model, origins);
    }
}
