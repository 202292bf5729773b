package dev.autogen.runner;

import dev.autogen.runner.internal.Sha256;
import dev.autogen.runner.internal.Transactional;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.text.CanonicalJson;
import dev.autogen.schema.text.English;
import java.util.List;

/**
 * A part of a migration that has its own transaction, or needs none: {@link Operations#step}, or the operations between
 * two of them.
 *
 * @param number counted from 1, in each direction
 * @param name as the migration calls it; empty for operations outside {@link Operations#step}
 * @param operations what it does, in order
 */
public record Step(int number, String name, List<Operation> operations) {

    /** Copies the list. */
    public Step {
        operations = List.copyOf(operations);
    }

    /** A hash of what it does, whatever its name; begins with the number of the format, as a checksum. */
    public String fingerprint() {
        return CanonicalJson.FORMAT + ":" + Sha256.hex(CanonicalJson.of(operations));
    }

    /** Whether it is a transaction; else its one operation is run outside of any. */
    public boolean isTransactional() {
        return operations.stream().allMatch(Transactional::is);
    }

    /** How messages call it: its name, else its first operation. */
    public String label() {
        if (!name.isEmpty()) {
            return name;
        }
        return operations.isEmpty()
                ? "nothing"
                : English.relativeTo("public").describe(operations.get(0)) + (operations.size() > 1 ? " ..." : "");
    }
}
