package dev.autogen.cli;

import dev.autogen.cli.report.Changes;
import dev.autogen.cli.report.Compared;
import dev.autogen.cli.report.DiffReport;
import dev.autogen.cli.report.Reading;
import dev.autogen.differ.hazard.Hazard;
import dev.autogen.schema.operation.Operation;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code autogen diff}. */
@Command(
        name = "diff",
        description = {
            "Prints what leads from one schema to another, this database to the entities unless said otherwise;"
                    + " changes nothing.",
            "A SOURCE is one of " + SchemaSource.WORDS + ".",
            "Files and migrations are read into scratch databases, on --dev-url or on a private server."
        },
        exitCodeList = "3:With --exit-code: there is a difference.",
        footer = {
            "  autogen diff",
            "  autogen diff --from migrations --to entities --exit-code",
            "  autogen diff --from database --to snapshot --format sql"
        })
final class DiffCommand implements Reporting {

    @Option(
            names = "--from",
            paramLabel = "SOURCE",
            defaultValue = "database",
            description = "Where to begin. Default: database.")
    String from = "database";

    @Option(
            names = "--to",
            paramLabel = "SOURCE",
            defaultValue = "entities",
            description = "Where to arrive. Default: entities.")
    String to = "entities";

    @Option(
            names = "--rename",
            paramLabel = "OLD=NEW",
            description =
                    "What has another name where you arrive: users.name=full_name, old_table=new_table. Repeatable.")
    List<String> renames = List.of();

    @Option(names = "--reverse", description = "Print the way back instead.")
    boolean reverse;

    @Option(names = "--exit-code", description = "Exit 3 on a difference.")
    boolean exitCode;

    private final Invocation invocation;

    DiffCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        SchemaSource first = SchemaSource.parse(invocation, "--from", from);
        SchemaSource second = SchemaSource.parse(invocation, "--to", to);
        List<GivenRename> given = renames.stream().map(GivenRename::parse).toList();
        try (SourceReader reader = new SourceReader(invocation)) {
            SourceReader.Sides read = reader.read(first, second);
            DiffReport report = report(read, given);
            DiffReport shown = reverse ? report.reverse() : report;
            List<Hazard> hazards = hazards(shown.changes().operations(), reverse ? read.to() : read.from());
            new Reports(invocation).print(shown.withHazards(hazards));
            return exitCode && report.found() ? ExitStatus.FOUND : ExitStatus.DONE;
        }
    }

    private DiffReport report(SourceReader.Sides sides, List<GivenRename> given) {
        SideComparison comparison = SideComparison.of(invocation.configuration(), sides.from(), sides.to(), given);
        Set<String> schemas = SideComparison.schemas(invocation.configuration(), sides.from(), sides.to());
        Compared first = sides.from().compared().within(schemas);
        Compared second = sides.to().compared().within(schemas);
        String defaultSchema = Scopes.defaultSchema(invocation.configuration());
        SourceOrigins origins =
                SourceOrigins.of(SideComparison.model(sides.to()), SideComparison.model(sides.from()), sources(sides));
        RetiredNotices notices = new RetiredNotices(Snapshots.retired(invocation));
        Changes changes = new Changes(
                        defaultSchema,
                        comparison.operations().stream()
                                .map(operation -> origins.finding(operation, notices.of(operation)))
                                .toList())
                .withRenames(new RenameCandidates(sides.from().schema(), defaultSchema)
                        .withoutRefusal(comparison.possible()));
        Remarks remarks = new Remarks(invocation);
        return new DiffReport(
                first,
                second,
                changes,
                remarks.undecided(comparison.undecided(), first.source(), second.source()),
                comparison.details(remarks),
                reading(sides));
    }

    /** By the sizes of the database that would be changed; a scratch database says nothing of those. */
    private List<Hazard> hazards(List<Operation> operations, Side changed) {
        boolean live =
                changed instanceof LiveSide side && side.compared().source().equals("database");
        HazardFinder finder = new HazardFinder(invocation);
        String defaultSchema = Scopes.defaultSchema(invocation.configuration());
        return finder.find(
                List.of(operations),
                live ? new LiveTables(((LiveSide) changed).connection(), operations, defaultSchema) : null);
    }

    private static List<Path> sources(SourceReader.Sides sides) {
        return models(sides).flatMap(side -> side.sources().stream()).toList();
    }

    private static Reading reading(SourceReader.Sides sides) {
        return models(sides)
                .filter(side -> side.model().provenance() != null)
                .findFirst()
                .map(side -> Reading.of(side.model()))
                .orElse(Reading.NONE);
    }

    private static Stream<ModelSide> models(SourceReader.Sides sides) {
        return Stream.of(sides.from(), sides.to())
                .filter(ModelSide.class::isInstance)
                .map(ModelSide.class::cast);
    }
}
