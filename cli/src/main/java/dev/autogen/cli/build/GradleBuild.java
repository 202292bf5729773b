package dev.autogen.cli.build;

import dev.autogen.cli.work.WorkFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Gradle build, asked by one run of {@code gradlew} or {@code gradle} with our init script.
 *
 * @param root the folder of the settings file
 */
record GradleBuild(Path root) implements BuildTool {

    static boolean isProject(Path folder) {
        return Files.isRegularFile(folder.resolve("build.gradle"))
                || Files.isRegularFile(folder.resolve("build.gradle.kts"))
                || hasSettings(folder);
    }

    /** The folder of the nearest settings file upwards; a build without one is its own root. */
    static Path buildRoot(Path folder) {
        for (@Nullable Path at = folder; at != null; at = at.getParent()) {
            if (hasSettings(at)) {
                return at;
            }
        }
        return folder;
    }

    @Override
    public String name() {
        return "Gradle";
    }

    @Override
    public List<String> facts(Path work) {
        return run(work, List.of("autogenFacts"));
    }

    @Override
    public List<String> compile(Path work) {
        return run(work, List.of("classes", "autogenFacts"));
    }

    private List<String> run(Path work, List<String> tasks) {
        Path facts = WorkFiles.folder(
                work.resolve("gradle-facts." + ProcessHandle.current().pid()));
        Path script = facts.resolve("script.gradle");
        try (InputStream resource = GradleBuild.class.getResourceAsStream("facts.gradle")) {
            if (resource == null) {
                throw new BuildException("This installation of autogen lacks its Gradle script. Install it again.");
            }
            Files.copy(resource, script, StandardCopyOption.REPLACE_EXISTING);
            List<String> command = new ArrayList<>();
            command.add(BuildProcess.command(root, "gradlew", "gradle"));
            command.addAll(List.of("-q", "--console=plain", "-I", script.toString(), "-Dautogen.facts=" + facts));
            // the script asks tasks about their project, which a stored configuration cannot answer
            command.add("-Dorg.gradle.configuration-cache=false");
            command.add("-Dorg.gradle.unsafe.isolated-projects=false");
            command.addAll(tasks);
            BuildProcess.run("Gradle", root, command);
            return lines(facts);
        } catch (IOException e) {
            throw new BuildException("Cannot read what Gradle told of the build in " + root + ": " + e.getMessage(), e);
        } finally {
            WorkFiles.delete(facts);
        }
    }

    /** Each project has a file of its own, named by its place in the build order. */
    private List<String> lines(Path facts) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(facts, "*.facts")) {
            all.forEach(files::add);
        }
        if (files.isEmpty()) {
            throw new BuildException("The Gradle build in " + root + " has no project with the 'java' plugin.");
        }
        files.sort(null);
        List<String> result = new ArrayList<>();
        buildFiles().forEach(file -> result.add("build-file\t" + file));
        for (Path file : files) {
            result.addAll(Files.readAllLines(file));
        }
        return result;
    }

    /** Build logic shared by projects; the script adds the projects' own files. */
    private List<Path> buildFiles() throws IOException {
        List<Path> result = new ArrayList<>();
        for (String name : List.of("settings.gradle", "settings.gradle.kts", "gradle.properties")) {
            result.add(root.resolve(name));
        }
        result.add(Path.of(System.getProperty("user.home"), ".gradle", "gradle.properties"));
        for (String folder : List.of("gradle", "buildSrc", "build-logic")) {
            if (Files.isDirectory(root.resolve(folder))) {
                try (Stream<Path> files = Files.walk(root.resolve(folder))) {
                    files.filter(GradleBuild::isBuildLogic).sorted().forEach(result::add);
                }
            }
        }
        return result;
    }

    private static boolean isBuildLogic(Path file) {
        String path = file.toString().replace('\\', '/');
        return Files.isRegularFile(file)
                && !path.contains("/build/")
                && !path.contains("/.gradle/")
                && !path.endsWith(".jar");
    }

    private static boolean hasSettings(Path folder) {
        return Files.isRegularFile(folder.resolve("settings.gradle"))
                || Files.isRegularFile(folder.resolve("settings.gradle.kts"));
    }
}
