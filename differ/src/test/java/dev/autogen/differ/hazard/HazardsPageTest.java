package dev.autogen.differ.hazard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/hazards.md} lists what the code looks for. {@code -Dgolden.refresh=true} writes its tables anew. */
class HazardsPageTest {

    private static final Path PAGE = Path.of("../docs/hazards.md");
    private static final String BEGIN = "<!-- codes -->\n";
    private static final String END = "<!-- end of codes -->\n";

    @Test
    void listsEachCode() throws IOException {
        String page = Files.readString(PAGE, UTF_8);
        String expected = page.substring(0, page.indexOf(BEGIN)) + BEGIN + codes() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(PAGE, expected, UTF_8);
        }
        assertThat(Files.readString(PAGE, UTF_8)).isEqualTo(expected);
    }

    private static String codes() {
        StringBuilder table = new StringBuilder("""

                | code | severity | what | why | lock | safe form |
                |---|---|---|---|---|---|
                """);
        for (HazardCode code : HazardCode.values()) {
            table.append("| ")
                    .append(String.join(
                            " | ",
                            code.name(),
                            severity(code),
                            code.trigger(),
                            code.reason(),
                            code.lock().words(),
                            code.safeForm()))
                    .append(" |\n");
        }
        return table.append('\n').toString();
    }

    private static String severity(HazardCode code) {
        boolean least = code.severity() == Severity.INFO && code.bearing() == Bearing.DURATION;
        Bearing bearing = least ? Bearing.ROWS : code.bearing();
        return code.severity() + (bearing == Bearing.NONE ? "" : "; " + bearing.words());
    }
}
