package dev.autogen.differ.cases;

import dev.autogen.differ.hibernate.Application;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where Envers is on the application's class path, its tables belong to the model. */
class EnversIT {

    private static CaseComparison comparison;

    static List<Case> cases() {
        return EnversCases.cases();
    }

    @BeforeAll
    static void compile(@TempDir Path folder) throws Exception {
        comparison = CaseComparison.of(CaseModels.compile(folder, cases(), Application::classpathWithEnvers));
    }

    @AfterAll
    static void close() throws SQLException {
        comparison.close();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isWhatHibernateAndWeMake(Case each) throws SQLException {
        comparison.isWhatIsMade(Application.BUNDLED, each, List.of(Origin.values()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isWhatHibernate66Makes(Case each) throws SQLException {
        comparison.isWhatIsMade(Application.WITH_66, each, List.of(Origin.CREATE));
    }
}
