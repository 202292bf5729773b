package dev.autogen.differ.hazard;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TableSize;
import dev.autogen.schema.operation.Operation;
import org.jspecify.annotations.Nullable;

/**
 * One danger of one operation.
 *
 * @param code which
 * @param severity on this table, in this direction
 * @param operation what is dangerous
 * @param table whose rows or locks it is about, as it is called at that moment; null for none
 * @param size of that table; null where it is not known
 * @param reason why, one clause that names the table
 * @param lock what is locked, in words
 * @param safeForm what else could be done
 * @param accepted why somebody accepted it; null where nobody did
 */
public record Hazard(
        HazardCode code,
        Severity severity,
        Operation operation,
        @Nullable QualifiedName table,
        @Nullable TableSize size,
        String reason,
        String lock,
        String safeForm,
        @Nullable String accepted) {

    /** The same, accepted. */
    public Hazard accepted(String because) {
        return new Hazard(code, severity, operation, table, size, reason, lock, safeForm, because);
    }

    /** Whether it is at least so severe and nobody accepted it. */
    public boolean counts(Severity least) {
        return accepted == null && severity.compareTo(least) >= 0;
    }

    /** {@code AG201: locks orders (12 rows, 8 kB) against writes while the index is built; safe: ...}. */
    public String comment() {
        String end = accepted == null ? "; safe: " + safeForm : "; accepted: " + accepted;
        return code + ": " + reason + end;
    }

    /** {@code warning AG201: ...}. */
    @Override
    public String toString() {
        return (accepted == null ? severity.toString() : "accepted") + " " + comment();
    }
}
