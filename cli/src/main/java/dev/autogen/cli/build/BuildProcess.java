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
            throw new BuildException(tool + " failed in " + folder + ":\n" + BuildErrors.of(output)
                    + "\nIt was run as: " + String.join(" ", command));
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
}
