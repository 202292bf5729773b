package dev.autogen.differ;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Schema;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.text.English;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What leads from a database to a model, that it does, and that its reverse leads back. */
class DatabaseComparisonIT {

    static Stream<DatabaseCases.Case> cases() {
        return DatabaseCases.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void leadsToTheModelAndBack(DatabaseCases.Case test) throws SQLException {
        try (LiveDatabase database = new LiveDatabase()) {
            database.execute(test.sql());
            Schema before = database.read();
            Difference difference = database.differenceTo(test.model());
            assertThat(difference.undecided()).isEmpty();
            English english = English.relativeTo("public");
            assertThat(difference.operations().stream().map(english::describe).toList())
                    .isEqualTo(test.expected());
            database.apply(difference.operations());
            assertThat(database.differenceTo(test.model()).operations()).isEmpty();
            database.apply(Operation.reverse(difference.operations()));
            assertThat(database.differenceToEarlier(before)).isEmpty();
        }
    }
}
