package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.FixtureProject;
import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.runner.AppliedRevision;
import dev.autogen.runner.Autogen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An executable jar with the bean of {@code docs/embedding.md}, a pool of one connection and {@code ddl-auto=validate},
 * started by somebody who may write nowhere.
 */
class SpringBootIT {

    private final Path project;
    private final Path run;

    SpringBootIT(@TempDir Path folder) throws IOException {
        this.project = folder.resolve("project");
        this.run = Files.createDirectories(folder.resolve("run"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** A version of Spring Boot, the Hibernate that it brings, and a Java to run it. */
    private record Platform(String springBoot, String hibernate, Path java) {}

    @Test
    void springBoot3OnJava17() throws IOException {
        Platform platform = new Platform("3.5.16", "hibernate-core-6.6.", Jdks.ofVersion(17));
        Path jar = build(platform);
        try (TestDatabase database = PostgresServer.shared().createDatabase()) {
            upgradesBeforeHibernateLooks(start(platform, jar, database), database);
        }
    }

    @Test
    void springBoot4OnJava25() throws IOException, SQLException {
        Platform platform = new Platform("4.0.0", "hibernate-core-7.", Jdks.ofVersion(25));
        Path jar = build(platform);
        try (TestDatabase database = PostgresServer.shared().createDatabase()) {
            upgradesBeforeHibernateLooks(start(platform, jar, database), database);

            database.execute("alter table purchase_order drop column total");
            assertThat(start(platform, jar, database).ends(1).out())
                    .contains("missing column [total] in table [purchase_order]");
        }
    }

    private void upgradesBeforeHibernateLooks(CommandLineRun start, TestDatabase database) {
        assertThat(start.ends(0).out())
                .contains("orders: 0")
                .containsSubsequence("upgrade 3f9c2a7b1e04", "Initialized JPA EntityManagerFactory");
        assertThat(Autogen.on(database.dataSource()).applied())
                .extracting(AppliedRevision::checksum)
                .containsExactly(checksum("1b6d0e8c44aa"), checksum("3f9c2a7b1e04"));
        assertThat(run).isEmptyDirectory();
    }

    private String checksum(String revision) {
        return String.valueOf(Autogen.offline()
                .sources(project.resolve("src/main/java/db"), List.of(), null)
                .record(revision)
                .checksum());
    }

    private Path build(Platform platform) throws IOException {
        FixtureProject.SPRING_BOOT_EMBEDDED.copyTo(project);
        String bean = GuidePage.of("embedding.md").code("java", "class SchemaUpgrade");
        Files.writeString(
                project.resolve("src/main/java/com/example/orders/SchemaUpgrade.java"),
                "package com.example.orders;\n\n" + bean);
        Path lib = project.resolve("target/lib");
        FixtureProject.copyJars(project, lib, "-Dspring-boot.version=" + platform.springBoot);
        Production.copyInto(lib, Production.runnerJars());
        Path classes = project.resolve("target/classes");
        Production.compile(project.resolve("src/main/java"), classes, jars(lib, jar -> true));
        Production.copyInto(classes, List.of(project.resolve("src/main/resources/application.properties")));
        assertThat(jars(lib, jar -> jar.startsWith(platform.hibernate))).hasSize(1);
        Path jar = project.resolve("target/orders.jar");
        Path loader = jars(lib, SpringBootIT::isLoader).get(0);
        ExecutableJar.write(jar, loader, classes, jars(lib, name -> !isLoader(name)), "com.example.orders.Application");
        return jar;
    }

    private static boolean isLoader(String jar) {
        return jar.startsWith("spring-boot-loader-");
    }

    private static List<Path> jars(Path folder, Predicate<String> named) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> named.test(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private CommandLineRun start(Platform platform, Path jar, TestDatabase database) {
        List<String> command = new ArrayList<>(List.of(platform.java.toString()));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.io.tmpdir=/nowhere", "-jar"));
        command.add(jar.toString());
        return new Launcher(
                        command,
                        Map.of(
                                "DB_URL", database.url(),
                                "DB_USER", database.user(),
                                "DB_PASSWORD", database.password()))
                .through(Unprivileged.confining(run))
                .run(run);
    }
}
