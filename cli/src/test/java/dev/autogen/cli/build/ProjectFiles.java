package dev.autogen.cli.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A project in a folder, written by a test. */
public record ProjectFiles(Path folder) {

    /** Writes or replaces a file. */
    public ProjectFiles write(String path, String content) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a text that must be there. */
    public ProjectFiles edit(String path, String from, String to) {
        String content = read(path);
        if (!content.contains(from)) {
            throw new IllegalStateException(path + " has no " + from);
        }
        return write(path, content.replace(from, to));
    }

    /** The content of a file. */
    public String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a file. */
    public ProjectFiles delete(String path) {
        try {
            Files.delete(folder.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file but those under {@code .autogen}, with size and time of change. */
    public Map<String, String> listing() {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> result = new TreeMap<>();
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = folder.relativize(file).toString();
                if (!name.startsWith(".autogen") && Files.isRegularFile(file)) {
                    result.put(name, Files.size(file) + " " + Files.getLastModifiedTime(file));
                }
            }
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Maven shop of three modules: core, sales and app, each needing the one before. */
    public ProjectFiles mavenShop() {
        write(
                "pom.xml",
                pom("<groupId>com.acme</groupId><artifactId>shop</artifactId><version>1-SNAPSHOT</version>"
                        + "<packaging>pom</packaging>"
                        + "<modules><module>core</module><module>sales</module><module>app</module></modules>"
                        + "<properties><maven.compiler.release>17</maven.compiler.release>"
                        + "<project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>"));
        write(
                "core/pom.xml",
                module(
                        "core",
                        dependency("jakarta.persistence", "jakarta.persistence-api", "3.2.0", "compile")
                                + dependency("org.projectlombok", "lombok", "1.18.42", "provided")
                                + dependency("org.junit.jupiter", "junit-jupiter-api", "5.14.1", "test")));
        write("sales/pom.xml", module("sales", dependency("com.acme", "core", "1-SNAPSHOT", "compile")));
        write("app/pom.xml", module("app", dependency("com.acme", "sales", "1-SNAPSHOT", "compile")));
        return shopSources();
    }

    /** The sources of the shop, for any build. */
    public ProjectFiles shopSources() {
        write("core/src/main/java/com/acme/core/User.java", """
                package com.acme.core;

                import jakarta.persistence.*;
                import lombok.Getter;

                @Entity
                @Getter
                public class User {
                    public static final int NAME_LENGTH = 40;

                    @Id
                    private Long id;

                    private String name;
                }
                """);
        write("core/src/main/java/com/acme/core/Country.java", """
                package com.acme.core;

                @jakarta.persistence.Entity
                public class Country {
                    @jakarta.persistence.Id
                    Long id;
                }
                """);
        write("core/src/test/java/com/acme/core/TestEntity.java", """
                package com.acme.core;

                @jakarta.persistence.Entity
                class TestEntity {
                    @jakarta.persistence.Id
                    Long id;
                }
                """);
        write("sales/src/main/java/com/acme/sales/Invoice.java", """
                package com.acme.sales;

                import com.acme.core.User;
                import jakarta.persistence.*;

                @Entity
                public class Invoice {
                    @Id
                    Long id;

                    @Column(length = User.NAME_LENGTH)
                    String buyer;

                    void bill(User user) {
                        buyer = user.getName();
                    }
                }
                """);
        write("app/src/main/java/com/acme/app/Application.java", """
                package com.acme.app;

                public class Application {
                    public static void main(String[] args) {}
                }
                """);
        return write("app/src/main/resources/application.properties", "spring.jpa.open-in-view=false\n");
    }

    private static String module(String name, String dependencies) {
        return pom(
                "<parent><groupId>com.acme</groupId><artifactId>shop</artifactId><version>1-SNAPSHOT</version></parent>"
                        + "<artifactId>" + name + "</artifactId><dependencies>" + dependencies + "</dependencies>");
    }

    /** A pom with this inside. */
    public static String pom(String content) {
        return "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><modelVersion>4.0.0</modelVersion>" + content
                + "</project>\n";
    }

    /** One dependency of a pom. */
    public static String dependency(String group, String artifact, String version, String scope) {
        return String.join(
                "",
                List.of(
                        "<dependency><groupId>" + group + "</groupId>",
                        "<artifactId>" + artifact + "</artifactId>",
                        "<version>" + version + "</version>",
                        "<scope>" + scope + "</scope></dependency>"));
    }
}
