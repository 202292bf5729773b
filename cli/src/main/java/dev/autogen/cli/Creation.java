package dev.autogen.cli;

import dev.autogen.codegen.Lineage;
import dev.autogen.codegen.MigrationNames;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * When revisions are written, and under which id: now and under any; or where {@code SOURCE_DATE_EPOCH} names a moment, then
 * and under one that follows from the message and the place, so that the same input gives the same files.
 */
final class Creation {

    private static final String EPOCH = "SOURCE_DATE_EPOCH";

    private final @Nullable Instant fixed;

    private Creation(@Nullable Instant fixed) {
        this.fixed = fixed;
    }

    /** @throws UsageException when the variable holds no number of seconds */
    static Creation of(Map<String, String> environment) {
        String seconds = environment.getOrDefault(EPOCH, "").strip();
        if (seconds.isEmpty()) {
            return new Creation(null);
        }
        if (!seconds.matches("\\d{1,11}")) {
            throw new UsageException(EPOCH + "=" + seconds + " is no number of seconds since 1970.");
        }
        return new Creation(Instant.ofEpochSecond(Long.parseLong(seconds)));
    }

    Instant moment() {
        return fixed == null ? Instant.now() : fixed;
    }

    /** An id for a revision. */
    String id(Lineage lineage, String message) {
        return MigrationNames.revisionId(
                fixed == null
                        ? new SecureRandom()
                        : new Random(String.join("\n", fixed.toString(), message, String.join(" ", lineage.down()))
                                .hashCode()));
    }
}
