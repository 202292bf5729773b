package dev.autogen.cli.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The build that a folder belongs to. */
interface BuildTool {

    /** For people: {@code Maven} or {@code Gradle}. */
    String name();

    /** The folder that the build is run in. */
    Path root();

    /**
     * Runs the build up to where its generated sources are there, and writes down what it is made of.
     *
     * @param work a folder for files that are needed meanwhile
     * @return lines for {@link FactsReader}
     */
    List<String> facts(Path work);

    /**
     * Has the build itself compile, for languages that only it knows.
     *
     * @param work a folder that the build may compile into
     * @return lines for {@link FactsReader}, with the class folders that are now up to date
     */
    List<String> compile(Path work);

    /** The build around a folder: the nearest build file upwards, then the outermost build that it is a module of. */
    static Optional<BuildTool> around(Path folder) {
        for (@Nullable Path at = folder; at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve("pom.xml"))) {
                return Optional.of(new MavenBuild(MavenBuild.reactorRoot(at)));
            }
            if (GradleBuild.isProject(at)) {
                return Optional.of(new GradleBuild(GradleBuild.buildRoot(at)));
            }
        }
        return Optional.empty();
    }
}
