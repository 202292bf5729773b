package dev.autogen.cli.build;

import java.util.List;

/** Where a classpath comes from. */
public enum BuildKind {
    MAVEN,
    GRADLE,
    /** Given by hand: there is no build, or it was not asked. */
    NONE;

    /** What to add to the build file so that migrations compile and run in the application. */
    public List<String> runnerDependency(String version) {
        return switch (this) {
            case GRADLE -> List.of("implementation(\"dev.autogen:autogen-runner:" + version + "\")");
            case MAVEN, NONE ->
                List.of(
                        "<dependency>",
                        "  <groupId>dev.autogen</groupId>",
                        "  <artifactId>autogen-runner</artifactId>",
                        "  <version>" + version + "</version>",
                        "</dependency>");
        };
    }
}
