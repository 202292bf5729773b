package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.cli.build.ProjectFiles;
import dev.autogen.fixtures.FixtureProject;
import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an application says of its mapping outside of annotations reaches its Hibernate: 6.6 here, 7 there. */
class MappingIT {

    private static final String UNIT = "src/main/resources/META-INF/persistence.xml";
    private static final String SPRING = "app/src/main/resources/application.yml";
    private static final String FIRST_CLASS = "    <class>com.example.library.Author</class>\n";

    @TempDir
    static Path root = Path.of("");

    private final TestDatabase database = PostgresServer.shared().createDatabase();
    private ProjectFiles project = new ProjectFiles(Path.of(""));

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void mappingResourcesOfSpring() throws IOException {
        begin(FixtureProject.SPRING_BOOT_3);
        note("domain-core/", "mappings/note.xml");
        assertThat(migration()).contains(table("customer")).doesNotContain(table("note"));
        project.edit(SPRING, "  jpa:\n", "  jpa:\n    mapping-resources: mappings/note.xml\n");
        assertThat(migration()).contains(table("customer"), table("note"), "column(\"remark\", varchar(77))");
    }

    @Test
    void mappingFilesOfAPersistenceUnit() throws IOException {
        begin(FixtureProject.PLAIN_MAVEN);
        note("", "mappings/note.xml");
        assertThat(migration()).contains(table("author")).doesNotContain(table("note"));
        project.edit(UNIT, FIRST_CLASS, "    <mapping-file>mappings/note.xml</mapping-file>\n" + FIRST_CLASS);
        assertThat(migration()).contains(table("author"), table("note"), "column(\"remark\", varchar(77))");
    }

    @Test
    void mappingFileThatIsNotThere() throws IOException {
        begin(FixtureProject.PLAIN_MAVEN);
        project.edit(UNIT, FIRST_CLASS, "    <mapping-file>mappings/none.xml</mapping-file>\n" + FIRST_CLASS);
        assertThat(autogen("-m", "x").ends(1).err()).contains("error: ", "mappings/none.xml");
        assertThat(project.folder().resolve("db")).doesNotExist();
    }

    @Test
    void standardMappingFileWithSpring() throws IOException {
        begin(FixtureProject.SPRING_BOOT_3);
        note("domain-core/", "META-INF/orm.xml");
        assertThat(migration()).contains(table("customer"), table("note"), "column(\"remark\", varchar(77))");
    }

    @Test
    void standardMappingFileOfAPersistenceUnit() throws IOException {
        begin(FixtureProject.PLAIN_MAVEN);
        note("", "META-INF/orm.xml");
        assertThat(migration()).contains(table("author"), table("note"), "column(\"remark\", varchar(77))");
    }

    /** An empty mapping file is no reason to drop everything. */
    @Test
    void mappingFileThatMapsNothing() throws IOException {
        begin(FixtureProject.PLAIN_MAVEN);
        project.edit(UNIT, FIRST_CLASS, "").write("src/main/resources/META-INF/orm.xml", mappings(""));
        for (String name : new String[] {"Book", "Loan"}) {
            project.edit(UNIT, "    <class>com.example.library." + name + "</class>\n", "");
        }
        project.edit(UNIT, "<exclude-", "<mapping-file>META-INF/orm.xml</mapping-file>\n    <exclude-");
        assertThat(autogen("-m", "x").ends(1).err()).contains("error: 0 entities found", "META-INF/orm.xml");
        assertThat(project.folder().resolve("db")).doesNotExist();
    }

    @Test
    void listedClassesMayLieInJars() throws IOException {
        begin(FixtureProject.PLAIN_MAVEN);
        String exclusive = "<exclude-unlisted-classes>true</exclude-unlisted-classes>";
        project.edit(UNIT, exclusive, "");
        jarOfCountries();
        assertThat(migration()).contains(table("author")).doesNotContain(table("country"), table("region"));
        String country = "    <class>com.example.world.Country</class>\n";
        project.edit(UNIT, "    <properties>", country + "    <properties>");
        assertThat(migration()).contains(table("author"), table("country")).doesNotContain(table("region"));
        project.edit(UNIT, country, country + "    " + exclusive);
        assertThat(migration()).contains(table("author"), table("country")).doesNotContain(table("region"));
    }

    @Test
    void listedClassThatIsNotThere() throws IOException {
        begin(FixtureProject.PLAIN_MAVEN);
        project.edit(UNIT, FIRST_CLASS, FIRST_CLASS + "    <class>com.example.library.Gone</class>\n");
        assertThat(autogen("-m", "x").ends(1).err()).contains("error: Class com.example.library.Gone, which persis");
        assertThat(project.folder().resolve("db")).doesNotExist();
    }

