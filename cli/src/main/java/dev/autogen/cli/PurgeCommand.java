package dev.autogen.cli;

import dev.autogen.cli.report.Summary;
import dev.autogen.codegen.Change;
import dev.autogen.codegen.Lineage;
import dev.autogen.differ.Planned;
import dev.autogen.differ.ThreeWayDifference;
import dev.autogen.differ.retire.Purge;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.entity.Retired;
import dev.autogen.schema.entity.Retired.Kind;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RequireNoRows;
import dev.autogen.schema.operation.RequireNoRows.Moment;
import dev.autogen.schema.postgres.Quoting;
import dev.autogen.schema.postgres.RetiredFor;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code autogen purge}. */
@Command(
        name = "purge",
        description = "Writes the migration that drops what is retired; needs no database.",
        footer = {"  autogen purge", "  autogen purge --older-than 7d users.phone"})
final class PurgeCommand implements Answering {

    @Option(
            names = "--older-than",
            paramLabel = "AGE",
            description = "What was retired longer ago, here and wherever it is run: 30d, 12h, 5m. Default: 30d.")
    String olderThan = "30d";

    @Option(
            names = {"-m", "--message"},
            paramLabel = "MESSAGE",
            description = "Title of the migration. Default: purge.")
    @Nullable
    String message;

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "Tables and columns. Default: all that is old enough.")
    List<String> names = List.of();

    private final Invocation invocation;

    PurgeCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        List<String> head = Revisions.head(new Revisions(invocation).graph());
        EntityModel snapshot = Snapshots.at(invocation, head);
        List<Retired> purged = purged(snapshot.retired(), Instant.now().minus(age()));
        if (purged.isEmpty()) {
            new Answer("purge", List.of(nothing(snapshot.retired())), out -> out.name("purged")
                            .values(List.of()))
                    .print(invocation);
            return ExitStatus.DONE;
        }
        EntityModel rest = Purge.without(snapshot, purged);
        ThreeWayDifference difference = ComparedSides.offline(
                        invocation, rest.withRetired(List.of()), snapshot.withRetired(List.of()))
                .offline();
        List<Change> changes = new ArrayList<>();
        purged.forEach(each -> changes.add(Change.of(check(each))));
        for (Planned planned : difference.plan()) {
            changes.add(new Change(planned.operation(), null, planned.notices()));
        }
        print(
                changes,
                purged,
                NewRevision.prepare(invocation, null, Lineage.after(head), title())
                        .write(body(changes, rest), rest));
        return ExitStatus.DONE;
    }

    private String nothing(List<Retired> young) {
        return young.isEmpty()
                ? "Nothing to purge: nothing is retired"
                : "Nothing to purge: what is retired was so less than " + olderThan + " ago";
    }

    private String defaultSchema() {
        return Scopes.defaultSchema(invocation.configuration());
    }

    private String title() {
        return Messages.checked(message == null ? "purge" : message);
    }

    private void print(List<Change> changes, List<Retired> purged, Path file) {
        String defaultSchema = defaultSchema();
        List<Operation> operations = changes.stream().map(Change::operation).toList();
        List<String> lines = new ArrayList<>(new Summary(defaultSchema).lines(operations));
        String shown = invocation.shown(file);
        lines.add("\nwrote " + shown);
        new Answer("purge", lines, out -> {
                    out.name("purged")
                            .values(purged.stream()
                                    .map(each -> each.describe(defaultSchema))
                                    .toList());
                    out.name("file").value(shown);
                })
                .print(invocation);
    }

    /** The limit is the same where it is run. */
    private Operation check(Retired each) {
        return switch (each.kind()) {
            case TABLE -> retiredFor(RetiredFor.Kind.TABLE, each, "");
            case COLUMN -> retiredFor(RetiredFor.Kind.COLUMN, each, each.part());
            case SEQUENCE -> retiredFor(RetiredFor.Kind.SEQUENCE, each, "");
            case ENUM_VALUE -> retiredFor(RetiredFor.Kind.VALUE, each, each.value());
            case CHECK_VALUE ->
                new RequireNoRows(
                        Moment.BEFORE,
                        "no " + each.name().name() + " with " + each.part() + " " + each.value(),
                        "select * from " + Quoting.name(each.name().relativeTo(defaultSchema())) + " where "
                                + Quoting.identifier(each.part()) + "::text = " + Quoting.literal(each.value()),
                        List.of());
        };
    }

    private Operation retiredFor(RetiredFor.Kind kind, Retired each, String part) {
        return new RetiredFor(kind, each.name(), part, olderThan, each.revision()).operation();
    }

    private Duration age() {
        try {
            return RetiredFor.duration(olderThan);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--older-than " + olderThan + ": " + e.getMessage());
        }
    }

    private List<Retired> purged(List<Retired> retired, Instant limit) {
        String defaultSchema = defaultSchema();
        List<Retired> purged = new ArrayList<>();
        for (String name : names) {
            List<Retired> meant = retired.stream()
                    .filter(each -> isCalled(name, each, defaultSchema))
                    .toList();
            if (meant.isEmpty()) {
                throw new UsageException(name + " is not retired. `autogen status --retired` lists what is.");
            }
            meant.stream().filter(each -> !isOlder(each, limit)).findFirst().ifPresent(young -> {
                throw new UsageException(name + " was retired on " + young.date() + ", less than " + olderThan
                        + " ago. Wait, or say another --older-than.");
            });
            purged.addAll(meant);
        }
        if (names.isEmpty()) {
            retired.stream().filter(each -> isOlder(each, limit)).forEach(purged::add);
        }
        return purged.stream().distinct().toList();
    }

    private static boolean isOlder(Retired retired, Instant limit) {
        return !Instant.parse(retired.date()).isAfter(limit);
    }

    private static boolean isCalled(String name, Retired retired, String defaultSchema) {
        String described = retired.describe(defaultSchema);
        String column = retired.kind() == Kind.COLUMN
                ? retired.name().relativeTo(defaultSchema) + "." + retired.former()
                : described;
        return name.equals(described)
                || name.equals(column)
                || name.equals(described.replaceFirst("^(table|sequence) ", ""))
                || retired.kind() == Kind.CHECK_VALUE
                        && name.equals(retired.name().relativeTo(defaultSchema) + "." + retired.part());
    }

    private static RevisionBody body(List<Change> changes, EntityModel model) {
        List<Operation> operations = changes.stream().map(Change::operation).toList();
        return new RevisionBody(changes, List.of(), WayBack.of(Operation.reverse(operations), model));
    }
}
