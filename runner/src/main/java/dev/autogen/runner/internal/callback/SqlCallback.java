package dev.autogen.runner.internal.callback;

import dev.autogen.runner.AutogenException;
import dev.autogen.runner.Callback;
import dev.autogen.runner.Direction;
import dev.autogen.runner.MigrationEvent;
import dev.autogen.runner.RecordedMigration;
import dev.autogen.runner.UpcomingUpgrade;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.postgres.Quoting;
import dev.autogen.schema.text.English;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Runs files of SQL. What they should know is in settings that hold for their transaction. */
public record SqlCallback(Map<Moment, String> scripts) implements Callback {

    /** When a file is run. */
    public enum Moment {
        BEFORE_UPGRADE("beforeUpgrade.sql"),
        BEFORE_EACH("beforeEach.sql"),
        AFTER_EACH("afterEach.sql"),
        ON_ERROR("onError.sql");

        private final String fileName;

        Moment(String fileName) {
            this.fileName = fileName;
        }

        /** How the file is called. */
        public String fileName() {
            return fileName;
        }
    }

    @Override
    public void beforeUpgrade(UpcomingUpgrade upgrade) throws SQLException {
        List<RecordedMigration> migrations = upgrade.migrations();
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("revision", migrations.stream().map(m -> m.script().id()).collect(Collectors.joining(",")));
        settings.put("direction", Direction.UPGRADE.toString());
        settings.put(
                "operations",
                words(migrations.stream().flatMap(m -> m.upgrade().stream()).toList()));
        settings.put("environment", upgrade.environment());
        run(Moment.BEFORE_UPGRADE, upgrade.connection(), settings);
    }

    @Override
    public void beforeEach(MigrationEvent event) throws SQLException {
        run(Moment.BEFORE_EACH, event.connection(), settings(event));
    }

    @Override
    public void afterEach(MigrationEvent event) throws SQLException {
        run(Moment.AFTER_EACH, event.connection(), settings(event));
    }

    @Override
    public void onError(MigrationEvent event, AutogenException failure) throws SQLException {
        Map<String, String> settings = settings(event);
        settings.put("error", String.valueOf(failure.getMessage()));
        run(Moment.ON_ERROR, event.connection(), settings);
    }

    private static Map<String, String> settings(MigrationEvent event) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("revision", event.script().id());
        settings.put("direction", event.direction().toString());
        settings.put("operations", words(event.operations()));
        settings.put("duration_ms", Long.toString(event.duration().toMillis()));
        settings.put("environment", event.environment());
        return settings;
    }

    private static String words(List<Operation> operations) {
        English english = English.relativeTo("public");
        return operations.stream().map(english::describe).collect(Collectors.joining("\n"));
    }

    /** Settings and file go to the server together, which makes one transaction of them where none is open. */
    private void run(Moment moment, Connection connection, Map<String, String> settings) throws SQLException {
        String sql = scripts.get(moment);
        if (sql == null || sql.isBlank()) {
            return;
        }
        String prefix = settings.entrySet().stream()
                .map(e -> "set local autogen." + e.getKey() + " to " + Quoting.literal(e.getValue()) + ";\n")
                .collect(Collectors.joining());
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(prefix + sql);
        } catch (SQLException e) {
            throw new SQLException(moment.fileName() + ": " + e.getMessage(), e.getSQLState(), e);
        }
    }
}
