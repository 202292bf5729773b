package dev.autogen.cli.config;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What data may be lost without anybody being asked.
 *
 * @param upgrade whatever an upgrade drops
 * @param downgrade whatever a downgrade drops
 * @param revisions only what these revisions drop, either way
 */
public record AllowedLoss(boolean upgrade, boolean downgrade, Set<String> revisions) {

    /** Nothing. */
    public static final AllowedLoss NONE = new AllowedLoss(false, false, Set.of());

    private static final String UPGRADE = "upgrade";
    private static final String DOWNGRADE = "downgrade";
    private static final String ALL = "all";

    /** Copies. */
    public AllowedLoss {
        revisions = Set.copyOf(revisions);
    }

    /** Reads {@code upgrade}, {@code downgrade}, {@code all} and ids of revisions. */
    static AllowedLoss of(List<String> words) {
        Set<String> revisions = new LinkedHashSet<>(words);
        boolean all = revisions.remove(ALL);
        boolean upgrade = revisions.remove(UPGRADE) || all;
        boolean downgrade = revisions.remove(DOWNGRADE) || all;
        return new AllowedLoss(upgrade, downgrade, revisions);
    }

    /** The same of named revisions alone. */
    AllowedLoss named() {
        return new AllowedLoss(false, false, revisions);
    }
}
