package dev.autogen.differ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.differ.retire.Clash;
import dev.autogen.differ.retire.Drops;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.entity.Retired;
import dev.autogen.schema.operation.AdvanceSequence;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.ChangeIdentity;
import dev.autogen.schema.operation.DropColumn;
import dev.autogen.schema.operation.DropTable;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.text.English;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the entities do without keeps its rows, is in nobody's way, and comes back whole. */
class RetireIT {

    private static final English ENGLISH = English.relativeTo("public");
    private static final QualifiedName USERS = QualifiedName.of("public", "users");

    private LiveDatabase database;
    private EntityModel snapshot = EntityModel.EMPTY;

    @BeforeEach
    void open() throws SQLException {
        database = new LiveDatabase();
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void nothingGoneIsNothingSaid() throws SQLException {
        history("create table users (id bigint primary key, phone text not null)");
        ThreeWayDifference difference = difference(snapshot);
        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.snapshot()).isEqualTo(snapshot);
    }

    @Test
    void whatIsRetiredIsNoDifferenceAnyMore() throws SQLException {
        history("create table users (id bigint primary key, phone text not null, fax text)");
        database.execute("insert into users values (1, '5', '6')");
        ThreeWayDifference difference = retire("create table users (id bigint primary key)");
        assertThat(said(difference)).containsExactly("alter column users.phone drop not null");
        assertThat(difference.snapshot().retired())
                .extracting(each -> each.describe("public"))
                .containsExactly("users.fax", "users.phone");
        ThreeWayDifference again = difference(model("create table users (id bigint primary key)"));
        assertThat(again.isEmpty()).isTrue();
        assertThat(again.drift()).isEmpty();
        assertThat(again.unmanaged()).isEmpty();
        assertThat(again.snapshot()).isEqualTo(snapshot);
    }

    @Test
    void aRequiredColumnTakesRowsOfOldAndNewCode() throws SQLException {
        history("create table users (id bigint primary key, phone text not null)");
        database.execute("insert into users values (1, '5')");
        everyWay(
                "create table users (id bigint primary key)",
                "users",
                List.of("insert into users values (2, '6')", "insert into users (id) values (3)"));
    }

    @Test
    void foreignKeysWithCascadeAndNoActionLetParentsGo() throws SQLException {
        history("create table a (id bigint primary key); create table b (id bigint primary key);"
                + " create table users (id bigint primary key, a_id bigint not null references a on delete cascade,"
                + " b_id bigint references b)");
        database.execute("insert into a values (1); insert into b values (1); insert into users values (1, 1, 1)");
        everyWay(
                "create table a (id bigint primary key); create table b (id bigint primary key);"
                        + " create table users (id bigint primary key)",
                "users",
                List.of(
                        "insert into a values (2); insert into users values (9, 2, 77); delete from a where id = 2",
                        "delete from b where id = 99"));
    }

    @Test
    void checksThatMentionTheColumnGo() throws SQLException {
        history("create table users (id bigint primary key, kind text not null, card text,"
                + " constraint card_given check (kind <> 'CARD' or card is not null))");
        database.execute("insert into users values (1, 'CARD', '5')");
        everyWay(
                "create table users (id bigint primary key, kind text not null)",
                "users",
                List.of("insert into users (id, kind) values (2, 'CARD')"));
    }

    @Test
    void uniquesWhereNullsAreDistinctStayAndOthersGo() throws SQLException {
        history("create table users (id bigint primary key, phone text, fax text default 'none',"
                + " constraint one_phone unique nulls not distinct (phone), constraint one_fax unique (fax))");
        database.execute("insert into users values (1, '5', '6')");
        ThreeWayDifference difference = everyWay(
                "create table users (id bigint primary key)",
                "users",
                List.of("insert into users (id) values (2), (3)"));
        assertThat(said(difference)).anyMatch(text -> text.contains("one_phone"));
        assertThat(said(difference)).noneMatch(text -> text.contains("one_fax"));
    }

    @Test
    void aKeyColumnLeavesTheKeyFirst() throws SQLException {
        history("create table users (id bigint, part bigint, primary key (id, part))");
        database.execute("insert into users values (1, 5)");
        everyWay("create table users (id bigint primary key)", "users", List.of("insert into users (id) values (2)"));
    }

