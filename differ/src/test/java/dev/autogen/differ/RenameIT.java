package dev.autogen.differ;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.differ.retire.Drops;
import dev.autogen.schema.Schema;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.text.English;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rename leaves every row where the application finds it, nothing that differs, and a way back. */
class RenameIT {

    private static final English ENGLISH = English.relativeTo("public");

    static Stream<RenameCases.Case> cases() {
        return Stream.concat(RenameCases.all(), GivenRenameCases.all());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void keepsTheRowsAndLeadsBack(RenameCases.Case each) throws SQLException {
        try (LiveDatabase database = new LiveDatabase()) {
            database.apply(database.differenceTo(each.snapshot().schema()).operations());
            for (String sql : each.rows()) {
                database.execute(sql);
            }
            Schema before = database.read();

            ThreeWayDifference difference = database.difference(each.entities(), each.snapshot(), each.given());
            assertThat(difference.undecided()).isEmpty();
            assertThat(sentences(difference.operations())).containsExactlyElementsOf(each.gives());
            assertThat(difference.plan())
                    .allSatisfy(planned -> assertThat(planned.notices()).isEmpty());
            assertThat(difference.drift()).isEmpty();
            assertThat(offline(each).operations()).isEqualTo(difference.operations());

            database.apply(difference.operations());
            assertThat(database.strings(each.query())).isEqualTo(each.answer());
            ThreeWayDifference rest = database.difference(each.entities(), difference.snapshot());
            assertThat(sentences(rest.operations())).isEmpty();
            assertThat(sentences(rest.drift())).isEmpty();
            assertThat(database.differenceTo(each.entities().schema()).operations())
                    .isEmpty();

            database.apply(Operation.reverse(difference.operations()));
            assertThat(database.differenceToEarlier(before)).isEmpty();
        }
    }

    private static ThreeWayDifference offline(RenameCases.Case each) {
        RenameSearch search = new RenameSearch(
                each.entities(), each.snapshot(), each.snapshot().schema());
        return ThreeWayComparison.offline(
                each.entities(), each.snapshot(), search.with(search.identified(Set.of()), each.given()), Drops.DROP);
    }

    private static List<String> sentences(List<Operation> operations) {
        return operations.stream().map(ENGLISH::describe).toList();
    }
}
