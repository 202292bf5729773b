package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.cli.report.Colours;
import dev.autogen.fixtures.TestDatabase;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * One run of the command line, as in a process of its own but for the exit.
 *
 * @param status exit status
 * @param out standard output
 * @param err standard error
 */
record CommandLineRun(int status, String out, String err) {

    /** Runs where nobody is at the terminal. */
    static CommandLineRun in(Path folder, Map<String, String> environment, String... args) {
        return run(folder, environment, "", false, Colours.NONE, args);
    }

    /** The same, on a terminal that shows colours. */
    static CommandLineRun inColour(Path folder, Map<String, String> environment, String... args) {
        return run(folder, environment, "", false, Colours.of(Ansi.ON), args);
    }

    /** Runs with somebody at the terminal, who types {@code answers}. */
    static CommandLineRun answering(String answers, Path folder, Map<String, String> environment, String... args) {
        return run(folder, environment, answers, true, Colours.NONE, args);
    }

    private static CommandLineRun run(
            Path folder,
            Map<String, String> environment,
            String answers,
            boolean interactive,
            Colours colours,
            String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new BufferedReader(new StringReader(answers)),
                interactive,
                colours);
        int status = Main.run(args, terminal, folder.toAbsolutePath().normalize(), environment);
        return new CommandLineRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The variables that point the tool to a database. */
    static Map<String, String> on(TestDatabase database) {
        return Map.of(
                "AUTOGEN_URL", database.url(),
                "AUTOGEN_USER", database.user(),
                "AUTOGEN_PASSWORD", database.password());
    }

    /** Fails, showing everything, unless it ended so. */
    CommandLineRun ends(int expected) {
        assertThat(status).as("%s%n%s", out, err).isEqualTo(expected);
        return this;
    }
}
