package dev.autogen.differ.rename;

import java.util.Objects;

/**
 * A rename that somebody knows of.
 *
 * @param from what it was called; for a part, with the name that its table or type had then
 * @param to what it is called, with the name that its table or type has now
 */
public record Rename(Named from, Named to) implements Comparable<Rename> {

    /** Rejects what becomes of another kind. */
    public Rename {
        if (from.kind() != to.kind()) {
            throw new IllegalArgumentException(from + " cannot become " + to);
        }
    }

    @Override
    public int compareTo(Rename other) {
        return from.compareTo(Objects.requireNonNull(other).from);
    }
}
