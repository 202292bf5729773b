package dev.autogen.differ.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.differ.Planned;
import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.introspector.Introspector;
import dev.autogen.introspector.Scope;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.AddEnumValue;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.Backfill;
import dev.autogen.schema.operation.ChangeNullable;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.DropConstraint;
import dev.autogen.schema.operation.DropIndex;
import dev.autogen.schema.operation.EnumUses;
import dev.autogen.schema.operation.Operation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each step of each online form is measured on a table with rows; the plain form shows that the measure sees. */
class OnlineFormsIT {

    private static final QualifiedName ORDERS = QualifiedName.of("public", "orders");
    private static final QualifiedName USERS = QualifiedName.of("public", "users");
    private static final Index BY_STATUS = Index.of("ix_orders_status", List.of("status"));
    private static final CheckConstraint CHECK = CheckConstraint.of("ck_orders_total", "total >= 0");
    private static final ForeignKey KEY = ForeignKey.of("fk_orders_user", List.of("user_id"), USERS, List.of("id"));
    private static final String WRITE = "insert into orders values (100000, 1, 'W', 1)";
    private static final String HOLD_ROW = "update orders set total = total where id = 500";

    private static final String BRIEF = "AccessExclusiveLock";
    private static final String WEAK = "ShareUpdateExclusiveLock";

    private TestDatabase database;
    private Meter meter;

    @BeforeEach
    void rows() throws SQLException {
        database = PostgresServer.shared().createDatabase();
        meter = new Meter(database);
        database.execute(
                "create table users (id bigint primary key)",
                "create table orders (id bigint primary key, user_id bigint, status text, total integer)",
                "insert into users select g from generate_series(1, 1000) g",
                "insert into orders select g, g, 'S' || g, g from generate_series(1, 1000) g");
    }

    @AfterEach
    void drop() {
        database.close();
    }

    private Schema schema() throws SQLException {
        try (Connection connection = database.connect()) {
            return Introspector.on(connection).read(Scope.ALL).schema();
        }
    }

    private static int major() {
        return PostgresServer.shared().majorVersion();
    }

    private static Cost cost(String lock) {
        return Cost.lock("orders", lock);
    }

    private List<Cost> measured(Operation... plain) throws Exception {
        List<Planned> plan = List.of(plain).stream().map(Planned::of).toList();
        List<Cost> costs = new ArrayList<>();
        List<Operation> transaction = new ArrayList<>();
        List<Planned> forms = OnlineForms.of(plan, Set.of(ORDERS, USERS), schema(), major());
        for (int i = 0; i < forms.size(); i++) {
            Operation operation = forms.get(i).operation();
            if (isAlone(operation)) {
                costs.add(meter.outside(operation, operation instanceof Backfill ? HOLD_ROW : WRITE));
                continue;
            }
            transaction.add(operation);
            if (i + 1 == forms.size() || isAnother(forms.get(i), forms.get(i + 1))) {
                costs.add(meter.transaction(transaction));
                transaction.clear();
            }
        }
        return costs;
    }

    private static boolean isAlone(Operation operation) {
        return operation instanceof Backfill fill && fill.batches() != null
                || operation instanceof CreateIndex create && create.concurrently()
                || operation instanceof DropIndex drop && drop.concurrently();
    }

    private static boolean isAnother(Planned one, Planned next) {
        String step = one.step();
        return isAlone(next.operation()) || (step == null ? next.step() != null : !step.equals(next.step()));
    }

    @Test
    void plainFormsCostMore() throws SQLException {
        assertThat(meter.transaction(List.of(new CreateIndex(ORDERS, BY_STATUS, false))))
                .isEqualTo(cost("ShareLock").reading("orders"));
        assertThat(meter.transaction(List.of(new AddConstraint(ORDERS, CHECK, false))))
                .isEqualTo(cost(BRIEF).reading("orders"));
        assertThat(meter.transaction(List.of(new AlterColumn(ORDERS, "status", List.of(new ChangeNullable(false))))))
                .isEqualTo(cost(BRIEF).reading("orders"));
        assertThat(meter.transaction(List.of(random())).rewrites()).containsExactly("orders");
    }

    @Test
    void indexIsCreated() throws Exception {
        assertThat(measured(new CreateIndex(ORDERS, BY_STATUS, false))).containsExactly(cost(WEAK));
    }

    @Test
    void indexIsDropped() throws Exception {
        database.execute("create index ix_orders_status on orders (status)");
        assertThat(measured(new DropIndex(ORDERS, BY_STATUS.name(), BY_STATUS, false)))
                .containsExactly(cost(WEAK));
    }

