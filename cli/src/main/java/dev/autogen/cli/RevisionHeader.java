package dev.autogen.cli;

import dev.autogen.runner.graph.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code @Revision} of a migration's source file. */
final class RevisionHeader {

    private static final Pattern DOWN = Pattern.compile("down\\s*=\\s*(\"[^\"]*\"|\\{[^}]*\\})");

    private RevisionHeader() {}

    /**
     * Lets a revision follow another one; nothing else in its file changes.
     *
     * @throws CommandException when it is a compiled class, or its header is not found
     */
    static void follow(Script script, String down) throws IOException {
        Path file = script.source();
        if (file == null) {
            throw new CommandException(script.label() + " is a compiled class: its source is needed to change it.");
        }
        String source = Files.readString(file);
        Matcher header = Pattern.compile("@(?:dev\\.autogen\\.runner\\.)?Revision\\([^)]*\\bid\\s*=\\s*\""
                        + Pattern.quote(script.id()) + "\"[^)]*\\)")
                .matcher(source);
        if (!header.find()) {
            throw new CommandException(file + ": there is no @Revision with id = \"" + script.id() + "\".");
        }
        Files.writeString(
                file,
                source.substring(0, header.start()) + following(header.group(), down) + source.substring(header.end()));
    }

    private static String following(String header, String down) {
        Matcher old = DOWN.matcher(header);
        return old.find()
                ? old.replaceFirst(Matcher.quoteReplacement("down = \"" + down + "\""))
                : header.replaceFirst(
                        "(id\\s*=\\s*\"[^\"]*\")", "$1, down = \"" + Matcher.quoteReplacement(down) + "\"");
    }
}
