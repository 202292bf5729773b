package dev.autogen.cli.build;

import dev.autogen.cli.work.WorkFiles;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Maven reactor, asked by one run of {@code mvnw} or {@code mvn} with our extension in it.
 *
 * @param root the folder of the outermost pom
 */
record MavenBuild(Path root) implements BuildTool {

    private static final String PROBE = "dev/autogen/probe/BuildProbe.class";

    /** Climbs while the pom of a folder above names this one as its module. */
    static Path reactorRoot(Path folder) {
        Path root = folder;
        for (@Nullable Path at = folder.getParent(); at != null; at = at.getParent()) {
            Path pom = at.resolve("pom.xml");
            if (Files.isRegularFile(pom) && names(pom, at.relativize(root).toString())) {
                root = at;
            }
            if (Files.exists(at.resolve(".git"))) {
                break;
            }
        }
        return root;
    }

    @Override
    public String name() {
        return "Maven";
    }

    @Override
    public List<String> facts(Path work) {
        // stops before resources and compilation: nothing in the class folders is touched
        return run(work, List.of(), "process-sources");
    }

    @Override
    public List<String> compile(Path work) {
        return run(work, List.of("-Dautogen.classes=" + work.resolve("classes")), "compile");
    }

    private List<String> run(Path work, List<String> properties, String phase) {
        Path facts = work.resolve("maven-facts." + ProcessHandle.current().pid());
        List<String> command = new ArrayList<>();
        command.add(BuildProcess.command(root, "mvnw", "mvn"));
        command.addAll(List.of("-B", "-q", "-ntp", "-Dmaven.ext.class.path=" + probe(), "-Dautogen.facts=" + facts));
        command.addAll(properties);
        command.add(phase);
        BuildProcess.run("Maven", root, command);
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(facts));
            for (Path file : settings()) {
                lines.add(0, "build-file\t" + file);
            }
            return lines;
        } catch (IOException e) {
            throw new BuildException(
                    "Maven ran in " + root + ", but told nothing about the build. Is it older than 3.6?", e);
        } finally {
            WorkFiles.delete(facts);
        }
    }

    private List<Path> settings() {
        TreeSet<Path> result = new TreeSet<>();
        result.add(Path.of(System.getProperty("user.home"), ".m2", "settings.xml"));
        for (String folder : List.of(".mvn", ".mvn/wrapper")) {
            Path path = root.resolve(folder);
            if (Files.isDirectory(path)) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(path, Files::isRegularFile)) {
                    files.forEach(result::add);
                } catch (IOException e) {
                    throw new BuildException("Cannot read " + path + ": " + e.getMessage(), e);
                }
            }
        }
        return List.copyOf(result);
    }

    private static boolean names(Path pom, String module) {
        try {
            String path = Pattern.quote(module.replace('\\', '/'));
            return Pattern.compile(">\\s*(\\./)?" + path + "(/|/pom\\.xml)?\\s*</(module|subproject)>")
                    .matcher(Files.readString(pom))
                    .find();
        } catch (IOException e) {
            throw new BuildException("Cannot read " + pom + ": " + e.getMessage(), e);
        }
    }

    /** The jar or folder that holds the extension. */
    private static Path probe() {
        URL url = MavenBuild.class.getClassLoader().getResource(PROBE);
        if (url == null) {
            throw new BuildException("This installation of autogen lacks autogen-maven-probe.jar. Install it again.");
        }
        String text = url.toString();
        int inJar = text.indexOf("!/");
        String place =
                inJar < 0 ? text.substring(0, text.length() - PROBE.length()) : text.substring("jar:".length(), inJar);
        try {
            return Path.of(new java.net.URI(place));
        } catch (URISyntaxException e) {
            throw new BuildException("Cannot find autogen-maven-probe.jar at " + place + ".", e);
        }
    }
}