    @Test
    void indexIsReplaced() throws Exception {
        database.execute("create index ix_orders_status on orders (status)");
        Index other = Index.of(BY_STATUS.name(), List.of("status", "total"));
        List<Cost> costs = measured(
                new DropIndex(ORDERS, BY_STATUS.name(), BY_STATUS, false), new CreateIndex(ORDERS, other, false));
        // the table itself is not locked while its index gets another name
        assertThat(costs).containsExactly(new Cost(Map.of(), List.of(), List.of()), cost(WEAK), cost(WEAK));
        assertThat(database.strings("select indexdef from pg_indexes where indexname like 'ix%'"))
                .containsExactly("CREATE INDEX ix_orders_status ON public.orders USING btree (status, total)");
    }

    @Test
    void uniqueConstraintIsAdded() throws Exception {
        UniqueConstraint unique = UniqueConstraint.of("uq_orders_status", List.of("status"));
        assertThat(measured(new AddConstraint(ORDERS, unique, false))).containsExactly(cost(WEAK), cost(BRIEF));
        assertThat(database.strings(
                        "select conname from pg_constraint where contype = 'u' and conrelid = 'orders'::regclass"))
                .containsExactly("uq_orders_status");
    }

    @Test
    void foreignKeyIsAdded() throws Exception {
        List<Cost> costs = measured(new AddConstraint(ORDERS, KEY, false));
        assertThat(costs.get(0)).isEqualTo(cost("ShareRowExclusiveLock").andLock("users", "ShareRowExclusiveLock"));
        assertThat(costs.get(1).locks())
                .isEqualTo(cost(WEAK).andLock("users", "RowShareLock").locks());
        assertThat(costs).hasSize(2).allMatch(cost -> cost.rewrites().isEmpty());
    }

    @Test
    void checkIsAdded() throws Exception {
        assertThat(measured(new AddConstraint(ORDERS, CHECK, false)))
                .containsExactly(cost(BRIEF), cost(WEAK).reading("orders"));
    }

    @Test
    void checkIsReplaced() throws Exception {
        database.execute("alter table orders add constraint ck_orders_total check (total > 0)");
        assertThat(measured(
                        new DropConstraint(ORDERS, CHECK.name(), null, false), new AddConstraint(ORDERS, CHECK, false)))
                .containsExactly(cost(BRIEF), cost(WEAK).reading("orders"));
    }

    /** Nobody who uses a column of the type waits, and the value can be used as soon as its step has ended. */
    @Test
    void enumValueIsAdded() throws Exception {
        database.execute(
                "create type mood as enum ('FINE')", "alter table orders add mood mood not null default 'FINE'");
        assertThat(measured(new AddEnumValue(
                        QualifiedName.of("public", "mood"), "TIRED", "FINE", null, false, null, EnumUses.NONE)))
                .containsExactly(new Cost(Map.of(), List.of(), List.of()));
        database.execute("update orders set mood = 'TIRED' where id = 1");
    }

    @Test
    void columnIsRequired() throws Exception {
        List<Cost> costs = measured(new AlterColumn(ORDERS, "status", List.of(new ChangeNullable(false))));
        List<Cost> first = List.of(cost(BRIEF), cost(WEAK).reading("orders"));
        assertThat(costs).startsWith(first.toArray(new Cost[0]));
        assertThat(costs.subList(2, costs.size())).isEqualTo(major() < 18 ? List.of(cost(BRIEF)) : List.of());
        assertThat(schema().table(ORDERS)
                        .orElseThrow()
                        .column("status")
                        .orElseThrow()
                        .nullable())
                .isFalse();
        assertThat(database.strings(
                        "select conname from pg_constraint where contype = 'c' and conrelid = 'orders'::regclass"))
                .isEmpty();
    }

    private static AddColumn random() {
        return new AddColumn(
                ORDERS,
                Column.of("token", SqlType.of("uuid")).withNullable(false).withDefault("gen_random_uuid()"),
                false);
    }

    @Test
    void columnIsAddedWithAnotherValueForEachRow() throws Exception {
        List<Cost> costs = measured(random());
        assertThat(costs.get(0)).isEqualTo(cost(BRIEF));
        assertThat(costs.get(1)).isEqualTo(cost("RowExclusiveLock"));
        assertThat(costs.subList(2, costs.size()))
                .allMatch(cost -> cost.rewrites().isEmpty());
        assertThat(database.strings("select count(distinct token) from orders")).containsExactly("1000");
        assertThat(schema().table(ORDERS).orElseThrow().column("token").orElseThrow())
                .extracting(Column::nullable, Column::defaultExpression)
                .containsExactly(false, "gen_random_uuid()");
    }
}
