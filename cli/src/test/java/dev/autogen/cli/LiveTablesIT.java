package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RenameTable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LiveTablesIT {

    private static final QualifiedName NEW = QualifiedName.of("public", "people");
    private static final List<Operation> PLAN = List.of(
            new RenameTable(QualifiedName.of("public", "users"), "people", false),
            new AddColumn(NEW, Column.of("phone", SqlType.of("text")), false));

    /** The same connection, with a count of what is asked. */
    private static Connection counting(Connection connection, AtomicInteger asked) {
        return (Connection) Proxy.newProxyInstance(
                LiveTablesIT.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        asked.incrementAndGet();
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Test
    void areAskedForOnceWhoeverWantsToKnow() throws Exception {
        try (TestDatabase database = PostgresServer.shared().createDatabase();
                Connection connection = database.connect()) {
            database.execute("create table users as select generate_series(1, 3) id");
            AtomicInteger asked = new AtomicInteger();
            Connection counted = counting(connection, asked);
            LiveTables live = new LiveTables(counted, PLAN, "public");
            ExistingRows rows = ExistingRows.of(counted, live, PLAN);
            assertThat(asked).hasValue(0);
            assertThat(Objects.requireNonNull(rows.size(NEW)).rows()).isEqualTo(3);
            int once = asked.get();
            assertThat(once).isEqualTo(2);
            assertThat(live.sizes()).containsOnlyKeys(QualifiedName.of("public", "users"));
            assertThat(Objects.requireNonNull(rows.size(QualifiedName.of("public", "absent")))
                            .isEmpty())
                    .isTrue();
            assertThat(asked).hasValue(once);
        }
    }
}
