package dev.autogen.runner;

import java.util.Locale;

/** Which way a migration is run. */
public enum Direction {
    /** {@link Migration#upgrade}. */
    UPGRADE,
    /** {@link Migration#downgrade}. */
    DOWNGRADE;

    /** The word for it in lower case, as the methods and commands are called. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
