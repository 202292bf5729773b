package dev.autogen.cli;

import dev.autogen.cli.report.Colours;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Where results, progress and questions go. Results on standard output; everything else on standard error. */
final class Terminal {

    private final PrintStream out;
    private final PrintStream err;
    private final BufferedReader in;
    private final boolean interactive;
    private final Colours colours;
    private boolean quiet;

    /** One without colours. */
    Terminal(PrintStream out, PrintStream err, BufferedReader in, boolean interactive) {
        this(out, err, in, interactive, Colours.NONE);
    }

    /** @param interactive whether somebody is there to answer */
    Terminal(PrintStream out, PrintStream err, BufferedReader in, boolean interactive, Colours colours) {
        this.out = out;
        this.err = err;
        this.in = in;
        this.interactive = interactive;
        this.colours = colours;
    }

    /** Nobody hears and nobody answers. */
    static Terminal unheard() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Terminal(nowhere, nowhere, new BufferedReader(Reader.nullReader()), false);
    }

    /** Leaves progress away from now on; results and errors stay. */
    void beQuiet() {
        quiet = true;
    }

    boolean isQuiet() {
        return quiet;
    }

    boolean isInteractive() {
        return interactive;
    }

    /** What lines for people are coloured with. */
    Colours colours() {
        return colours;
    }

    /** A line of the result. */
    void result(String line) {
        out.println(line);
    }

    /** A line of progress. */
    void progress(String line) {
        if (!quiet) {
            err.println(line);
        }
    }

    /** A line that somebody should read though all goes on. */
    void warn(String line) {
        err.println("warning: " + line);
    }

    /** What went wrong. */
    void error(String message) {
        err.println("error: " + message);
    }

    PrintStream results() {
        return out;
    }

    PrintStream errors() {
        return err;
    }

    /**
     * Asks a question with yes or no for an answer; an empty answer counts as {@code otherwise}.
     *
     * @throws IllegalStateException when nobody is there
     */
    boolean confirm(String question, boolean otherwise) {
        if (!interactive) {
            throw new IllegalStateException("Nobody is there to answer: " + question);
        }
        err.print(question + (otherwise ? " [Y/n] " : " [y/N] "));
        err.flush();
        String answer = readLine().strip().toLowerCase(Locale.ROOT);
        return answer.isEmpty() ? otherwise : answer.equals("y") || answer.equals("yes");
    }

    /**
     * Asks a question with any line for an answer, stripped; empty also where the input has ended.
     *
     * @throws IllegalStateException when nobody is there
     */
    String ask(String question) {
        if (!interactive) {
            throw new IllegalStateException("Nobody is there to answer: " + question);
        }
        err.print(question);
        err.flush();
        return line().orElse("").strip();
    }

    /**
     * Asks for one of several answers, again until it is one.
     *
     * @return its position; empty where the input ends before
     * @throws IllegalStateException when nobody is there
     */
    OptionalInt choose(String question, List<String> choices) {
        if (!interactive) {
            throw new IllegalStateException("Nobody is there to answer: " + question);
        }
        err.println(question);
        for (int i = 0; i < choices.size(); i++) {
            err.println("  " + (i + 1) + "  " + choices.get(i));
        }
        while (true) {
            err.print("Which? [1-" + choices.size() + "] ");
            err.flush();
            Optional<String> answer = line();
            if (answer.isEmpty()) {
                return OptionalInt.empty();
            }
            for (int i = 0; i < choices.size(); i++) {
                if (answer.get().strip().equals(Integer.toString(i + 1))) {
                    return OptionalInt.of(i);
                }
            }
        }
    }

    /** Asks for what nobody should read over a shoulder: it is not shown where the terminal can leave that. */
    String secret(String question) {
        err.print(question);
        err.flush();
        Console console = System.console();
        char[] typed = console == null ? readLine().toCharArray() : console.readPassword();
        return typed == null ? "" : new String(typed);
    }

    private String readLine() {
        return line().orElse("n");
    }

    private Optional<String> line() {
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the answer", e);
        }
    }
}
