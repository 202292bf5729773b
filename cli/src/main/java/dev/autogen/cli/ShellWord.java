package dev.autogen.cli;

import java.util.regex.Pattern;

/** One word of a command line, as a shell takes it. */
final class ShellWord {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=@%+,-]+");

    private ShellWord() {}

    /** The text itself, between single quotes where it holds more than a shell leaves alone. */
    static String of(String text) {
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
