package dev.autogen.cli.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.autogen.cli.config.Configuration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Gradle that is installed, if one is: no distribution of Gradle can be had as an artifact. */
class GradleProjectIT {

    private final Path folder;
    private final ProjectFiles project;
    private final List<String> progress = new ArrayList<>();

    GradleProjectIT(@TempDir Path folder) {
        this.folder = folder;
        this.project = new ProjectFiles(folder)
                .shopSources()
                .write("autogen.properties", "")
                .write("settings.gradle", "rootProject.name = 'shop'\ninclude 'core', 'sales', 'app'\n")
                .write("build.gradle", """
                        subprojects {
                          apply plugin: 'java'
                          repositories {
                            mavenLocal()
                            mavenCentral()
                          }
                        }
                        """)
                .write("core/build.gradle", """
                        dependencies {
                          compileOnly 'jakarta.persistence:jakarta.persistence-api:3.2.0'
                          compileOnly 'org.projectlombok:lombok:1.18.42'
                          testImplementation 'org.junit.jupiter:junit-jupiter-api:5.14.1'
                        }
                        """)
                .write(
                        "sales/build.gradle",
                        "dependencies {\n  implementation project(':core')\n"
                                + "  compileOnly 'jakarta.persistence:jakarta.persistence-api:3.2.0'\n}\n")
                .write("app/build.gradle", "dependencies { implementation project(':sales') }\n");
    }

    @BeforeAll
    static void installed() {
        assumeTrue(List.of(System.getenv("PATH").split(":", -1)).stream()
                .anyMatch(path -> Files.isExecutable(Path.of(path, "gradle"))));
    }

    @Test
    void aBuildOfSeveralProjects() {
        ProjectClasspath classpath = resolve();

        assertThat(classpath.kind()).isEqualTo(BuildKind.GRADLE);
        assertThat(classpath.roots()).hasSize(3);
        assertThat(classpath.roots().get(0).resolve("com/acme/core/User.class")).exists();
        assertThat(classpath.roots().get(1).resolve("com/acme/sales/Invoice.class"))
                .exists();
        assertThat(classpath.classpath().stream().map(path -> path.getFileName().toString()))
                .contains("jakarta.persistence-api-3.2.0.jar")
                .noneMatch(name -> name.startsWith("junit"));
        assertThat(folder.resolve("core/build")).doesNotExist();
        progress.clear();

        assertThat(resolve()).isEqualTo(classpath);
        assertThat(progress).isEmpty();
    }

    @Test
    void aBrokenBuildIsShownInItsOwnWords() {
        project.edit("core/build.gradle", "3.2.0", "0.0.999");

        assertThatThrownBy(this::resolve)
                .isInstanceOf(BuildException.class)
                .hasMessageContaining("Gradle failed in " + folder)
                .hasMessageContaining("jakarta.persistence-api:0.0.999");
    }

    private ProjectClasspath resolve() {
        return ProjectClasspath.resolve(Configuration.load(folder, Map.of(), Map.of()), progress::add);
    }
}
