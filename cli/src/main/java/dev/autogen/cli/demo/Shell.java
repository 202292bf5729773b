package dev.autogen.cli.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Runs the launcher in a folder, shows what it prints, and compares the outcome with what it must be. */
final class Shell {

    private final Path launcher;
    private final Path folder;
    private final Map<String, String> environment;
    private final PrintStream out;

    /** @param environment added to this process's own */
    Shell(Path launcher, Path folder, Map<String, String> environment, PrintStream out) {
        this.launcher = launcher;
        this.folder = folder;
        this.environment = environment;
        this.out = out;
    }

    /**
     * Runs a command to its end.
     *
     * @param expected texts that the output must contain
     * @throws DemoFailure when it ends with another status than 0 or a text is missing
     */
    void autogen(List<String> arguments, String... expected) {
        out.println("\n  $ autogen " + arguments.stream().map(Shell::shown).collect(Collectors.joining(" ")));
        StringBuilder printed = new StringBuilder();
        int status = run(arguments, printed);
        if (status != 0) {
            throw new DemoFailure("autogen " + arguments + " ended with status " + status + ", not 0");
        }
        for (String text : expected) {
            if (printed.indexOf(text) < 0) {
                throw new DemoFailure("autogen " + arguments + " did not print: " + text);
            }
        }
    }

    private int run(List<String> arguments, StringBuilder printed) {
        List<String> command = new ArrayList<>();
        command.add(launcher.toString());
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            show(process, printed);
            return process.waitFor();
        } catch (IOException e) {
            throw new DemoFailure("Cannot run " + launcher + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("Interrupted while autogen " + arguments + " was running", e);
        }
    }

    private void show(Process process, StringBuilder printed) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                out.println(("    " + line).stripTrailing());
                printed.append(line).append('\n');
            }
        }
    }

    private static String shown(String argument) {
        return argument.indexOf(' ') < 0 ? argument : '"' + argument + '"';
    }
}
