package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two developers, two branches, real git. Afterwards a new database made from main and the databases of both agree with it,
 * and all have the same history.
 */
class BranchesIT {

    private static final String USER_FIRST = "    @Column(length = 100, nullable = false)\n    private String name;\n";
    private static final String USER_STATUS =
            "@Enumerated(EnumType.STRING)\n    @Column(length = 20, nullable = false)";
    private static final String USER_LAST = "    @Embedded\n    private Address address;\n";

    private final Path origin;
    private final GitClone anna;
    private final GitClone ben;

    BranchesIT(@TempDir Path folder) throws Exception {
        origin = folder.resolve("origin.git");
        anna = GitClone.starting(folder.resolve("anna"), origin);
        Files.writeString(folder.resolve("anna/.gitignore"), "/classes/\n/.autogen/\n");
        anna.shop().run("-m", "initial").ends(0);
        anna.shop().run("upgrade").ends(0);
        anna.commit("initial");
        anna.git("push", "--quiet", "origin", "main");
        ben = GitClone.joining(folder.resolve("ben"), origin);
    }

    @BeforeEach
    void annaAddsPhoneAndIsMergedFirst() throws Exception {
        anna.work("phone", "add phone", "User.java", USER_FIRST, USER_FIRST + "\n    private String phone;\n");
    }

    @AfterEach
    void drop() {
        anna.close();
        ben.close();
    }

    @Test
    void aCleanPair() throws Exception {
        benWorksOnProducts();
        annaMerges();
        assertThat(benMerges()).as("a conflict, in HEAD").isNotZero();
        assertThat(ben.shop().run("check", "--offline").ends(1).err()).contains("autogen rebase");

        assertThat(ben.shop().run("rebase").ends(0).out())
                .contains("(add note) now follows")
                .contains("(add phone)");
        benFinishes();
    }

    @Test
    void joinedByAMigration() throws Exception {
        benWorksOnProducts();
        annaMerges();
        assertThat(benMerges()).isNotZero();

        assertThat(ben.shop().run("merge", "heads", "-m", "both").ends(0).out()).contains("_both.java");
        ben.shop().compile();
        assertThat(ben.shop().run("check", "--offline").ends(0).out()).startsWith("No changes");
        benFinishes();
        assertThat(ben.shop().run("history", "--graph").ends(0).out().lines())
                .hasSize(6)
                .first()
                .asString()
                .endsWith(" (head) (mergepoint), both");
    }

    /** What both sides changed is no more for a merge to decide than for a rebase. */
    @Test
    void notJoinedWhereBothChangedTheSame() throws Exception {
        ben.work("phone-too", "add phone too", "User.java", USER_FIRST, USER_FIRST + "\n    private short phone;\n");
        annaMerges();
        assertThat(benMerges()).isNotZero();
        assertThat(ben.shop().run("merge", "heads", "-m", "both").ends(1).err())
                .contains("column phone of table public.users", "Nothing was written");
        assertThat(ben.shop().run("heads").ends(0).out().lines()).hasSize(2);
    }

    @Test
    void aPairInOneTable() throws Exception {
        ben.work("nickname", "add nickname", "User.java", USER_LAST, "    private String nickname;\n\n" + USER_LAST);
        annaMerges();
        assertThat(benMerges()).isNotZero();

        ben.shop().run("rebase").ends(0);
        benFinishes();
    }

    /** Which of the two is wanted, only people can say. */
    @Test
    void aPairInOneColumn() throws Exception {
        anna.shop().edit("User.java", "private String phone", "@Column(length = 20)\n    private String phone");
        anna.shop().run("--amend").ends(0);
        anna.shop().run("upgrade").ends(0);
        anna.commit("shorter phone");
        ben.work(
                "phone-too",
                "add phone too",
                "User.java",
                USER_FIRST,
                USER_FIRST + "\n    @Column(length = 30)\n    private String phone;\n");
        annaMerges();
        assertThat(benMerges()).isNotZero();
        ben.git("checkout", "--theirs", "src");

        CommandLineRun rebase = ben.shop().run("rebase").ends(1);
        assertThat(rebase.err()).contains("column phone of table public.users").contains("autogen discard");
        ben.shop().compile();
        ben.shop().run("discard", mine(rebase)).ends(0);
        ben.shop().run("upgrade").ends(0);
        ben.shop()
                .edit("User.java", "length = 20)\n    private String phone", "length = 30)\n    private String phone");
        ben.shop().run("-m", "longer phone").ends(0);
        benFinishes();
    }

    @Test
    void bothRetireSomething() throws Exception {
        retire(anna, "no rating", "Review.java", "private short stars;");
        benWorksOnProducts();
        retire(ben, "no status", "User.java", USER_STATUS);
        annaMerges();
        assertThat(benMerges()).isNotZero();

        ben.shop().run("rebase").ends(0);
        benFinishes();
        assertThat(ben.shop().run("status", "--retired").ends(0).out())
                .containsSubsequence("reviews.stars ", "users.status ");
    }

    /** Mine is written again, on top of theirs: then it is their column that is retired. */
    @Test
    void oneRetiresWhatTheOtherChanges() throws Exception {
        anna.shop().edit("Review.java", "@Column(length = 2000)", "@Column(length = 3000)");
        anna.shop().run("-m", "longer texts").ends(0);
        anna.shop().run("upgrade").ends(0);
        anna.commit("longer texts");
        benWorksOnProducts();
        retire(ben, "no text", "Review.java", "@Column(length = 2000)");
        annaMerges();
        assertThat(benMerges()).isNotZero();
        ben.git("checkout", "--ours", "src");

        CommandLineRun rebase = ben.shop().run("rebase").ends(1);
        assertThat(rebase.err()).contains("column text of table public.reviews", "autogen discard");
        ben.shop().compile();
        ben.shop().run("discard", mine(rebase)).ends(0);
        ben.shop().run("rebase").ends(0);
        ben.shop().run("upgrade").ends(0);
        assertThat(ben.shop().run("-m", "no text").ends(0).out()).startsWith("retired reviews.text, data kept");
        benFinishes();
        ben.shop().edit("Review.java", "@jakarta.persistence.Transient", "@Column(length = 3000)");
        assertThat(ben.shop().run("-m", "text again").ends(0).out())
                .startsWith("restored reviews.text, with its data\n");
    }

