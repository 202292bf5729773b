package dev.autogen.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A page under {@code docs/}, whose fenced code is compiled and run by tests, so that it is true. */
record GuidePage(String text) {

    private static final Pattern FENCED = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);

    static GuidePage of(String name) {
        try {
            return new GuidePage(Files.readString(Path.of("..", "docs", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only block in that language that contains the text. */
    String code(String language, String containing) {
        List<String> found = FENCED.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map((MatchResult block) -> block.group(2))
                .filter(code -> code.contains(containing))
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " blocks of " + language + " with " + containing);
        }
        return found.get(0);
    }
}
