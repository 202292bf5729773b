package dev.autogen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The steps of a workflow file of GitHub that run something, run as they stand there. */
final class Workflow {

    private final Path checkout;
    private final Path temporary;
    private final Map<String, String> environment;
    private final List<Step> steps = new ArrayList<>();

    private record Step(String name, String script) {}

    /**
     * @param checkout where they are run
     * @param temporary a folder of theirs
     * @param environment what they are given beside what runners give
     */
    Workflow(Path file, String job, Path checkout, Path temporary, Map<String, String> environment) throws IOException {
        this.checkout = checkout;
        this.temporary = temporary;
        this.environment = new HashMap<>(environment);
        Object yaml = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        Object jobs = ((Map<?, ?>) yaml).get("jobs");
        Map<?, ?> named = (Map<?, ?>) ((Map<?, ?>) jobs).get(job);
        for (Object step : (List<?>) named.get("steps")) {
            Map<?, ?> parts = (Map<?, ?>) step;
            if (parts.containsKey("run")) {
                steps.add(new Step((String) parts.get("name"), (String) parts.get("run")));
            }
        }
        for (String variable : List.of("GITHUB_ENV", "GITHUB_PATH")) {
            this.environment.put(
                    variable, Files.createFile(temporary.resolve(variable)).toString());
        }
        this.environment.put("RUNNER_TEMP", temporary.toString());
    }

    /** Runs all steps, up to the first that fails, and gives the name of that one; empty when none does. */
    String run() throws IOException, InterruptedException {
        for (Step step : steps) {
            if (run(step.script()) != 0) {
                return step.name();
            }
        }
        return "";
    }

    private int run(String script) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder("bash", "-e", "-c", script)
                .directory(checkout.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        process.environment().keySet().removeIf(name -> name.startsWith("AUTOGEN_"));
        process.environment().putAll(environment);
        for (String line : Files.readAllLines(Path.of(environment.get("GITHUB_ENV")))) {
            process.environment().put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
        }
        List<String> path = new ArrayList<>(Files.readAllLines(Path.of(environment.get("GITHUB_PATH"))));
        path.add(temporary.resolve("bin").toString());
        path.add(System.getenv("PATH"));
        process.environment().put("PATH", String.join(":", path));
        Process running = process.start();
        running.getOutputStream().close();
        return running.waitFor();
    }

    /** What the steps printed. */
    Path log() {
        return temporary.resolve("log.txt");
    }
}
