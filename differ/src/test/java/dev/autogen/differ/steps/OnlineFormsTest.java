package dev.autogen.differ.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.differ.Planned;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.ChangeDefault;
import dev.autogen.schema.operation.ChangeNullable;
import dev.autogen.schema.operation.ChangeType;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.CreateTable;
import dev.autogen.schema.operation.DropConstraint;
import dev.autogen.schema.operation.DropIndex;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RenameTable;
import dev.autogen.schema.text.English;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OnlineFormsTest {

    private static final QualifiedName USERS = QualifiedName.of("public", "users");
    private static final QualifiedName ORDERS = QualifiedName.of("public", "orders");
    private static final SqlType TEXT = SqlType.of("text");
    private static final Index INDEX = Index.of("ix", List.of("a"));
    private static final CheckConstraint CHECK = CheckConstraint.of("ck", "a > 0");
    private static final ForeignKey KEY = ForeignKey.of("fk", List.of("a"), ORDERS, List.of("id"));
    private static final AlterColumn REQUIRE = new AlterColumn(USERS, "a", List.of(new ChangeNullable(false)));

    private static List<Planned> plan(Operation... operations) {
        return Arrays.stream(operations).map(Planned::of).toList();
    }

    private static List<String> forms(int major, Operation... operations) {
        Schema after = Schema.EMPTY.withTables(List.of(users()));
        return OnlineForms.of(plan(operations), Set.of(USERS), after, major).stream()
                .map(OnlineFormsTest::line)
                .toList();
    }

    private static Table users() {
        return Table.builder(USERS)
                .column(Column.of("id", TEXT))
                .constraint(new PrimaryKey("users_pkey", false, List.of("id")))
                .build();
    }

    private static String line(Planned planned) {
        String step = planned.step() == null ? "" : planned.step() + ": ";
        return step + English.relativeTo("public").describe(planned.operation());
    }

    @Test
    void whatReadsNothingStaysAsItIs() {
        Operation[] brief = {
            new AddColumn(USERS, Column.of("b", TEXT), false),
            new AddColumn(USERS, Column.of("c", TEXT).withDefault("now()").withNullable(false), false),
            new AlterColumn(USERS, "a", List.of(new ChangeNullable(true))),
            new AddConstraint(USERS, CHECK.withValidated(false), false),
            new DropConstraint(USERS, "other", null, false),
        };
        assertThat(OnlineForms.of(plan(brief), Set.of(USERS), Schema.EMPTY, 17)).isEqualTo(plan(brief));
    }

    @Test
    void smallAndNewTablesStayAsTheyAre() {
        List<Planned> small = plan(
                new CreateIndex(ORDERS, INDEX, false),
                new AddConstraint(ORDERS, CHECK, false),
                new AlterColumn(ORDERS, "a", List.of(new ChangeNullable(false))));
        assertThat(OnlineForms.of(small, Set.of(USERS), Schema.EMPTY, 17)).isEqualTo(small);
        List<Planned> fresh = plan(new CreateTable(users(), false), new CreateIndex(USERS, INDEX, false));
        assertThat(OnlineForms.of(fresh, Set.of(USERS), Schema.EMPTY, 17)).isEqualTo(fresh);
    }

    @Test
    void indexes() {
        assertThat(forms(17, new CreateIndex(USERS, INDEX, true)))
                .containsExactly("ix: create index concurrently ix on users (a)");
        assertThat(forms(17, new DropIndex(USERS, "ix", INDEX, true)))
                .containsExactly("ix: drop index concurrently ix on users");
    }

    @Test
    void anIndexIsReplacedWithoutAGap() {
        Index other = Index.of("ix", List.of("b"));
        assertThat(forms(17, new DropIndex(USERS, "ix", INDEX, false), new CreateIndex(USERS, other, false)))
                .containsExactly(
                        "rename ix: rename index ix to ix_old on users",
                        "ix: create index concurrently ix on users (b)",
                        "ix_old: drop index concurrently ix_old on users");
    }

    @Test
    void anIndexIsDroppedFirstWhereItsColumnChangesBetween() {
        Index other = Index.of("ix", List.of("b"));
        AlterColumn change =
                new AlterColumn(USERS, "a", List.of(new ChangeType(TEXT, SqlType.of("uuid"), "a::uuid", null)));
        assertThat(forms(17, new DropIndex(USERS, "ix", INDEX, false), change, new CreateIndex(USERS, other, false)))
                .first()
                .isEqualTo("ix: drop index concurrently ix on users");
    }

    @Test
    void constraints() {
        assertThat(forms(17, new AddConstraint(USERS, UniqueConstraint.of("uq", List.of("a")), false)))
                .containsExactly(
                        "uq: create unique index concurrently uq on users (a)",
                        "add uq: add unique constraint uq (a) on users using index uq");
        assertThat(forms(17, new AddConstraint(USERS, KEY, false)))
                .containsExactly(
                        "add fk: add foreign key fk (a) to orders on users, not valid",
                        "validate fk: validate constraint fk on users");
        assertThat(forms(17, new DropConstraint(USERS, "ck", null, false), new AddConstraint(USERS, CHECK, false)))
                .containsExactly(
                        "replace ck: drop constraint ck on users",
                        "replace ck: add check ck (a > 0) on users, not valid",
                        "validate ck: validate constraint ck on users");
    }

    @Test
    void aCheckIsReplacedWithoutAGapWhileOtherColumnsChange() {
        AlterColumn other =
                new AlterColumn(USERS, "b", List.of(new ChangeType(TEXT, SqlType.of("uuid"), "b::uuid", null)));
        AlterColumn own =
                new AlterColumn(USERS, "a", List.of(new ChangeType(TEXT, SqlType.of("uuid"), "a::uuid", null)));
        DropConstraint dropped = new DropConstraint(USERS, "ck", null, false);
        AddConstraint added = new AddConstraint(USERS, CHECK, false);
        assertThat(forms(17, dropped, other, added)).contains("replace ck: drop constraint ck on users");
        assertThat(forms(17, dropped, own, added)).first().isEqualTo("drop constraint ck on users");
    }

    @Test
    void requiredColumnsByACheck() {
        assertThat(forms(17, REQUIRE))
                .containsExactly(
                        "add users_a_required: add check users_a_required (a is not null) on users, not valid",
                        "validate users_a_required: validate constraint users_a_required on users",
                        "require users.a: alter column users.a set not null",
                        "require users.a: drop check users_a_required (a is not null) on users");
    }

    @Test
    void requiredColumnsByTheServersOwnMeans() {
        assertThat(forms(18, REQUIRE))
                .containsExactly(
                        "require users.a: alter column users.a set not null, not valid",
                        "validate users_a_not_null: validate constraint users_a_not_null on users");
    }

    @Test
    void otherChangesOfTheColumnStayAroundIt() {
        AlterColumn alter = new AlterColumn(
                USERS,
                "a",
                List.of(new ChangeDefault(null, "'x'"), new ChangeNullable(false), new ChangeDefault("'x'", null)));
        assertThat(forms(17, alter)).hasSize(6).first().isEqualTo("alter column users.a set default 'x'");
        assertThat(forms(17, alter)).last().isEqualTo("alter column users.a drop default");
    }

    @Test
    void aDefaultThatDiffersFromRowToRow() {
        Column token =
                Column.of("token", SqlType.of("uuid")).withNullable(false).withDefault("gen_random_uuid()");
        assertThat(forms(17, new AddColumn(USERS, token, false)))
                .startsWith(
                        "add column users.token uuid",
                        "alter column users.token set default gen_random_uuid()",
                        "fill users.token: fill users.token with gen_random_uuid() where token is null in batches of 1000")
                .hasSize(7);
    }

    @Test
    void aTableIsLargeUnderEachOfItsNames() {
        QualifiedName people = QualifiedName.of("public", "people");
        List<Planned> renamed = plan(new RenameTable(USERS, "people"), new CreateIndex(people, INDEX, false));
        assertThat(OnlineForms.of(renamed, Set.of(USERS), Schema.EMPTY, 17)
                        .get(1)
                        .step())
                .isEqualTo("ix");
        assertThat(OnlineForms.concerned(renamed)).containsExactlyInAnyOrder(USERS, people);
        List<Planned> back = plan(new DropIndex(people, "ix", INDEX, false), new RenameTable(people, "users"));
        assertThat(OnlineForms.of(back, Set.of(USERS), Schema.EMPTY, 17).get(0).step())
                .isEqualTo("ix");
    }

    @Test
    void whatIsToBeSaidIsSaidOnce() {
        List<Planned> plan =
                List.of(Planned.of(new AddConstraint(USERS, CHECK, false)).with("look"));
        assertThat(OnlineForms.of(plan, Set.of(USERS), Schema.EMPTY, 17))
                .extracting(Planned::notices)
                .containsExactly(List.of("look"), List.of());
    }
}
