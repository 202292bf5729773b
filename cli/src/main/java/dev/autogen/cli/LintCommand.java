package dev.autogen.cli;

import dev.autogen.cli.report.LintReport;
import dev.autogen.cli.report.LintedRevision;
import dev.autogen.differ.hazard.Acceptances;
import dev.autogen.differ.hazard.HazardReview;
import dev.autogen.differ.hazard.Severity;
import dev.autogen.runner.Direction;
import dev.autogen.runner.RecordedMigration;
import dev.autogen.runner.Step;
import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.runner.graph.Script;
import dev.autogen.schema.operation.Operation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code autogen lint}. */
@Command(
        name = "lint",
        description = "Looks for what is dangerous in migrations, hand-written ones too; exit 3 on errors. Runs none.",
        exitCodeList = "3:There is an error; with --strict, a warning.",
        footer = {"  autogen lint", "  autogen lint --offline --strict 3f9c:"})
final class LintCommand implements Reporting {

    @Parameters(
            arity = "0..1",
            paramLabel = "RANGE",
            description = "Only these, such as head, 3f9c: or 1b6d:3f9c. Default: what is pending; without a database,"
                    + " all.")
    @Nullable
    String range;

    @Option(names = "--strict", description = "Exit 3 on warnings too.")
    boolean strict;

    @Option(names = "--offline", description = "Ask no database: all tables count as large.")
    boolean offline;

    private final Invocation invocation;

    LintCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws SQLException {
        List<String> warnings = new ArrayList<>();
        try (Connection connection = connection(warnings)) {
            RevisionGraph graph = new Revisions(invocation).graph();
            List<RecordedMigration> migrations =
                    new Revisions(invocation).offline().record(scripts(graph, connection));
            LintReport report = new LintReport(
                    Scopes.defaultSchema(invocation.configuration()),
                    revisions(migrations, connection),
                    strict ? Severity.WARNING : Severity.ERROR,
                    connection == null ? "all tables counting as large" : "by the sizes of " + invocation.database(),
                    warnings);
            new Reports(invocation).print(report);
            return report.found() ? ExitStatus.FOUND : ExitStatus.DONE;
        }
    }

    private @Nullable Connection connection(List<String> warnings) {
        if (offline || !invocation.configuration().hasDatabase()) {
            return null;
        }
        try {
            return new Connections(invocation.database()).connect();
        } catch (SQLException e) {
            warnings.add("the database cannot be reached, so all tables count as large: " + e.getMessage());
            return null;
        }
    }

    private List<Script> scripts(RevisionGraph graph, @Nullable Connection connection) {
        Revisions revisions = new Revisions(invocation);
        if (range != null) {
            return graph.select(range, revisions::applied);
        }
        if (connection == null) {
            return graph.scripts();
        }
        Set<String> applied = revisions.applied();
        return graph.scripts().stream()
                .filter(script -> !applied.contains(script.id()))
                .toList();
    }

    private List<LintedRevision> revisions(List<RecordedMigration> migrations, @Nullable Connection connection) {
        HazardReview review = new HazardFinder(invocation).review(live(migrations, connection));
        return migrations.stream().map(migration -> linted(migration, review)).toList();
    }

    private @Nullable LiveTables live(List<RecordedMigration> migrations, @Nullable Connection connection) {
        List<Operation> all = new ArrayList<>();
        migrations.forEach(migration -> {
            all.addAll(migration.upgrade());
            all.addAll(migration.downgrade());
        });
        return connection == null
                ? null
                : new LiveTables(connection, all, Scopes.defaultSchema(invocation.configuration()));
    }

    private LintedRevision linted(RecordedMigration migration, HazardReview review) {
        Script script = migration.script();
        Acceptances decided = acceptances(script);
        return new LintedRevision(
                script.id(),
                script.title(),
                script.source() == null ? script.className() : invocation.shown(script.source()),
                decided.apply(review.upgradeSteps(transactions(migration, Direction.UPGRADE))),
                decided.apply(review.downgradeSteps(transactions(migration, Direction.DOWNGRADE))),
                migration.reads(Direction.UPGRADE) || migration.reads(Direction.DOWNGRADE));
    }

    private Acceptances acceptances(Script script) {
        try {
            return invocation.configuration().ignoredHazards().accepting(script.accepts());
        } catch (IllegalArgumentException e) {
            throw new UsageException(script.location() + ": @Accept: " + e.getMessage(), e);
        }
    }

    private static List<List<Operation>> transactions(RecordedMigration migration, Direction direction) {
        return migration.steps(direction).stream().map(Step::operations).toList();
    }
}
