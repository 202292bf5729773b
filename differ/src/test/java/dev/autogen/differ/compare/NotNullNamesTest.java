package dev.autogen.differ.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.differ.Sides;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NotNullNamesTest {

    private static Column column(String name, String notNull) {
        return Column.of(name, SqlType.parse("integer")).withNotNull(new NotNull(notNull, true, false));
    }

    private static @Nullable NotNull free(Table from, Table to, Column column) {
        UserTypes none = new UserTypes(Schema.EMPTY);
        return new NotNullNames(new TablePair(from, to, Sides.ALIKE, none, none))
                .free(column)
                .notNullConstraint();
    }

    private static Table table(Column... columns) {
        Table.Builder table = Table.builder(QualifiedName.of("public", "t"));
        for (Column column : columns) {
            table.column(column);
        }
        return table.build();
    }

    @Test
    void keepsANameThatNobodyHas() {
        Column a = column("a", "nn");
        assertThat(free(table(column("b", "other")), table(a), a)).isEqualTo(new NotNull("nn", true, false));
        assertThat(free(table(a), table(a), a)).isEqualTo(new NotNull("nn", true, false));
    }

    @Test
    void takesTheOneThatPostgresWouldGenerate() {
        Column a = column("a", "nn");
        assertThat(free(table(column("b", "nn")), table(a), a)).isEqualTo(new NotNull("t_a_not_null", true, false));
    }

    @Test
    void countsUpUntilOneIsFreeOnBothSides() {
        Column a = column("a", "t_a_not_null");
        Table from = table(column("b", "t_a_not_null"), column("c", "t_a_not_null1"));
        assertThat(free(from, table(a), a)).isEqualTo(new NotNull("t_a_not_null2", true, false));
        Table checked = table(a).toBuilder()
                .constraint(CheckConstraint.of("t_a_not_null2", "a > 0"))
                .build();
        assertThat(free(from, checked, a)).isEqualTo(new NotNull("t_a_not_null3", true, false));
    }
}