    @Test
    void anIdentityColumnKeepsItsNumbersAndNoRule() throws SQLException {
        history("create table users (name text primary key, id bigint generated by default as identity,"
                + " number serial)");
        database.execute("insert into users (name) values ('a'), ('b')");
        everyWay(
                "create table users (name text primary key)",
                "users",
                List.of("insert into users (name) values ('c')"));
    }

    @Test
    void valuesOfAnEnumTypeStay() throws SQLException {
        history("create type mood as enum ('GOOD', 'OLD', 'BAD');"
                + " create table users (id bigint primary key, mood mood)");
        database.execute("insert into users values (1, 'OLD')");
        ThreeWayDifference difference = everyWay(
                "create type mood as enum ('GOOD', 'BAD', 'NEW');"
                        + " create table users (id bigint primary key, mood mood)",
                "users",
                List.of());
        assertThat(said(difference)).hasSize(1).first().asString().startsWith("add value NEW");
        assertThat(snapshot.retired()).extracting(Retired::value).containsExactly("OLD");
    }

    @Test
    void theEnumTypeOfARetiredColumnStays() throws SQLException {
        history("create type mood as enum ('GOOD', 'BAD'); create table users (id bigint primary key, mood mood)");
        database.execute("insert into users values (1, 'BAD')");
        everyWay("create table users (id bigint primary key)", "users", List.of());
    }

    @Test
    void aCheckStaysAsWideAsTheRowsMayBe() throws SQLException {
        String table = "create table users (id bigint primary key, status text)";
        history(table);
        snapshot = checked(snapshot, "status in ('A','OLD')");
        database.execute("alter table users add constraint users_status check (status in ('A','OLD'))");
        database.execute("insert into users values (1, 'OLD')");
        EntityModel entities = checked(model(table), "status in ('A','NEW')");
        ThreeWayDifference difference = difference(entities);
        database.apply(difference.operations());
        snapshot = difference.snapshot().retiredBy("aaaa", "2026-11-26T00:00:00Z");
        database.execute("insert into users values (2, 'NEW'), (3, 'OLD')");
        assertThat(snapshot.retired()).extracting(Retired::value).containsExactly("OLD");
        assertThat(difference(entities).isEmpty()).isTrue();
        EntityModel without = checked(model(table), "status in ('A')");
        ThreeWayDifference narrowed = difference(without);
        assertThat(narrowed.plan()).isEmpty();
        assertThat(narrowed.snapshot().retired()).extracting(Retired::value).containsExactly("NEW", "OLD");
    }

    @Test
    void aSubclassThatIsRemovedKeepsItsRowsAndColumns() throws SQLException {
        String table = "create table users (id bigint primary key, dtype text not null, card text)";
        history(table);
        snapshot = checked(snapshot, "dtype in ('Cash','Card')");
        database.execute("alter table users add constraint users_status check (dtype in ('Cash','Card'))");
        database.execute("insert into users values (1, 'Card', '5')");
        EntityModel entities =
                checked(model("create table users (id bigint primary key, dtype text not null)"), "dtype in ('Cash')");
        ThreeWayDifference difference = difference(entities);
        assertThat(difference.plan()).isEmpty();
        assertThat(difference.snapshot().retired())
                .extracting(each -> each.describe("public"))
                .containsExactly("users.card", "users.dtype 'Card'");
        database.execute("insert into users values (2, 'Card', '6'); insert into users (id, dtype) values (3, 'Cash')");
        snapshot = difference.snapshot().retiredBy("aaaa", "2026-11-26T00:00:00Z");
        assertThat(difference(entities).isEmpty()).isTrue();
        EntityModel others = checked(
                model("create table users (id bigint primary key, dtype text not null)"), "dtype in ('Cash','Coin')");
        ThreeWayDifference grown = difference(others);
        database.apply(grown.operations());
        database.execute("insert into users (id, dtype) values (4, 'Coin'); insert into users values (5, 'Card', '7')");
        database.execute("delete from users where id = 4");
        database.apply(Operation.reverse(grown.operations()));
        assertThat(database.strings("select string_agg(card, ',' order by id) from users"))
                .containsExactly("5,6,7");
    }

