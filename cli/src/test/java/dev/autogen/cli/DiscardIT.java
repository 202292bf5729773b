package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The newest revision is written again, or not at all. */
class DiscardIT extends ShopTests {

    private static final String PHONE = "    @Column(length = 20)\n    private String phone;\n";

    DiscardIT(@TempDir Path folder) {
        super(folder);
    }

    @BeforeEach
    void twoRevisions() throws IOException {
        shop.run("-m", "initial").ends(0);
        shop.run("upgrade").ends(0);
        shop.addPhone();
        shop.run("-m", "add phone").ends(0);
    }

    @Test
    void amendsWhatIsNotApplied() throws IOException {
        shop.edit("User.java", PHONE, PHONE.replace("20", "30"));
        assertThat(shop.run("--amend").ends(0).out()).contains("+ add column users.phone varchar(30)");
        assertThat(shop.migration("_add_phone.java")).content().contains("varchar(30)");
        assertThat(revisions()).hasSize(2);
        shop.run("upgrade").ends(0);
        assertThat(shop.run("check").ends(0).out()).isEqualTo(AGREED);
    }

    @Test
    void takesBackWhatIsAppliedBeforeItAmends() throws IOException {
        shop.run("upgrade").ends(0);
        shop.edit("User.java", PHONE, PHONE.replace("20", "30"));
        CommandLineRun amended = shop.run("--amend", "-m", "add long phone").ends(0);
        assertThat(amended.out())
                .contains("+ add column users.phone varchar(30)")
                .doesNotContain("alter column");
        assertThat(shop.migration("_add_long_phone.java")).exists();
        assertThat(revisions()).hasSize(2);
        shop.run("upgrade").ends(0);
        assertThat(shop.run("check").ends(0).out()).isEqualTo(AGREED);
    }

    @Test
    void amendingKeepsWhatSomebodyWroteAboveTheClass() throws IOException {
        rewrite("_initial.java", "@Revision(", "@Revision(labels = \"core\", ");
        rewrite(
                "_add_phone.java",
                "@Revision(",
                "@dev.autogen.runner.OnlyIn({\"prod\", \"test\"})\n@dev.autogen.runner.Accept(\"AG203: at night\")\n@Revision(dependsOn = \"core\", labels = \"contact\", ");
        shop.edit("User.java", PHONE, PHONE.replace("20", "30"));
        shop.run("--amend").ends(0);
        assertThat(shop.migration("_add_phone.java"))
                .content()
                .contains(
                        "@OnlyIn({\"prod\", \"test\"})\n",
                        "@Accept(\"AG203: at night\")\n",
                        "dependsOn = \"core\", labels = \"contact\",",
                        "varchar(30)");
        assertThat(shop.run("show", "contact").ends(0).out()).contains("add phone", "only in:    prod, test");
    }

    private void rewrite(String migration, String from, String to) throws IOException {
        Path file = shop.migration(migration);
        String source = Files.readString(file);
        assertThat(source).contains(from);
        Files.writeString(file, source.replace(from, to));
    }

    /** The field is gone again: nothing is left of the revision. */
    @Test
    void amendsToNothing() throws IOException {
        shop.edit("User.java", PHONE, "");
        assertThat(shop.run("--amend").ends(0).out()).isEqualTo("No changes\n");
        assertThat(revisions()).hasSize(1);
        assertThat(shop.run("check").ends(0).out()).isEqualTo(AGREED);
    }

    @Test
    void discardsWhatIsApplied() throws IOException {
        shop.run("upgrade").ends(0);
        shop.run("discard").ends(0);
        assertThat(revisions()).hasSize(1);
        assertThat(shop.run("status").ends(0).out()).contains("initial").doesNotContain("add phone");
        assertThat(shop.run("check", "--offline").ends(3).out()).contains("+ add column users.phone");
    }

    @Test
    void discardsDownToNothing() throws IOException {
        shop.run("discard").ends(0);
        shop.run("discard").ends(0);
        assertThat(revisions()).isEmpty();
        assertThat(shop.migrations().resolve("snapshot")).doesNotExist();
        assertThat(shop.run("discard").ends(2).err()).contains("There is no revision yet");
        shop.run("-m", "initial").ends(0);
    }

    @Test
    void changesNothingWithoutTheEarlierSnapshot() throws IOException {
        Folders.delete(shop.folder().resolve(".autogen/snapshots"));
        assertThat(shop.run("discard").ends(1).err()).contains("neither under .autogen/ nor in git");
        assertThat(shop.run("--amend").ends(1).err()).contains("Nothing was changed");
        assertThat(revisions()).hasSize(2);
        shop.run("upgrade").ends(0);
        assertThat(shop.run("check").ends(0).out()).isEqualTo(AGREED);
    }

    private List<String> revisions() throws IOException {
        try (Stream<Path> files = Files.list(shop.migrations())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
