package dev.autogen.runner.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.CreateTable;
import dev.autogen.schema.operation.DropColumn;
import dev.autogen.schema.operation.DropTable;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RenameColumn;
import dev.autogen.schema.operation.RenameTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DestructionTest {

    private static final QualifiedName T = QualifiedName.of("t");
    private static final QualifiedName U = QualifiedName.of("u");

    record Case(String name, List<String> doomed, Operation... plan) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Operation create(boolean ifNotExists) {
        Table table =
                Table.builder(T).column(Column.of("c", SqlType.of("text"))).build();
        return new CreateTable(table, ifNotExists);
    }

    private static Operation drop(QualifiedName table) {
        return new DropTable(table, null, false);
    }

    private static Operation drop(QualifiedName table, String column) {
        return new DropColumn(table, column, null, false);
    }

    private static Operation add(boolean ifNotExists) {
        return new AddColumn(T, Column.of("c", SqlType.of("text")), ifNotExists);
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("nothing", List.of(), create(false), add(false)),
                new Case("table", List.of("public.t"), drop(T)),
                new Case("column", List.of("public.t.c"), drop(T, "c")),
                new Case("other schema", List.of("crm.t.c"), drop(QualifiedName.of("crm", "t"), "c")),
                new Case("created table", List.of(), create(false), drop(T)),
                new Case("column of created table", List.of(), create(false), drop(T, "c")),
                new Case("created unless there", List.of("public.t"), create(true), drop(T)),
                new Case("created column", List.of(), add(false), drop(T, "c")),
                new Case("column added unless there", List.of("public.t.c"), add(true), drop(T, "c")),
                new Case("renamed table", List.of("public.t"), new RenameTable(T, "u"), drop(U)),
                new Case("column of renamed table", List.of("public.t.c"), new RenameTable(T, "u"), drop(U, "c")),
                new Case("renamed column", List.of("public.t.c"), new RenameColumn(T, "c", "d"), drop(T, "d")),
                new Case(
                        "column renamed before its table",
                        List.of("public.t.c"),
                        new RenameColumn(T, "c", "d"),
                        new RenameTable(T, "u"),
                        drop(U, "d")),
                new Case("dropped, created, dropped", List.of("public.t"), drop(T), create(false), drop(T)),
                new Case(
                        "name taken again",
                        List.of("public.t"),
                        new RenameTable(T, "u"),
                        create(false),
                        drop(T),
                        drop(U)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void follows(Case c) {
        Destruction destruction = new Destruction("public");
        List<String> doomed = new ArrayList<>();
        for (Operation operation : c.plan) {
            destruction
                    .next(operation)
                    .ifPresent(d -> doomed.add(d.table() + (d.column() == null ? "" : "." + d.column())));
        }
        assertThat(doomed).isEqualTo(c.doomed);
    }
}
