package dev.autogen.differ.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadableNamesTest {

    private static Schema settle(Table... tables) {
        return ReadableNames.settle(new Schema(List.of("public"), Arrays.asList(tables), List.of()));
    }

    private static Table.Builder table(String name, String... columns) {
        Table.Builder builder = Table.builder(QualifiedName.of("public", name));
        for (String column : columns) {
            builder.column(Column.of(column, SqlType.of("text")));
        }
        return builder;
    }

    private static UniqueConstraint unique(String table, String... columns) {
        String name = ReadableNames.unique(table, List.of(columns));
        return UniqueConstraint.of(name, List.of(columns)).named(name, false);
    }

    private static CheckConstraint check(String table, String expression) {
        String name = ReadableNames.check(table, List.of());
        return CheckConstraint.of(name, expression).named(name, false);
    }

    private static List<String> uniques(Schema schema) {
        return schema.tables().stream()
                .flatMap(table -> table.uniques().stream())
                .map(UniqueConstraint::name)
                .toList();
    }

    @Test
    void namesThatFitAndDifferStay() {
        Table users = table("users", "email", "name")
                .constraint(unique("users", "email"))
                .constraint(unique("users", "name", "email"))
                .build();

        assertThat(settle(users).tables()).containsExactly(users);
    }

    @Test
    void convention() {
        assertThat(ReadableNames.primaryKey("users")).isEqualTo("users_pkey");
        assertThat(ReadableNames.foreignKey("orders", List.of("user_id"))).isEqualTo("fk_orders_user_id");
        assertThat(ReadableNames.index("orders", List.of("a", "b"))).isEqualTo("ix_orders_a_b");
        assertThat(ReadableNames.check("orders", List.of("status"))).isEqualTo("ck_orders_status");
        assertThat(ReadableNames.check("orders", List.of())).isEqualTo("ck_orders");
    }

    @Test
    void aLongNameIsCutAndHashed() {
        String column = "é".repeat(40);
        Schema schema = settle(
                table("users", column).constraint(unique("users", column)).build());

        String name = uniques(schema).get(0);
        assertThat(name).startsWith("uq_users_éé").matches(".*_[0-9a-f]{6}");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(62, 63);
    }

    @Test
    void longNamesOfOneBeginningDiffer() {
        String first = "x".repeat(60) + "first";
        String second = "x".repeat(60) + "second";
        Schema schema = settle(table("users", first, second)
                .constraint(unique("users", first))
                .constraint(unique("users", second))
                .build());

        assertThat(uniques(schema)).doesNotHaveDuplicates().allMatch(name -> name.length() == 63);
    }

    @Test
    void allWhoWantOneNameGetAHash() {
        Table one = table("a_b", "c").constraint(unique("a_b", "c")).build();
        Table two = table("a", "b_c").constraint(unique("a", "b_c")).build();

        List<String> names = uniques(settle(one, two));
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("uq_a_b_c_[0-9a-f]{6}"));
        assertThat(uniques(settle(two, one))).isEqualTo(names);
    }

    @Test
    void relationsOfASchemaShareTheirNames() {
        Table users = table("users", "id")
                .index(Index.of("ix_users_id", List.of("id")).named("ix_users_id", false))
                .build();
        Sequence taken = Sequence.of(QualifiedName.of("public", "ix_users_id"), SequenceOptions.DEFAULT);

        Schema settled = ReadableNames.settle(new Schema(List.of("public"), List.of(users), List.of(taken)));

        assertThat(settled.tables().get(0).indexes().get(0).name()).matches("ix_users_id_[0-9a-f]{6}");
    }

    @Test
    void constraintsOfAnotherTableDoNotMatter() {
        Table one = table("a_b", "c").constraint(check("t", "x > 0")).build();
        Table two = table("a", "c").constraint(check("t", "x > 0")).build();

        assertThat(settle(one, two).tables()).allSatisfy(table -> assertThat(table.checks())
                .allMatch(each -> each.name().equals("ck_t")));
    }

    @Test
    void namelessChecksOfOneTableAreToldApartByTheirText() {
        Table users = table("users", "a")
                .constraint(check("users", "a > 0"))
                .constraint(check("users", "a < 9"))
                .build();

        assertThat(settle(users).tables().get(0).checks())
                .extracting(CheckConstraint::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("ck_users_[0-9a-f]{6}"));
    }

    @Test
    void aChosenNameStaysEvenIfItIsTakenTwice() {
        Table users = table("users", "id")
                .constraint(new PrimaryKey("uq_users_id", true, List.of("id")))
                .constraint(unique("users", "id"))
                .build();

        Table settled = settle(users).tables().get(0);
        assertThat(settled.primaryKey()).isEqualTo(users.primaryKey());
        assertThat(settled.uniques().get(0).name()).matches("uq_users_id_[0-9a-f]{6}");
    }
}
