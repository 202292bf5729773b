package dev.autogen.cli.build;

import java.util.List;

/**
 * What the build tells its compiler. Empty text: not set.
 *
 * @param release value of {@code --release}
 * @param target value of {@code -source} and {@code -target}, where there is no release
 * @param encoding of the sources
 * @param processing {@code none}, {@code only} or {@code full}, as for {@code -proc}
 * @param arguments all others, in order
 */
record CompilerOptions(String release, String target, String encoding, String processing, List<String> arguments) {

    CompilerOptions {
        arguments = List.copyOf(arguments);
    }

    /** The Java version that the classes are for, 0 when the build leaves it to the compiler. */
    int version() {
        String text = release.isEmpty() ? target : release;
        String number = text.startsWith("1.") ? text.substring(2) : text;
        return number.isEmpty() || !number.chars().allMatch(Character::isDigit) ? 0 : Integer.parseInt(number);
    }
}
