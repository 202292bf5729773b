package dev.autogen.differ.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The list of cases is true. {@code -Dgolden.refresh=true} writes {@code docs/cases.md} anew. */
class CaseListTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path DOCUMENT = ROOT.resolve("docs/cases.md");

    private static List<CaseList.Entry> entries() throws IOException {
        return CaseList.read().stream()
                .flatMap(section -> section.entries().stream())
                .toList();
    }

    @Test
    void theDocumentSaysWhatThereIs() throws IOException {
        String expected = CaseList.markdown();
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(DOCUMENT, expected);
        }
        assertThat(DOCUMENT).hasContent(expected);
    }

    @Test
    void everyCaseIsListedAndHasOnePlace() throws IOException {
        Set<String> listed = new HashSet<>();
        for (CaseList.Entry entry : entries()) {
            assertThat(listed.add(entry.id()))
                    .as(entry.id() + " is listed once")
                    .isTrue();
            boolean elsewhere = !entry.test().isEmpty() || !entry.lacking().isEmpty();
            assertThat(elsewhere && CaseList.tables().containsKey(entry.id()))
                    .as(entry.id() + " has one place")
                    .isFalse();
        }
        assertThat(listed).containsAll(CaseList.tables().keySet());
    }

    @Test
    void titlesOfOneIdDiffer() {
        assertThat(AllCases.stream().map(Case::toString)).doesNotHaveDuplicates();
    }

    @Test
    void testsElsewhereExist() throws IOException {
        for (CaseList.Entry entry : entries()) {
            if (!entry.test().isEmpty()) {
                String[] place = entry.test().split("#", -1);
                assertThat(ROOT.resolve(place[0])).content().contains("void " + place[1] + "(");
            }
        }
    }

    @Test
    void oneInTwentyIsLeftOutAtMost() throws IOException {
        List<CaseList.Entry> entries = entries();
        assertThat(entries.stream().filter(entry -> !entry.lacking().isEmpty()).count())
                .isLessThanOrEqualTo(entries.size() / 20);
    }
}
