package dev.autogen.cli.report;

import dev.autogen.differ.hazard.Hazard;
import java.util.List;
import java.util.stream.Stream;

/**
 * A migration and what is dangerous in it.
 *
 * @param revision its id
 * @param title one line for people; may be empty
 * @param location the file, else the class
 * @param upgrade hazards of running it
 * @param downgrade hazards of taking it back
 * @param reads whether it reads the database, so that it is known only as far as that
 */
public record LintedRevision(
        String revision, String title, String location, List<Hazard> upgrade, List<Hazard> downgrade, boolean reads) {

    /** Copies. */
    public LintedRevision {
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
    }

    Stream<Hazard> hazards() {
        return Stream.concat(upgrade.stream(), downgrade.stream());
    }

    String label() {
        return title.isEmpty() ? revision : revision + " (" + title + ")";
    }
}
