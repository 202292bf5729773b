package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A terminal shows what is added, what goes and what is dangerous in colours; programs and files never see any. */
class ColoursIT extends ShopTests {

    private static final String ESCAPE = "\033[";

    ColoursIT(@TempDir Path folder) {
        super(folder);
    }

    @BeforeEach
    void aColumnMoreAndOneLess() throws Exception {
        shop.run("-m", "initial", "--upgrade").ends(0);
        shop.addPhone();
        shop.edit("Review.java", "private short stars;", "@jakarta.persistence.Transient\n    private short stars;");
    }

    private static void added(String text) {
        assertThat(text).containsPattern("(?m)^ *\\033\\[32m\\+ add column users.phone .*\\033\\[0m$");
    }

    private static void dropped(String text) {
        assertThat(text).containsPattern("(?m)^ *\\033\\[31m- drop column reviews.stars.*\\033\\[0m$");
    }

    @Test
    void onATerminalTheyAreShown() throws Exception {
        CommandLineRun diff = shop.inColour("diff").ends(0);
        added(diff.out());
        dropped(diff.out());
        assertThat(diff.err()).containsPattern("(?m)^\\033\\[1m\\033\\[31merror AG\\d+\\033\\[0m: drop column");
        added(shop.inColour("check").ends(3).out());
        CommandLineRun generated = shop.inColour("-m", "phone", "--drop").ends(0);
        added(generated.out());
        dropped(generated.out());
        assertThat(Files.readString(shop.migration("_phone.java"))).doesNotContain(ESCAPE);
        assertThat(shop.inColour("lint").ends(3).out()).containsPattern("  \\033\\[1m\\033\\[31merror AG\\d+");
    }

    @Test
    void elsewhereTheyAreNot() {
        CommandLineRun diff = shop.run("diff").ends(0);
        assertThat(diff.out() + diff.err()).contains("+ add column users.phone").doesNotContain(ESCAPE);
        for (String format : new String[] {"json", "markdown", "sql"}) {
            assertThat(shop.inColour("diff", "--format", format).ends(0).out()).doesNotContain(ESCAPE);
            assertThat(shop.inColour("check", "--format", format).ends(3).out()).doesNotContain(ESCAPE);
        }
    }
}
