package dev.autogen.runner;

import dev.autogen.runner.internal.Sha256;
import dev.autogen.runner.internal.Transactional;
import dev.autogen.schema.operation.Backfill;
import dev.autogen.schema.operation.BatchSql;
import dev.autogen.schema.operation.BatchSql.Pace;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.text.CanonicalJson;
import dev.autogen.schema.text.English;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a migration that has its own transaction, or needs none: {@link Operations#step}, or the operations between
 * two of them.
 *
 * @param number counted from 1, in each direction
 * @param name as the migration calls it; empty for operations outside {@link Operations#step}
 * @param operations what it does, in order
 * @param reads whether it reads the database and so does what nobody knows before; the operations are then those that it
 *     says before it reads
 */
public record Step(int number, String name, List<Operation> operations, boolean reads) {

    private static final String UNKNOWN = "unknown";

    /** A step that reads nothing. */
    public Step(int number, String name, List<Operation> operations) {
        this(number, name, operations, false);
    }

    /** Copies the list. */
    public Step {
        operations = List.copyOf(operations);
    }

    /**
     * A hash of what it does, whatever its name and the size of its batches; begins with the number of the format, as a
     * checksum. The same word for all steps of which that is not known.
     */
    public String fingerprint() {
        if (reads) {
            return UNKNOWN;
        }
        List<Operation> done = operations.stream().map(Step::atAnyPace).toList();
        return CanonicalJson.FORMAT + ":" + Sha256.hex(CanonicalJson.of(done));
    }

    /** What it does batch by batch; null for other steps. */
    public @Nullable BatchSql batch() {
        return operations.size() == 1 ? Transactional.batches(operations.get(0)) : null;
    }

    private static Operation atAnyPace(Operation operation) {
        if (operation instanceof Backfill fill && fill.batches() != null) {
            return fill.at(Pace.ANY);
        }
        return operation instanceof BatchSql batch ? batch.at(Pace.ANY) : operation;
    }

    /** Whether it is a transaction; else its one operation is run outside of any, or ends several itself. */
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
