package dev.autogen.differ.hazard;

import java.util.Locale;

/** How much a hazard matters, the least first. */
public enum Severity {
    /** Good to know. */
    INFO,
    /** May fail or stop others, depending on rows. */
    WARNING,
    /** Destroys rows, or fails for certain. */
    ERROR;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
