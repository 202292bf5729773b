package dev.autogen.cli;

import dev.autogen.cli.report.Format;
import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.runner.graph.Script;
import dev.autogen.schema.text.JsonWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code autogen verify}. */
@Command(
        name = "verify",
        description =
                "Tries each migration up, down and up on a scratch database; exit 3 unless each leads back and all"
                        + " lead to the entities.",
        exitCodeList = "3:Something does not lead where it should.",
        footer = {"  autogen verify", "  autogen verify head --rows users.sql"})
final class VerifyCommand implements Answering {

    /** What the option stands for when it names no revision; no revision can be called so. */
    private static final String EVERY = "*";

    @Parameters(
            arity = "0..1",
            paramLabel = "RANGE",
            description =
                    "Try only these, such as head, 3f9c: or 1b6d:3f9c; those before them are applied. Default: all.")
    @Nullable
    String range;

    @Option(
            names = RowsFile.OPTION,
            paramLabel = "[REV=]FILE.sql",
            description =
                    "Add rows after this revision, by default the newest, and compare them from then on. Repeatable.")
    List<String> rows = List.of();

    @Option(
            names = "--allow-irreversible",
            arity = "0..1",
            fallbackValue = VerifyCommand.EVERY,
            paramLabel = "REV",
            description = "Find nothing wrong with a migration that says that there is no way back; with REV, with that"
                    + " one. Repeatable.")
    List<String> irreversible = List.of();

    @Option(names = "--no-entities", description = "Do not compare with the entities, only there and back.")
    boolean noEntities;

    private final Invocation invocation;

    VerifyCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        RevisionGraph graph = new Revisions(invocation).graph();
        List<RowsFile> files = rows.stream()
                .map(text -> RowsFile.parse(invocation, graph, text))
                .toList();
        Predicate<Script> accepted = accepted(graph);
        Set<Script> tried = range == null ? Set.copyOf(graph.scripts()) : new HashSet<>(graph.select(range, Set::of));
        try (SourceReader reader = new SourceReader(invocation);
                Verification verification = new Verification(reader, graph.scripts(), files)) {
            List<VerifiedRevision> revisions = verification.run(tried, accepted, this::tell);
            boolean reached = revisions.stream().noneMatch(VerifiedRevision::isDeadEnd);
            List<VerifyFinding> model = noEntities || !reached
                    ? List.of()
                    : new VerifiedModel(reader).compare(graph, verification.database());
            return end(graph, revisions, model);
        }
    }

    private Predicate<Script> accepted(RevisionGraph graph) {
        Set<Script> named = new HashSet<>();
        irreversible.stream().filter(name -> !name.equals(EVERY)).forEach(name -> named.add(graph.resolve(name)));
        return irreversible.contains(EVERY) ? script -> true : named::contains;
    }

    /** There may be many, so each is printed as soon as it is done. */
    private void tell(VerifiedRevision revision) {
        if (invocation.options().format == Format.TEXT) {
            revision.lines(defaultSchema()).forEach(invocation.terminal()::result);
        }
    }

    private int end(RevisionGraph graph, List<VerifiedRevision> revisions, List<VerifyFinding> model) {
        int findings = model.size()
                + revisions.stream().mapToInt(r -> r.findings().size()).sum();
        List<String> lines = new ArrayList<>();
        model.forEach(finding -> lines.addAll(finding.lines(defaultSchema())));
        lines.add(summary(graph, revisions, findings));
        new Answer("verify", lines, out -> members(out, revisions, model, findings)).print(invocation);
        return findings == 0 ? ExitStatus.DONE : ExitStatus.FOUND;
    }

    private String summary(RevisionGraph graph, List<VerifiedRevision> revisions, int findings) {
        long tried = revisions.stream().filter(VerifiedRevision::isTried).count();
        int left = graph.scripts().size() - revisions.size();
        String what = "Tried " + tried + (tried == 1 ? " revision: " : " revisions: ");
        String stopped = left == 0 ? "" : ", and " + left + " that could not be reached";
        if (findings > 0) {
            return what + findings + (findings == 1 ? " finding" : " findings") + stopped + ".";
        }
        return what
                + (noEntities
                        ? "each leads there and back."
                        : "each leads there and back, and all of them lead to the entities.");
    }

    private void members(JsonWriter out, List<VerifiedRevision> revisions, List<VerifyFinding> model, int findings) {
        out.name("found").value(findings);
        out.name("revisions").beginArray();
        revisions.forEach(revision -> revision.write(out, defaultSchema()));
        out.endArray();
        out.name("comparedWithEntities")
                .value(!noEntities && revisions.stream().noneMatch(VerifiedRevision::isDeadEnd));
        out.name("findings").beginArray();
        model.forEach(finding -> finding.write(out, defaultSchema()));
        out.endArray();
    }

    private String defaultSchema() {
        return Scopes.defaultSchema(invocation.configuration());
    }
}
