package dev.autogen.cli.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run of a build tool. */
final class BuildProcess {

    private static final int SHOWN = 12;

    private BuildProcess() {}

    /**
     * Runs and waits.
     *
     * @throws BuildException when it cannot be started or fails, with the lines that speak of errors
     */
    static void run(String tool, Path folder, List<String> command) {
        List<String> output = new ArrayList<>();
        int status;
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (@Nullable String line = reader.readLine(); line != null; line = reader.readLine()) {
                    output.add(line);
                }
            }
            status = process.waitFor();
        } catch (IOException e) {
            throw new BuildException(
                    "Cannot start " + tool + " (" + command.get(0) + ") in " + folder
                            + ".\nInstall it, put a wrapper into the project, or give --classpath and --entities.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BuildException("Interrupted while " + tool + " was running in " + folder + ".", e);
        }
        if (status != 0) {
            throw new BuildException(tool + " failed in " + folder + ":\n" + errors(output) + "\nIt was run as: "
                    + String.join(" ", command));
        }
    }

    /** The wrapper in the project if it can be run, else the command that is on the path. */
    static String command(Path folder, String wrapper, String command) {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        Path script = folder.resolve(windows ? wrapper + (wrapper.startsWith("mvn") ? ".cmd" : ".bat") : wrapper);
        if (Files.isExecutable(script)) {
            return script.toString();
        }
        return windows ? command + (command.equals("mvn") ? ".cmd" : ".bat") : onPath(command);
    }

    private static String onPath(String command) {
        Map<String, String> environment = System.getenv();
        String home = environment.get(command.equals("mvn") ? "MAVEN_HOME" : "GRADLE_HOME");
        if (home != null && Files.isExecutable(Path.of(home, "bin", command))) {
            return Path.of(home, "bin", command).toString();
        }
        return command;
    }

    private static String errors(List<String> output) {
        List<String> errors = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (String line : output) {
            String plain = line.replaceAll("\u001B\\[[0-9;]*m", "").stripTrailing();
            String text = plain.startsWith("[ERROR]") ? plain.substring(7).stripTrailing() : plain;
            if (text.isBlank() || text.contains("[Help 1]") && !text.contains("->")) {
                continue;
            }
            all.add(text);
            if (plain.startsWith("[ERROR]") || plain.startsWith("> ") || plain.contains("error:")) {
                errors.add(text);
            }
        }
        List<String> shown = errors.isEmpty() ? all.subList(Math.max(0, all.size() - SHOWN), all.size()) : errors;
        return String.join("\n", shown.subList(0, Math.min(SHOWN, shown.size())));
    }
}