    @Test
    void aTableThatIsRemovedKeepsItsRowsAndLetsParentsGo() throws SQLException {
        history("create table users (id bigint primary key);"
                + " create table orders (id bigserial primary key, user_id bigint not null references users);"
                + " create sequence users_seq");
        database.execute("insert into users values (1); insert into orders (user_id) values (1)");
        everyWay(
                "create table users (id bigint primary key)",
                "orders",
                List.of("insert into users values (2); insert into orders (user_id) values (2);"
                        + " delete from users where id = 2"));
        assertThat(snapshot.retired())
                .extracting(each -> each.describe("public"))
                .containsExactly("table orders", "sequence users_seq");
    }

    @Test
    void namesOfIndexesAndConstraintsThatAreWantedAgainAreFreed() throws SQLException {
        history("create table users (id bigint primary key, phone text constraint by_contact unique, fax text);"
                + " create index ix_contact on users (fax)");
        database.execute("insert into users values (1, '5', '6')");
        ThreeWayDifference difference = everyWay(
                "create table users (id bigint primary key, email text constraint by_contact unique);"
                        + " create index ix_contact on users (email)",
                "users",
                List.of());
        assertThat(said(difference))
                .anyMatch(text -> text.matches("rename index ix_contact.* ix_contact__retired_\\w{4}.*"));
        assertThat(said(difference))
                .anyMatch(text -> text.matches("rename constraint by_contact.* by_contact__retired_\\w{4}.*"));
    }

    @Test
    void anAttributeThatReturnsHasItsDataAndRulesBack() throws SQLException {
        String before = "create table users (id bigint primary key, phone text not null constraint one unique)";
        history(before);
        Schema whole = database.read();
        database.execute("insert into users values (1, '5')");
        retire("create table users (id bigint primary key)");
        ThreeWayDifference difference = difference(model(before));
        assertThat(said(difference)).containsExactly("alter column users.phone set not null");
        database.apply(difference.operations());
        assertThat(difference.retirement().returned()).hasSize(1);
        assertThat(difference.snapshot().retired()).isEmpty();
        assertThat(database.strings("select phone from users")).containsExactly("5");
        assertThat(database.differenceToEarlier(whole)).isEmpty();
    }

    @Test
    void anIdentityThatReturnsHasItsNumbersBack() throws SQLException {
        String before = "create table users (name text primary key, id bigint generated by default as identity)";
        history(before);
        database.execute("insert into users (name) values ('a'), ('b')");
        retire("create table users (name text primary key)");
        ThreeWayDifference difference = difference(model(before));
        assertThat(difference.operations())
                .singleElement()
                .isInstanceOfSatisfying(AlterColumn.class, alter -> assertThat(alter.changes())
                        .hasAtLeastOneElementOfType(ChangeIdentity.class));
        database.apply(difference.operations());
        database.apply(List.of(new AdvanceSequence(null, USERS, "id")));
        database.execute("insert into users (name) values ('c')");
        assertThat(database.strings("select string_agg(id::text, ',' order by name) from users"))
                .containsExactly("1,2,3");
    }

    @Test
    void uniqueIndexesThatRowsWithoutAValueMayMeetInGo() throws SQLException {
        history("create table users (id bigint primary key, phone text, fax text, mail text);"
                + " create unique index one_phone on users (coalesce(phone, ''));"
                + " create unique index one_fax on users (fax) nulls not distinct;"
                + " create unique index one_mail on users (mail)");
        database.execute("insert into users values (1, '5', '6', '7')");
        ThreeWayDifference difference = everyWay(
                "create table users (id bigint primary key)",
                "users",
                List.of("insert into users (id) values (2), (3)"));
        assertThat(said(difference)).hasSize(2).noneMatch(text -> text.contains("one_mail"));
    }

