package dev.autogen.differ.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.differ.Planned;
import dev.autogen.schema.Column;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.operation.CreateTable;
import dev.autogen.schema.operation.Operation;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortionsTest {

    private static List<Planned> tables(int count) {
        return IntStream.range(0, count).mapToObj(PortionsTest::table).toList();
    }

    private static Planned table(int number) {
        Table table = Table.builder(QualifiedName.of("public", "t" + number))
                .column(Column.of("id", SqlType.of("bigint")).notNull())
                .constraint(new PrimaryKey("t" + number + "_pkey", false, List.of("id")))
                .build();
        return Planned.of(new CreateTable(table, false));
    }

    @Test
    void whatFitsOneTransactionIsOne() {
        List<Planned> plan = tables(1000);
        assertThat(Portions.of(plan)).isSameAs(plan);
    }

    @Test
    void moreIsDivided() {
        List<Planned> plan = Portions.of(tables(1001));
        assertThat(plan).extracting(Planned::operation).isEqualTo(operations(tables(1001)));
        assertThat(plan.stream().map(Planned::step).distinct())
                .containsExactly("part 1", "part 2", "part 3", "part 4", "part 5");
        assertThat(plan.stream().filter(p -> "part 1".equals(p.step()))).hasSize(250);
        assertThat(plan.stream().filter(p -> "part 5".equals(p.step()))).hasSize(1);
    }

    @Test
    void theWayBackIsDividedToo() {
        List<Planned> back = Operation.reverse(operations(tables(1001))).stream()
                .map(Planned::of)
                .toList();
        assertThat(Portions.of(back)).allMatch(planned -> planned.step() != null);
    }

    private static List<Operation> operations(List<Planned> plan) {
        return plan.stream().map(Planned::operation).toList();
    }
}
