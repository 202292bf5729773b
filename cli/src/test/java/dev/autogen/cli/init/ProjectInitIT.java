package dev.autogen.cli.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.cli.build.BuildException;
import dev.autogen.cli.build.ProjectFiles;
import dev.autogen.cli.config.Configuration;
import dev.autogen.cli.config.ConfigurationException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real Maven on a project of three modules. */
class ProjectInitIT {

    private final Path folder;
    private final ProjectFiles project;

    ProjectInitIT(@TempDir Path folder) {
        this.folder = folder;
        this.project = new ProjectFiles(folder).mavenShop();
    }

    @Test
    void aSecondRunChangesNothing() {
        run();
        Map<String, String> before = project.listing();

        InitResult again = run();

        assertThat(again.written()).isEmpty();
        assertThat(again.untouched())
                .containsExactly(
                        folder.resolve("autogen.properties"),
                        folder.resolve("autogen-local.properties"),
                        folder.resolve("app/db/migrations"),
                        folder.resolve(".gitignore"));
        assertThat(project.listing()).isEqualTo(before);
    }

    @Test
    void whatIsFoundIsWritten() {
        project.write("app/src/main/resources/application.yml", """
                spring:
                  datasource.url: jdbc:postgresql://localhost/${DB:shop}?password=hush
                  jpa.hibernate.ddl-auto: validate
                """);
        project.write("app/src/main/resources/application-dev.yml", "spring.jpa.hibernate.ddl-auto: create-drop");

        InitResult result = run();

        assertThat(result.found())
                .containsExactly(
                        "entities: com.acme.core (2), com.acme.sales (1)",
                        "source roots: core/src/main/java, sales/src/main/java, app/src/main/java",
                        "class folders: core/target/classes, sales/target/classes, app/target/classes",
                        "naming: jpa",
                        "profiles: dev",
                        "database: jdbc:postgresql://localhost/shop?password=***",
                        "migrations: app/db/migrations");
        assertThat(result.written())
                .containsExactly(
                        folder.resolve("autogen.properties"),
                        folder.resolve("autogen-local.properties"),
                        folder.resolve("app/db/migrations"),
                        folder.resolve(".gitignore"));
        assertThat(result.dependency())
                .contains("  <artifactId>autogen-runner</artifactId>", "  <version>1.2.3</version>");
        assertThat(result.buildFile()).isEqualTo(folder.resolve("app/pom.xml"));
        assertThat(result.warnings()).singleElement().asString().contains("'create-drop' (profile dev)");
        assertThat(project.read("autogen.properties"))
                .contains(
                        "# jdbc:postgresql://localhost/shop?password=***, from spring.datasource.url in"
                                + " app/src/main/resources/application.yml",
                        "\nmigrations = app/db/migrations\n",
                        "\nnaming = jpa\n",
                        "\n# entities = com.acme.core, com.acme.sales\n",
                        "\n# profile = dev\n")
                .doesNotContain("hush");
        assertThat(Configuration.load(folder, Map.of(), Map.of()).database().url())
                .startsWith("jdbc:postgresql://localhost/shop");
    }

    @Test
    void withoutADatabaseOneIsToBeSet() {
        InitResult result = run();

        assertThat(result.next()).first().isEqualTo("Set 'url' in autogen.properties.");
        assertThat(project.read("autogen.properties")).contains("\nurl = jdbc:postgresql://localhost:5432/");
    }

    @Test
    void whatExistsIsKept() {
        project.write(".gitignore", "target/").write("autogen.properties", "migrations = db\n");

        InitResult result = run();

        assertThat(project.read(".gitignore")).isEqualTo("target/\n.autogen/\nautogen-local.properties\n");
        assertThat(project.read("autogen.properties")).isEqualTo("migrations = db\n");
        assertThat(folder.resolve("db")).isEmptyDirectory();
        assertThat(result.untouched()).containsExactly(folder.resolve("autogen.properties"));
    }

    @Test
    void afterAFailureTheProjectIsAsBefore() {
        project.write("app/db", "in the way");
        Map<String, String> before = project.listing();

        assertThatThrownBy(this::run)
                .isInstanceOf(BuildException.class)
                .hasMessageContaining("Cannot write " + folder.resolve("app/db/migrations"))
                .hasMessageContaining("Nothing was changed");
        assertThat(project.listing()).isEqualTo(before);
        assertThat(folder.resolve(".autogen")).doesNotExist();
    }

    @Test
    void withoutABuildThereIsNothingToSetUp(@TempDir Path empty) {
        assertThatThrownBy(() -> ProjectInit.run(empty, "1", Map.of(), step -> {}))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("no pom.xml and no Gradle build in " + empty);
        assertThat(empty).isEmptyDirectory();
    }

    private InitResult run() {
        return ProjectInit.run(folder, "1.2.3", Map.of(), step -> {});
    }
}
