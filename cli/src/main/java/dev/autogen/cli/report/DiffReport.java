package dev.autogen.cli.report;

import dev.autogen.differ.hazard.Hazard;
import dev.autogen.differ.hazard.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * What leads from one schema to another.
 *
 * @param from the one
 * @param to the other
 * @param changes what leads there
 */
public record DiffReport(
        Compared from, Compared to, Changes changes, List<String> warnings, List<String> details, Reading reading)
        implements Report {

    /** Copies. */
    public DiffReport {
        warnings = List.copyOf(warnings);
        details = List.copyOf(details);
    }

    /** The same, with what is dangerous in it. */
    public DiffReport withHazards(List<Hazard> hazards) {
        return new DiffReport(from, to, changes.withHazards(hazards), warnings, details, reading);
    }

    @Override
    public List<String> hazards(Severity least, Colours colours) {
        return changes.hazardLines(least, colours);
    }

    @Override
    public List<String> notices() {
        return changes.noticeLines();
    }

    /** The way back. */
    public DiffReport reverse() {
        return new DiffReport(to, from, changes.reverse(), warnings, details, reading);
    }

    @Override
    public List<String> notes() {
        return Stream.of(from, to)
                .flatMap(side -> side.notes(changes.defaultSchema()).stream())
                .toList();
    }

    @Override
    public boolean found() {
        return !changes.isEmpty();
    }

    @Override
    public String accept(Renderer renderer) {
        return renderer.render(this);
    }
}
