package dev.autogen.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The user's own command for a file that was written, such as a formatter. */
final class PostWrite {

    private static final String FILE = "{file}";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    private PostWrite() {}

    /**
     * Runs it and waits.
     *
     * @param command words, between quotes where they have spaces; {@code {file}} in one stands for the file, which is the
     *     last argument where no word has it
     * @throws CommandException when it cannot be started or fails; the file stays
     */
    static void run(String command, Path folder, Path file) {
        List<String> words = words(command, file);
        String output;
        int status;
        try {
            Process process = new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            status = process.waitFor();
        } catch (IOException e) {
            throw new CommandException("'post-write' cannot be started: " + e.getMessage() + ". " + written(file), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandException("Interrupted while 'post-write' was running. " + written(file), e);
        }
        if (status != 0) {
            throw new CommandException("'post-write' failed with exit status " + status + ": " + String.join(" ", words)
                    + (output.isEmpty() ? "" : "\n" + output) + "\n" + written(file));
        }
    }

    private static String written(Path file) {
        return "The migration is written, as it was before that: " + file;
    }

    private static List<String> words(String command, Path file) {
        List<String> words = new ArrayList<>();
        boolean named = false;
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            String word = matcher.group().replaceAll("^([\"'])(.*)\\1$", "$2");
            named |= word.contains(FILE);
            words.add(word.replace(FILE, file.toString()));
        }
        if (!named) {
            words.add(file.toString());
        }
        return words;
    }
}
