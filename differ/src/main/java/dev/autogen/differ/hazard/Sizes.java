package dev.autogen.differ.hazard;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TableSize;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How large the tables of a database are, by their full names; or that nobody knows, and all count as large. */
public final class Sizes {

    /** From how many rows on a table counts as large. */
    public static final long LARGE = 100_000;

    /** Nobody knows. */
    public static final Sizes UNKNOWN = new Sizes(null, LARGE);

    /** As what a table counts. */
    enum Extent {
        EMPTY,
        SMALL,
        LARGE
    }

    private final @Nullable Map<QualifiedName, TableSize> known;
    private final long large;

    private Sizes(@Nullable Map<QualifiedName, TableSize> known, long large) {
        this.known = known;
        this.large = large;
    }

    /** Those of a database; what is not among them counts as large. */
    public static Sizes of(Map<QualifiedName, TableSize> known) {
        return of(known, LARGE);
    }

    /** The same, with another bound for what is large. */
    public static Sizes of(Map<QualifiedName, TableSize> known, long large) {
        return new Sizes(Map.copyOf(known), large);
    }

    /** Whether a database was asked. */
    public boolean isKnown() {
        return known != null;
    }

    Optional<TableSize> find(QualifiedName table) {
        return known == null ? Optional.empty() : Optional.ofNullable(known.get(table));
    }

    Extent extent(QualifiedName table) {
        Optional<TableSize> size = find(table);
        if (size.isEmpty()) {
            return Extent.LARGE;
        }
        if (size.get().isEmpty()) {
            return Extent.EMPTY;
        }
        return size.get().rows() < large ? Extent.SMALL : Extent.LARGE;
    }
}
