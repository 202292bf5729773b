package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.FixtureProject;
import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job from fresh copies of the fixture projects, with nothing but the tool's own commands. */
class MainJobIT {

    @Test
    void springBootWithItsOwnHibernate(@TempDir Path folder) throws IOException {
        FixtureProject.SPRING_BOOT_3.copyTo(folder);
        try (TestDatabase database = PostgresServer.shared().createDatabase()) {
            Map<String, String> environment = CommandLineRun.on(database);
            String first = initAndFirst(folder, environment);
            assertThat(first)
                    .contains("+ create table customer (")
                    .contains("+ create table invoice (")
                    .doesNotContain("invoice_double");
            Path customer = folder.resolve("domain-core/src/main/java/com/example/core/Customer.java");
            edit(
                    customer,
                    "    @Embedded\n",
                    "    @Column(length = 20)\n    private String phoneNumber;\n\n    @Embedded\n");
            CommandLineRun second = CommandLineRun.in(folder, environment, "-m", "add phone", "-v")
                    .ends(0);
            assertThat(second.out())
                    .contains("+ add column customer.phone_number varchar(20)   Customer.phoneNumber, Customer.java:");
            assertThat(second.err())
                    .contains("Hibernate comes from the application")
                    .contains("Hibernate 6.6.");
            finish(folder, environment);
        }
    }

    @Test
    void plainMavenWithHibernate7(@TempDir Path folder) throws IOException {
        FixtureProject.PLAIN_MAVEN.copyTo(folder);
        try (TestDatabase database = PostgresServer.shared().createDatabase()) {
            Map<String, String> environment = CommandLineRun.on(database);
            assertThat(initAndFirst(folder, environment)).contains("+ create table Author".toLowerCase());
            Path author = folder.resolve("src/main/java/com/example/library/Author.java");
            edit(
                    author,
                    "    protected Author",
                    "    @Column(length = 20)\n    private String phone;\n\n    protected Author");
            assertThat(CommandLineRun.in(folder, environment, "-m", "add phone")
                            .ends(0)
                            .out())
                    .contains("+ add column author.phone varchar(20)   Author.phone, Author.java:");
            finish(folder, environment);
            dropsWhatIsGone(folder, environment);
        }
    }

    private static String initAndFirst(Path folder, Map<String, String> environment) {
        assertThat(CommandLineRun.in(folder, environment, "init").ends(0).out()).contains("wrote autogen.properties");
        String first =
                CommandLineRun.in(folder, environment, "-m", "initial").ends(0).out();
        CommandLineRun.in(folder, environment, "upgrade").ends(0);
        CommandLineRun.in(folder, environment, "check").ends(0);
        return first;
    }

    private static void finish(Path folder, Map<String, String> environment) {
        assertThat(CommandLineRun.in(folder, environment, "check").ends(3).out())
                .contains("pending: ");
        CommandLineRun.in(folder, environment, "upgrade").ends(0);
        assertThat(CommandLineRun.in(folder, environment, "check").ends(0).out())
                .startsWith("No changes");
    }

    /** The class file of a build may be there still; the source decides. */
    private static void dropsWhatIsGone(Path folder, Map<String, String> environment) throws IOException {
        Files.delete(folder.resolve("src/main/java/com/example/library/Loan.java"));
        edit(
                folder.resolve("src/main/resources/META-INF/persistence.xml"),
                "    <class>com.example.library.Loan</class>\n",
                "");
        assertThat(CommandLineRun.in(folder, environment, "-m", "no loans", "--drop")
                        .ends(0)
                        .out())
                .contains("- drop table loan");
        CommandLineRun.in(folder, environment, "upgrade").ends(0);
        CommandLineRun.in(folder, environment, "check").ends(0);
        CommandLineRun.in(folder, environment, "downgrade", "base").ends(0);
        CommandLineRun.in(folder, environment, "upgrade").ends(0);
        CommandLineRun.in(folder, environment, "check").ends(0);
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }
}
