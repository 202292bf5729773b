package dev.autogen.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All pages that people read: the README, those beside it, and the guide. */
record Documentation(List<Page> pages) {

    private static final Path ROOT = Path.of("..");
    private static final Pattern COMMENT = Pattern.compile("\\s# .*");

    /** A page by its path from the root of the project. */
    record Page(String name, String text) {

        /** The lines of its blocks of code, fenced or indented, without what prompts for them. */
        List<String> codeLines() {
            List<String> lines = new ArrayList<>();
            boolean fenced = false;
            for (String line : text.split("\n", -1)) {
                if (line.startsWith("```")) {
                    fenced = !fenced;
                } else if (fenced || line.startsWith("    ")) {
                    lines.add(line.strip().replaceFirst("^\\$ ", ""));
                }
            }
            return lines;
        }

        /** What stands between back ticks in its prose. */
        List<String> spans() {
            String prose = text.replaceAll("(?s)```.*?```", "").replaceAll("(?m)^    .*$", "");
            return Pattern.compile("`([^`]+)`")
                    .matcher(prose)
                    .results()
                    .map(span -> span.group(1).replace('\n', ' '))
                    .toList();
        }

        /** The titles as the addresses that links have for them. */
        List<String> anchors() {
            return Pattern.compile("(?m)^#+ (.*)$")
                    .matcher(text.replaceAll("(?s)```.*?```", ""))
                    .results()
                    .map(title -> title.group(1).toLowerCase(java.util.Locale.ROOT))
                    .map(title -> title.replaceAll("[^a-z0-9 _-]", "").replace(' ', '-'))
                    .toList();
        }

        /** The targets of its links that lead to files. */
        List<String> links() {
            return Pattern.compile("\\]\\(([^)]+)\\)")
                    .matcher(text)
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !link.startsWith("http"))
                    .toList();
        }

        Path resolve(String link) {
            return link.isEmpty()
                    ? ROOT.resolve(name).normalize()
                    : ROOT.resolve(name).resolveSibling(link).normalize();
        }
    }

    static Documentation read() {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return new Documentation(Stream.concat(
                            Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
                                    .map(ROOT::resolve),
                            docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(Documentation::page)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page page(Path file) {
        try {
            return new Page(ROOT.relativize(file).toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The arguments of the calls of autogen in a line of a shell. */
    static List<List<String>> calls(String line) {
        List<List<String>> calls = new ArrayList<>();
        for (List<String> command : commands(COMMENT.matcher(line + " ").replaceFirst(""))) {
            int program = 0;
            while (program < command.size() && command.get(program).matches("time|if|then|!|\\w+=.*")) {
                program++;
            }
            if (program < command.size() && command.get(program).matches("(.*/)?autogen")) {
                calls.add(command.subList(program + 1, command.size()));
            }
        }
        return calls;
    }

    private static List<List<String>> commands(String line) {
        List<List<String>> commands = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("&&|\\|\\|?|;|[12]?>+\\s*\\S+|((?:[^\\s\"';|&>]|\"[^\"]*\"|'[^']*')+)")
                .matcher(line);
        while (word.find()) {
            if (word.group(1) != null) {
                words.add(unquoted(word.group(1)));
            } else if (!word.group().contains(">")) {
                commands.add(words);
                words = new ArrayList<>();
            }
        }
        commands.add(words);
        return commands;
    }

    private static String unquoted(String word) {
        return Pattern.compile("\"([^\"]*)\"|'([^']*)'")
                .matcher(word)
                .replaceAll(quoted ->
                        Matcher.quoteReplacement(quoted.group(1) == null ? quoted.group(2) : quoted.group(1)));
    }
}