    /** Which of the two migrations is to go, only people can say. */
    @Test
    void bothRetireTheSame() throws Exception {
        retire(anna, "no rating", "Review.java", "private short stars;");
        benWorksOnProducts();
        retire(ben, "no stars", "Review.java", "private short stars;");
        annaMerges();
        assertThat(benMerges()).isNotZero();
        ben.git("checkout", "--ours", "src");
        assertThat(ben.shop().run("rebase").ends(1).err())
                .contains("Both sides changed retired column:public.reviews.stars.", "autogen discard");
    }

    /** The revision that is to be taken out. */
    private static String mine(CommandLineRun rebase) {
        return rebase.err().replaceAll("(?s).*autogen discard ([0-9a-f]+).*", "$1");
    }

    /** In a revision after the one that is there, for what that one brought and nobody filled is dropped. */
    private static void retire(GitClone developer, String message, String file, String declaration) throws Exception {
        String kept = declaration.contains(";") ? " " + declaration : "";
        developer.shop().edit(file, declaration, "@jakarta.persistence.Transient" + kept);
        assertThat(developer.shop().run("-m", message).ends(0).out()).contains("retired ");
        developer.shop().run("upgrade").ends(0);
        developer.commit(message);
    }

    /** What one of them excludes stays in the snapshot as the other made it. */
    @Test
    void whatOneExcludes() throws Exception {
        anna.shop().edit("Review.java", "private short stars;", "private short stars;\n    private String mood;");
        anna.shop().run("--amend").ends(0);
        anna.shop().run("upgrade").ends(0);
        anna.commit("add mood");
        Files.writeString(ben.shop().folder().resolve("autogen.properties"), "exclude = reviews\n");
        ben.shop().edit("Review.java", "private short stars;", "private short stars;\n    private String other;");
        benWorksOnProducts();
        annaMerges();
        assertThat(benMerges()).isNotZero();
        ben.git("checkout", "--theirs", "src");

        ben.shop().run("rebase").ends(0);
        benFinishes();
        ben.shop().run("check", "--exclude", "nothing").ends(0);
    }

    @Test
    void aSquashMerge() throws Exception {
        benWorksOnProducts();
        anna.git("checkout", "--quiet", "main");
        anna.git("merge", "--quiet", "--squash", "phone");
        anna.commit("add phone, squashed");
        anna.git("push", "--quiet", "origin", "main");
        assertThat(benMerges()).isNotZero();

        ben.shop().run("rebase").ends(0);
        benFinishes();
    }

    @Test
    void aGitRebase() throws Exception {
        benWorksOnProducts();
        annaMerges();
        ben.git("fetch", "--quiet");
        assertThat(ben.tryGit("rebase", "--quiet", "origin/main")).isNotZero();

        ben.shop().run("rebase").ends(0);
        ben.git("add", "--all");
        ben.git("rebase", "--continue");
        benPushes();
    }

    @Test
    void lineEndings() throws Exception {
        Path folder = origin.resolveSibling("cleo");
        try (GitClone cleo = GitClone.joining(folder, origin, "--config", "core.autocrlf=true")) {
            assertThat(Files.readString(folder.resolve("db/migrations/snapshot/HEAD")))
                    .endsWith("\r\n");
            cleo.work(
                    "note",
                    "add note",
                    "Product.java",
                    "    @Version\r\n",
                    "    private String note;\r\n\r\n    @Version\r\n");
            annaMerges();
            cleo.git("fetch", "--quiet");
            assertThat(cleo.tryGit("merge", "--quiet", "origin/main")).isNotZero();

            cleo.shop().run("rebase").ends(0);
            cleo.commit("merge");
            becomesMain(cleo);
            assertThat(cleo.shop().migration("_add_phone.java")).content().contains("\r\n");
        }
    }

    @Test
    void nothingToRebase() {
        assertThat(anna.shop().run("rebase").ends(0).out()).isEqualTo("Nothing to do: there is one head.\n");
    }

    private void benWorksOnProducts() throws Exception {
        ben.work("note", "add note", "Product.java", "    @Version\n", "    private String note;\n\n    @Version\n");
    }

    private void annaMerges() throws Exception {
        anna.git("checkout", "--quiet", "main");
        anna.git("merge", "--quiet", "phone");
        anna.git("push", "--quiet", "origin", "main");
    }

    private int benMerges() throws Exception {
        ben.git("fetch", "--quiet");
        return ben.tryGit("merge", "--quiet", "origin/main");
    }

    private void benFinishes() throws Exception {
        ben.commit("merge");
        benPushes();
    }

    /** Ben's branch becomes main; everybody's database follows. */
    private void benPushes() throws Exception {
        becomesMain(ben);
    }

    private void becomesMain(GitClone last) throws Exception {
        last.upToDate();
        last.git("push", "--quiet", "origin", "HEAD:main");
        try (GitClone main = GitClone.joining(origin.resolveSibling("main"), origin)) {
            for (GitClone developer : List.of(anna, last)) {
                developer.pull();
                developer.upToDate();
                assertThat(developer.history()).isEqualTo(main.history());
            }
        }
    }
}
