package dev.autogen.cli.report;

import dev.autogen.differ.hazard.Hazard;
import dev.autogen.differ.hazard.Severity;
import dev.autogen.schema.operation.Backfill;
import dev.autogen.schema.operation.Irreversible;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.postgres.Ddl;
import dev.autogen.schema.text.English;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Operations in the order in which they are run.
 *
 * @param defaultSchema what names without a schema mean
 * @param hazards what is dangerous in them; none where nobody looked
 * @param retirements what they keep, and what returns
 * @param renames what they take for gone, and may have another name instead
 */
public record Changes(
        String defaultSchema,
        List<Finding> findings,
        List<Hazard> hazards,
        Retirements retirements,
        List<PossibleRename> renames) {

    /** Copies. */
    public Changes {
        findings = List.copyOf(findings);
        hazards = List.copyOf(hazards);
        renames = List.copyOf(renames);
    }

    /** Changes whose dangers nobody looked for. */
    public Changes(String defaultSchema, List<Finding> findings) {
        this(defaultSchema, findings, List.of(), Retirements.NONE, List.of());
    }

    /** The same, with what is dangerous in them. */
    public Changes withHazards(List<Hazard> found) {
        return new Changes(defaultSchema, findings, found, retirements, renames);
    }

    /** The same, with what they keep. */
    public Changes with(Retirements newRetirements) {
        return new Changes(defaultSchema, findings, hazards, newRetirements, renames);
    }

    /** The same, with what may have another name. */
    public Changes withRenames(List<PossibleRename> possible) {
        return new Changes(defaultSchema, findings, hazards, retirements, possible);
    }

    List<String> hazardLines(Severity least, Colours colours) {
        return HazardLines.of(defaultSchema, hazards, least, colours);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return findings.isEmpty() && retirements.isEmpty();
    }

    /** What a reader should know of each, a line each. */
    List<String> noticeLines() {
        return findings.stream()
                .flatMap(finding ->
                        finding.notices().stream().map(notice -> describe(finding.operation()) + ": " + notice))
                .toList();
    }

    /** What takes them back, the last one first. */
    public Changes reverse() {
        List<Finding> reversed = new ArrayList<>(findings);
        Collections.reverse(reversed);
        return new Changes(
                defaultSchema, reversed.stream().map(Finding::reverse).toList());
    }

    /** Lines for people. */
    public List<String> lines() {
        return new Summary(defaultSchema)
                .lines(operations(), findings.stream().map(Finding::origin).toList());
    }

    String describe(Operation operation) {
        return English.relativeTo(defaultSchema).describe(operation);
    }

    /** What is done, in order. */
    public List<Operation> operations() {
        return findings.stream().map(Finding::operation).toList();
    }

    /** The statements of all. */
    List<String> statements() {
        return statements(operations());
    }

    static List<String> statements(List<Operation> operations) {
        return operations.stream()
                .flatMap(operation -> statements(operation).stream())
                .toList();
    }

    /** None for what no statement can do. */
    static List<String> statements(Operation operation) {
        return operation instanceof Irreversible || Backfill.isUnchosen(operation)
                ? List.of()
                : Ddl.statements(operation);
    }
}
