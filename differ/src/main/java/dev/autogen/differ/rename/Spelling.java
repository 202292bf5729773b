package dev.autogen.differ.rename;

import java.util.Locale;

/** What a naming strategy changes in a name: upper and lower case, and underscores between words. */
final class Spelling {

    private Spelling() {}

    /** Whether both are the same name in another spelling, or in the same. */
    static boolean sameLetters(String one, String other) {
        return letters(one).equals(letters(other));
    }

    private static String letters(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