    /** By another branch, with the table that it was in. */
    @Test
    void whatIsRetiredAndNoMoreThereIsForgotten() throws SQLException {
        history("create table users (id bigint primary key)");
        EntityModel before = snapshot;
        snapshot = snapshot.withRetired(
                List.of(Retired.now(Retired.Kind.COLUMN, QualifiedName.of("public", "orders"), "note", "", List.of())
                        .by("aaaa", "2026-11-26T00:00:00Z")));
        ThreeWayDifference difference = difference(before);
        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.snapshot().retired()).isEmpty();
    }

    /** No rule is left to take off: Hibernate writes the attributes of a composite type by their positions. */
    @Test
    void anAttributeOfACompositeTypeCannotBeKept() throws SQLException {
        history("create type place as (city text, zip text); create table users (id bigint primary key, at place)");
        database.execute("insert into users values (1, '(Paris,75001)')");
        database.execute("create type narrower as (city text)");
        assertThat(database.strings("select (cast('(Paris)' as narrower)).city"))
                .containsExactly("Paris");
        assertThatThrownBy(() -> database.execute("insert into users values (2, cast('(Paris)' as place))"))
                .rootCause()
                .hasMessageContaining("Too few columns");
        assertThat(said(difference(model(
                        "create type place as (city text); create table users (id bigint primary key, at place)"))))
                .singleElement()
                .asString()
                .startsWith("drop attribute place.zip");
    }

    @Test
    void aTableThatReturnsHasItsRowsBack() throws SQLException {
        String before = "create table users (id bigint primary key);"
                + " create table orders (id bigint primary key, user_id bigint constraint fk_user references users)";
        history(before);
        Schema whole = database.read();
        database.execute("insert into users values (1); insert into orders values (1, 1)");
        retire("create table users (id bigint primary key)");
        ThreeWayDifference difference = difference(model(before));
        database.apply(difference.operations());
        assertThat(database.strings("select user_id from orders")).containsExactly("1");
        assertThat(database.differenceToEarlier(whole)).isEmpty();
        assertThat(difference.snapshot().retired()).isEmpty();
    }

    @Test
    void theSameNameWithAnotherTypeIsForPeopleToDecide() throws SQLException {
        history("create table users (id bigint primary key, phone text)");
        database.execute("insert into users values (1, '5')");
        retire("create table users (id bigint primary key)");
        EntityModel wanted = model("create table users (id bigint primary key, phone bigint)");
        assertThat(difference(wanted).retirement().clashes())
                .extracting(Clash::wanted)
                .containsExactly(SqlType.of("bigint"));

        Subject phone = Subject.column(USERS, "phone");
        ThreeWayDifference restored = difference(wanted, new Drops(true, Set.of(), Set.of(phone), Set.of()));
        assertThat(restored.retirement().clashes()).isEmpty();
        assertThat(said(restored)).singleElement().asString().startsWith("alter column users.phone");

        ThreeWayDifference anew = difference(wanted, new Drops(true, Set.of(), Set.of(), Set.of(phone)));
        assertThat(anew.retirement().clashes()).isEmpty();
        database.apply(anew.operations());
        String freed = anew.snapshot().retired().get(0).part();
        assertThat(freed).matches("phone__retired_[0-9a-f]{4}");
        assertThat(database.strings("select " + freed + " from users")).containsExactly("5");
        assertThat(database.strings("select phone from users where phone is not null"))
                .isEmpty();
        snapshot = anew.snapshot().retiredBy("bbbb", "2026-11-27T00:00:00Z");
        assertThat(difference(wanted).isEmpty()).isTrue();
        assertThat(snapshot.retired()).extracting(Retired::revision).containsExactly("aaaa");

        ThreeWayDifference back = difference(model("create table users (id bigint primary key)"));
        assertThat(back.snapshot().retired()).extracting(Retired::part).containsExactly("phone", freed);
        database.apply(Operation.reverse(anew.operations()));
        assertThat(database.strings("select phone from users")).containsExactly("5");
    }

    @Test
    void aRenamedColumnComesBackUnderItsName() throws SQLException {
        history("create table users (id bigint primary key, phone text)");
        database.execute("insert into users values (1, '5')");
        retire("create table users (id bigint primary key)");
        Subject phone = Subject.column(USERS, "phone");
        ThreeWayDifference anew = difference(
                model("create table users (id bigint primary key, phone bigint)"),
                new Drops(false, Set.of(), Set.of(), Set.of(phone)));
        database.apply(anew.operations());
        snapshot = anew.snapshot();
        ThreeWayDifference without = difference(model("create table users (id bigint primary key)"), Drops.DROP);
        database.apply(without.operations());
        snapshot = without.snapshot();
        ThreeWayDifference back = difference(model("create table users (id bigint primary key, phone text)"));
        assertThat(said(back)).singleElement().asString().startsWith("rename column users.phone__retired_");
        database.apply(back.operations());
        assertThat(database.strings("select phone from users")).containsExactly("5");
    }

    @Test
    void whatNeverHeldDataIsDropped() throws SQLException {
        history("create table users (id bigint primary key, phone text); create table orders (id bigint)");
        Drops drops = new Drops(
                true,
                Set.of(Subject.column(USERS, "phone"), Subject.table(QualifiedName.of("public", "orders"))),
                Set.of(),
                Set.of());
        ThreeWayDifference difference = difference(model("create table users (id bigint primary key)"), drops);
        assertThat(difference.operations())
                .hasSize(2)
                .hasAtLeastOneElementOfType(DropColumn.class)
                .hasAtLeastOneElementOfType(DropTable.class);
        assertThat(difference.snapshot().retired()).isEmpty();
    }

    /** Retires, and looks at the rows before, after, back, and after again. */
    private ThreeWayDifference everyWay(String entities, String table, List<String> possible) throws SQLException {
        Schema whole = database.read();
        List<String> rows = rows(table);
        ThreeWayDifference difference = difference(model(entities));
        assertThat(difference.operations()).noneMatch(o -> o instanceof DropColumn || o instanceof DropTable);
        database.apply(difference.operations());
        assertThat(rows(table)).isEqualTo(rows);
        for (String sql : possible) {
            database.execute("begin; " + sql + "; rollback");
        }
        database.apply(Operation.reverse(difference.operations()));
        assertThat(database.differenceToEarlier(whole)).isEmpty();
        assertThat(rows(table)).isEqualTo(rows);
        database.apply(difference.operations());
        assertThat(rows(table)).isEqualTo(rows);
        snapshot = difference.snapshot().retiredBy("aaaa", "2026-11-26T00:00:00Z");
        ThreeWayDifference again = difference(model(entities));
        assertThat(said(again)).isEmpty();
        assertThat(again.isEmpty()).isTrue();
        assertThat(again.drift()).isEmpty();
        assertThat(again.unmanaged()).isEmpty();
        return difference;
    }

    private ThreeWayDifference retire(String entities) throws SQLException {
        ThreeWayDifference difference = difference(model(entities));
        database.apply(difference.operations());
        snapshot = difference.snapshot().retiredBy("aaaa", "2026-11-26T00:00:00Z");
        return difference;
    }

    /** The number of rows and a checksum of the columns that were there. */
    private List<String> rows(String table) throws SQLException {
        String columns = snapshot.schema().table(QualifiedName.of("public", table)).orElseThrow().columns().stream()
                .map(column -> column.name())
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow();
        return database.strings(
                "select count(*) || ' ' || md5(string_agg((r.*)::text, ';' order by r::text)) from (select " + columns
                        + " from " + table + ") r");
    }

    private void history(String sql) throws SQLException {
        database.execute(sql);
        snapshot = model(sql);
    }

    private ThreeWayDifference difference(EntityModel entities) {
        return difference(entities, Drops.RETIRE);
    }

    private ThreeWayDifference difference(EntityModel entities, Drops drops) {
        ThreeWayDifference difference = database.difference(entities, snapshot, drops);
        assertThat(difference.undecided()).isEmpty();
        return difference;
    }

    private static EntityModel model(String sql) throws SQLException {
        try (LiveDatabase made = new LiveDatabase()) {
            made.execute(sql);
            return new EntityModel(made.read(), new TreeMap<>(), List.of(), List.of());
        }
    }

    private static EntityModel checked(EntityModel model, String expression) {
        return model.withSchema(model.schema()
                .withTables(model.schema().tables().stream()
                        .map(table -> table.toBuilder()
                                .constraint(CheckConstraint.of("users_status", expression))
                                .build())
                        .toList()));
    }

    private static List<String> said(ThreeWayDifference difference) {
        return difference.operations().stream().map(ENGLISH::describe).toList();
    }
}
