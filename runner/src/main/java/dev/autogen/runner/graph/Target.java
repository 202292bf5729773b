package dev.autogen.runner.graph;

import dev.autogen.runner.RevisionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A target as it is written: {@code [branch@]symbol}, or {@code [branch@][symbol](+|-)N}.
 *
 * @param text all of it
 * @param branch what narrows it to one branch; empty for none
 * @param symbol an id, a beginning of one, a label or a word; empty where it is relative to what is applied
 * @param relative whether it counts steps
 * @param steps how many, back below zero
 */
record Target(String text, String branch, String symbol, boolean relative, int steps) {

    private static final Pattern SHAPE = Pattern.compile("(?:([^@]+)@)?([^@+-]*)(?:([+-])(\\d+))?");

    static Target parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        boolean relative = matcher.matches() && matcher.group(3) != null;
        if (!matcher.matches() || matcher.group(2).isEmpty() && !relative) {
            throw new RevisionException("There is no revision '" + text
                    + "'. A target is head, heads, base, an id, the beginning of one, or a label; with BRANCH@ before"
                    + " it, or +N or -N after it.");
        }
        String branch = matcher.group(1) == null ? "" : matcher.group(1);
        return new Target(text, branch, matcher.group(2), relative, relative ? steps(matcher) : 0);
    }

    private static int steps(Matcher matcher) {
        if (matcher.group(4).length() > 8) {
            throw new RevisionException("Relative revision " + matcher.group() + " is too large.");
        }
        return Integer.parseInt(matcher.group(3) + matcher.group(4));
    }

    /** Whether it means something only where it is known what is applied. */
    boolean isRelativeToApplied() {
        return relative && symbol.isEmpty();
    }

    boolean hasBranch() {
        return !branch.isEmpty();
    }
}
