package dev.autogen.cli.report;

import java.util.List;

/**
 * Whether entities, migrations and database agree.
 *
 * @param pending revisions that are not applied, in order
 * @param changes what the entities ask for and no revision has
 * @param drift what would mend this database
 * @param agreement what to say where all agree
 */
public record CheckReport(
        List<Pending> pending,
        Section changes,
        Section drift,
        String agreement,
        List<String> warnings,
        List<String> details,
        Reading reading)
        implements Report {

    /** Copies. */
    public CheckReport {
        pending = List.copyOf(pending);
        warnings = List.copyOf(warnings);
        details = List.copyOf(details);
    }

    /** A revision that is not applied. */
    public record Pending(String revision, String title) {
        @Override
        public String toString() {
            return title.isEmpty() ? revision : revision + " (" + title + ")";
        }
    }

    /**
     * Changes under a heading.
     *
     * @param heading a sentence that ends with a colon
     */
    public record Section(String heading, Changes changes) {}

    @Override
    public List<String> notes() {
        return List.of();
    }

    @Override
    public List<String> notices() {
        return sections().stream()
                .flatMap(section -> section.changes().noticeLines().stream())
                .toList();
    }

    @Override
    public boolean found() {
        return !pending.isEmpty()
                || !changes.changes().isEmpty()
                || !drift.changes().isEmpty();
    }

    List<Section> sections() {
        return List.of(changes, drift);
    }

    @Override
    public String accept(Renderer renderer) {
        return renderer.render(this);
    }
}
