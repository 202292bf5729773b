package dev.autogen.differ;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Schema;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.text.English;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What leads from a database to a model, that it does, and that its reverse leads back. */
class DatabaseComparisonIT {

    private static final LiveDatabase DATABASE = open();

    private static LiveDatabase open() {
        try {
            return new LiveDatabase();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @AfterAll
    static void close() throws SQLException {
        DATABASE.close();
    }

    static Stream<DatabaseCases.Case> cases() {
        return DatabaseCases.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void leadsToTheModelAndBack(DatabaseCases.Case test) throws SQLException {
        DATABASE.clear();
        DATABASE.execute(test.sql());
        Schema before = DATABASE.read();
        Difference difference = DATABASE.differenceTo(test.model());
        assertThat(difference.undecided()).isEmpty();
        English english = English.relativeTo("public");
        assertThat(difference.operations().stream().map(english::describe).toList())
                .isEqualTo(test.expected());
        DATABASE.apply(difference.operations());
        assertThat(DATABASE.differenceTo(test.model()).operations()).isEmpty();
        DATABASE.apply(Operation.reverse(difference.operations()));
        assertThat(DATABASE.differenceToEarlier(before)).isEmpty();
    }
}
