package dev.autogen.differ.cases;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The cases from the trackers of the Java tools, and of what else Hibernate can map. */
class HibernateCasesIT extends CaseTests {

    HibernateCasesIT(@TempDir Path folder) throws Exception {
        super(folder, "J-", "M-");
    }
}
