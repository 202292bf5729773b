package dev.autogen.cli.build;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Picks the lines of a build's output that say why it failed. */
final class BuildErrors {

    private static final int SHOWN = 12;
    private static final String MAVEN = "[ERROR]";
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");
    private static final Pattern ADVICE = Pattern.compile(
            "To see the full stack trace.*|Re-run Maven using.*|For more information about.*|After correcting.*"
                    + "|\\s*mvn <args> -rf.*|\\[Help \\d+].*");

    private BuildErrors() {}

    /** Maven's error lines or Gradle's account of what went wrong; the last lines where there is neither. */
    static String of(List<String> output) {
        List<String> errors = new ArrayList<>();
        List<String> all = new ArrayList<>();
        boolean account = false;
        for (String line : output) {
            String plain = COLOUR.matcher(line).replaceAll("").stripTrailing();
            boolean maven = plain.startsWith(MAVEN);
            String text = maven ? plain.substring(MAVEN.length()).stripTrailing() : plain;
            boolean heading = text.startsWith("* ");
            account = heading ? text.startsWith("* What went wrong") : account;
            if (text.isBlank() || heading || ADVICE.matcher(text.strip()).matches()) {
                continue;
            }
            all.add(text);
            if (maven || account || plain.contains(": error:") || plain.startsWith("e: ")) {
                errors.add(text);
            }
        }
        List<String> shown = errors.isEmpty() ? all.subList(Math.max(0, all.size() - SHOWN), all.size()) : errors;
        return String.join("\n", shown.subList(0, Math.min(SHOWN, shown.size())));
    }
}