    @Test
    void namingStrategyOfSpringsSettings() throws IOException {
        begin(FixtureProject.SPRING_BOOT_3);
        assertThat(migration()).contains("column(\"display_name\", varchar(");
        String standard = "org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl";
        project.edit(SPRING, "    hibernate:\n", """
                    hibernate:
                      naming:
                        physical-strategy: %s
                """.formatted(standard));
        assertThat(migration()).contains("column(\"displayname\", varchar(").doesNotContain("display_name");
    }

    @Test
    void namingStrategyOfAPersistenceUnit() throws IOException {
        begin(FixtureProject.PLAIN_MAVEN);
        project.write("autogen.properties", "naming = spring\n");
        assertThat(migration()).contains("column(\"full_name\", varchar(");
        project.write("src/main/java/com/example/library/Prefixed.java", """
                package com.example.library;

                import org.hibernate.boot.model.naming.Identifier;
                import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;
                import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;

                public class Prefixed extends PhysicalNamingStrategyStandardImpl {
                    @Override
                    public Identifier toPhysicalTableName(Identifier name, JdbcEnvironment environment) {
                        return Identifier.toIdentifier("lib_" + name.getText());
                    }
                }
                """);
        project.edit(UNIT, "<properties>", """
                <properties>
                      <property name="hibernate.physical_naming_strategy" value="com.example.library.Prefixed"/>\
                """);
        assertThat(migration()).contains(table("lib_author"), "column(\"fullname\", varchar(");
    }

    private static String table(String name) {
        return "op.createTable(\"" + name + "\"";
    }

    /** What the first migration would be; nothing of it stays. */
    private String migration() throws IOException {
        autogen("-m", "x").ends(0);
        Path written = project.folder().resolve("db");
        try (Stream<Path> files = Files.walk(written)) {
            Path migration = files.filter(file -> file.toString().endsWith("_x.java"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(migration);
        } finally {
            Folders.delete(written);
        }
    }

    /** A fresh copy, but for what the build said the last time: its files are the same. */
    private void begin(FixtureProject fixture) throws IOException {
        Path folder = root.resolve(fixture.name());
        Path known = folder.resolve(".autogen");
        if (Files.exists(folder)) {
            Files.move(known, root.resolve("known"));
            Folders.delete(folder);
        }
        fixture.copyTo(folder);
        if (Files.exists(root.resolve("known"))) {
            Files.move(root.resolve("known"), known);
        }
        project = new ProjectFiles(folder);
    }

    private CommandLineRun autogen(String... args) {
        return CommandLineRun.in(project.folder(), CommandLineRun.on(database), args);
    }

    /** A class without annotations, in the first package of the fixture, and the file that maps it. */
    private void note(String module, String file) {
        project.write(module + "src/main/java/com/example/notes/Note.java", """
                package com.example.notes;

                public class Note {
                    private long id;
                    private String remark;
                }
                """);
        project.write(module + "src/main/resources/" + file, mappings("""
                  <package>com.example.notes</package>
                  <entity class="Note" access="FIELD" metadata-complete="true">
                    <attributes>
                      <id name="id"/>
                      <basic name="remark"><column length="77"/></basic>
                    </attributes>
                  </entity>
                """));
    }

    private static String mappings(String content) {
        return "<entity-mappings xmlns=\"https://jakarta.ee/xml/ns/persistence/orm\" version=\"3.1\">\n" + content
                + "</entity-mappings>\n";
    }

    /** A library with two entities, on the project's class path. */
    private void jarOfCountries() {
        ProjectFiles world = new ProjectFiles(project.folder().resolve("world"));
        for (String name : new String[] {"Country", "Region"}) {
            world.write(name + ".java", """
                    package com.example.world;

                    @jakarta.persistence.Entity
                    public class %s {
                        @jakarta.persistence.Id
                        long id;
                    }
                    """.formatted(name));
        }
        Path classes = world.folder().resolve("classes");
        String classpath = System.getProperty("java.class.path");
        Path jar = project.folder().resolve("world.jar");
        tool(
                "javac",
                "-proc:none",
                "-cp",
                classpath,
                "-d",
                classes,
                world.folder().resolve("Country.java"),
                world.folder().resolve("Region.java"));
        tool("jar", "cf", jar, "-C", classes, ".");
        String dependency = ProjectFiles.dependency("com.example", "world", "1", "system")
                .replace("</dependency>", "<systemPath>" + jar + "</systemPath></dependency>");
        project.edit("pom.xml", "  </dependencies>", dependency + "  </dependencies>");
    }

    private static void tool(String name, Object... args) {
        String[] texts = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
        int status = ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, texts);
        assertThat(status).as(name).isZero();
    }
}
