package dev.autogen.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.autogen.runner.graph.Script;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadingTest {

    private final Path temporary;
    private final MigrationFolder folder;

    LoadingTest(@TempDir Path temporary) {
        this.temporary = temporary;
        this.folder = new MigrationFolder(temporary.resolve("src")).withUsers();
    }

    private Autogen sources() {
        return Autogen.offline().sources(folder.folder(), List.of(), temporary.resolve("cache"));
    }

    @Test
    void sourcesFoldersAndJarsSayTheSame() throws IOException {
        String members = ", dependsOn = {\"1002\", \"shop\"}, labels = \"bill\"";
        folder.write("1003", "", "", List.of(", labels = {\"shop\", \"store\"}"));
        folder.write("2001", "", "", List.of(members)).onlyIn("2001", "prod", "live");
        Path classes = Build.classes(folder);
        for (Autogen other : List.of(Build.migrations(classes), Build.migrations(Build.jar(classes)))) {
            assertThat(other.graph().scripts())
                    .extracting(
                            Script::id,
                            Script::down,
                            Script::dependsOn,
                            Script::labels,
                            Script::onlyIn,
                            Script::title,
                            Script::className)
                    .isEqualTo(sources().graph().scripts().stream()
                            .map(s -> tuple(
                                    s.id(), s.down(), s.dependsOn(), s.labels(), s.onlyIn(), s.title(), s.className()))
                            .toList());
            for (String id : List.of("1001", "1002")) {
                assertThat(other.record(id).checksum())
                        .isEqualTo(sources().record(id).checksum());
                assertThat(other.record(id).upgrade())
                        .isEqualTo(sources().record(id).upgrade());
            }
        }
    }

    @Test
    void findsMigrationsAndNothingElse() throws IOException {
        List<Script> before = sources().graph().scripts();
        String source = Files.readString(folder.path("1002")).replace("1002", "1009");
        for (String name : List.of(".#V1009.java", "V1009.java~", "V1009.java.orig", "#V1009.java#", "notes.txt")) {
            Files.writeString(folder.folder().resolve(name), source);
        }
        Files.writeString(folder.folder().resolve("package-info.java"), "package db.migrations;\n");
        assertThat(sources().graph().scripts()).isEqualTo(before);
        Path below = Files.createDirectories(folder.folder().resolve("y2026/q1"));
        Files.writeString(below.resolve("V1009_step_1009.java"), source);
        assertThat(sources().graph().scripts()).hasSize(before.size() + 1);
        Path elsewhere = temporary.resolve("V1010.java");
        Files.writeString(elsewhere, source.replace("1009", "1010"));
        Files.createSymbolicLink(folder.folder().resolve("V1010_step_1010.java"), elsewhere);
        assertThat(sources().graph().scripts()).hasSize(before.size() + 2);
    }

    @Test
    void aPlaceThatIsThereTwiceIsReadOnce() throws IOException {
        URL classes = Build.classes(folder).toUri().toURL();
        URL jar = Build.jar(Path.of(URI.create(classes.toString()))).toUri().toURL();
        ClassLoader twice = new URLClassLoader(new URL[] {classes, jar}, Build.class.getClassLoader());
        assertThat(Autogen.offline().migrations("db.migrations", twice).graph().scripts())
                .hasSize(2);
    }

    @Test
    void checksumIsBlindToCommentsAndLayout() {
        String checksum = sources().record("1002").checksum();
        assertThat(checksum).startsWith("2:").hasSize(66);
        folder.file("V1002_step_1002", """
                package db.migrations;
                import dev.autogen.runner.*;
                /** Another title. */
                @Revision(id = "1002", down = {"1001"}, created = "2026-11-21T02:00:00Z")
                public class V1002_step_1002 implements Migration {
                  // a comment
                  public void upgrade(Operations op) {
                    var phone = SqlTypes.column("ph" + "one", SqlTypes.varchar(20));
                    op.addColumn("users", phone); op.createIndex("ix_users_phone").on("users", "phone");
                  }
                  public void downgrade(Operations op) {
                    op.dropIndex("ix_users_phone")
                        .on("users");
                    op.dropColumn("users", "phone"); /* gone */
                  }
                }
                """);
        assertThat(sources().record("1002").checksum()).isEqualTo(checksum);
        folder.write("1002", "1001", "op.addColumn(\"users\", column(\"phone\", varchar(21)));", "");
        assertThat(sources().record("1002").checksum()).isNotEqualTo(checksum);
    }

    @Test
    void compilesOnceForEachContent() throws IOException {
        sources().record("1001");
        List<Path> first = cached();
        FileTime time = Files.getLastModifiedTime(first.get(0));
        sources().record("1002");
        assertThat(cached()).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(first.get(0))).isEqualTo(time);
        folder.write("1003", "1002", "", "");
        sources().record("1003");
        assertThat(cached()).hasSize(2).containsAll(first);
        Files.writeString(first.get(0), "damaged");
        Files.delete(folder.path("1003"));
        assertThat(sources().record("1001").upgrade()).hasSize(1);
    }

    @Test
    void keepsFewOldStates() throws IOException {
        for (int i = 0; i < 7; i++) {
            folder.write("1002", "1001", "op.execute(\"select " + i + "\");", "");
            sources().record("1002");
        }
        assertThat(cached()).hasSize(5);
    }

    private List<Path> cached() throws IOException {
        try (Stream<Path> files = Files.list(temporary.resolve("cache"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void compilesInMemoryWhereTheCacheCannotBeWritten() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        Autogen autogen = Autogen.offline().sources(folder.folder(), List.of(), file.resolve("cache"));
        assertThat(autogen.record("1001").upgrade()).hasSize(1);
    }

    @Test
    void migrationsShareClassesAndListingCompilesNothing() {
        folder.file("Names", """
                package db.migrations;
                final class Names {
                    static final String USERS = "users";
                    private Names() {}
                }
                """);
        folder.write("1003", "1002", "op.dropTable(Names.USERS);", "");
        assertThat(sources().record("1003").upgrade()).hasSize(1);
        folder.file("Broken", "package db.migrations; class Broken {");
        assertThat(sources().graph().scripts()).hasSize(3);
    }

    @Test
    void usesTheGivenClassPath() throws IOException {
        MigrationFolder library = new MigrationFolder(temporary.resolve("lib"));
        library.file(
                "Library",
                "package db.migrations; public class Library { public static String sql() { return \"select 1\"; } }");
        Path classes = Files.createDirectories(temporary.resolve("lib-classes"));
        ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-d",
                        classes.toString(),
                        library.folder().resolve("Library.java").toString());
        folder.write("1003", "1002", "op.execute(Library.sql());", "");
        Autogen autogen = Autogen.offline().sources(folder.folder(), List.of(classes), null);
        assertThat(autogen.record("1003").upgrade()).hasSize(1);
    }

    @Test
    void showsTheCompilersMessages() {
        folder.write("1003", "1002", "op.dropTabel(\"users\");", "");
        assertThatThrownBy(() -> sources().record("1001"))
                .isInstanceOf(LoadException.class)
                .hasMessageContainingAll("does not compile", folder.path("1003") + ":13: ", "dropTabel");
    }

    @Test
    void saysWhyAMigrationCannotBeMade() {
        folder.file("NoMigration", """
                package db.migrations;
                @dev.autogen.runner.Revision(id = "2001")
                public class NoMigration {}
                """);
        folder.file("Hidden", """
                package db.migrations;
                import dev.autogen.runner.*;
                @Revision(id = "2002")
                class Hidden implements Migration {
                    public void upgrade(Operations op) {}
                    public void downgrade(Operations op) {}
                }
                """);
        folder.file("Exploding", """
                package db.migrations;
                import dev.autogen.runner.*;
                @Revision(id = "2003")
                public class Exploding implements Migration {
                    public Exploding() { throw new IllegalStateException("boom"); }
                    public void upgrade(Operations op) {}
                    public void downgrade(Operations op) {}
                }
                """);
        assertThatThrownBy(() -> sources().record("2001"))
                .isInstanceOf(LoadException.class)
                .hasMessageContaining("is no Migration");
        assertThatThrownBy(() -> sources().record("2002"))
                .isInstanceOf(LoadException.class)
                .hasMessageContaining("public");
        assertThatThrownBy(() -> sources().record("2003"))
                .isInstanceOf(LoadException.class)
                .hasMessageContaining("boom");
    }

    /** Run by a Java that has no compiler. */
    static final class WithoutCompiler {
        private WithoutCompiler() {}

        public static void main(String[] arguments) {
            Autogen autogen = Autogen.offline().sources(Path.of(arguments[0]), List.of(), null);
            System.out.println(autogen.graph().scripts().size());
            System.out.println(autogen.record("1001").upgrade());
        }
    }

    @Test
    void needsACompilerForSourcesOnly() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--limit-modules",
                        "java.sql",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WithoutCompiler.class.getName(),
                        folder.folder().toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(output).startsWith("2\n").contains("are Java sources, and the Java at ", "has no compiler");
    }

    @Test
    void saysWhenAClassIsNewerThanThisJava() throws IOException {
        Path classes = Build.classes(folder);
        Path file = classes.resolve("db/migrations/V1001_step_1001.class");
        byte[] bytes = Files.readAllBytes(file);
        bytes[7] = 99;
        Files.write(file, bytes);
        assertThatThrownBy(() -> Build.migrations(classes).graph())
                .isInstanceOf(LoadException.class)
                .hasMessageContainingAll("V1001_step_1001 is newer than this Java", "class file version 99");
    }

    @Test
    void missesWhatIsMissing() {
        assertThatThrownBy(() -> Autogen.offline().migrations("no.such.place").graph())
                .isInstanceOf(LoadException.class)
                .hasMessageContaining("no classes in package no.such.place");
        assertThatThrownBy(() -> Autogen.offline()
                        .sources(temporary.resolve("none"), List.of(), null)
                        .graph())
                .isInstanceOf(LoadException.class)
                .hasMessageContaining("no folder of migrations");
        assertThatThrownBy(() -> Autogen.offline().graph()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sources().current())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("database");
    }

    @Test
    void refusesParametersThatCannotBeHashed() {
        folder.write("1003", "1002", "op.execute(\"select ?\", new Object());", "");
        assertThatThrownBy(() -> sources().record("1003"))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("java.lang.Object cannot be bound");
    }
}
