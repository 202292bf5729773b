package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
            return new GuidePage(Files.readString(path(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compares the part of a page that stands between the comments {@code <!-- part -->} and {@code <!-- end of part -->};
     * {@code -Dgolden.refresh=true} writes it anew.
     */
    static void assertPart(String name, String part, String expected) {
        String text = of(name).text();
        String begin = "<!-- " + part + " -->\n";
        String page = text.substring(0, text.indexOf(begin))
                + begin
                + expected
                + text.substring(text.indexOf("<!-- end of " + part + " -->"));
        if (Boolean.getBoolean("golden.refresh")) {
            try {
                Files.writeString(path(name), page);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertThat(of(name).text()).isEqualTo(page);
    }

    private static Path path(String name) {
        return Path.of("..", "docs", name);
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
