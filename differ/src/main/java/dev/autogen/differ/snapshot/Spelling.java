package dev.autogen.differ.snapshot;

import java.util.Locale;

/** How constants are written: {@code INITIALLY_DEFERRED} as {@code initially-deferred}. */
final class Spelling {

    private Spelling() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
