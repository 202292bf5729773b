package dev.autogen.differ.cases;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The cases from Alembic's tests. */
class AlembicCasesIT extends CaseTests {

    AlembicCasesIT(@TempDir Path folder) throws Exception {
        super(folder, "A-");
    }
}
