package dev.autogen.introspector;

import dev.autogen.introspector.internal.Results;
import dev.autogen.introspector.internal.Visit;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.postgres.Quoting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * Looks at rows whose column is to be required, and tries what would fill it. Bounded in time; changes nothing, keeps no lock,
 * and can be used within a transaction, which an error does not end. A sequence that the expression calls moves on. Not safe
 * for threads.
 */
public final class FillProbe {

    private static final String PATIENCE = "set local statement_timeout = '5s'; set local lock_timeout = '1s'";

    private static final String TRIED = "pg_temp.autogen_fill";

    private final Connection connection;

    private FillProbe(Connection connection) {
        this.connection = connection;
    }

    /** A probe that uses this connection and never closes it. */
    public static FillProbe on(Connection connection) {
        return new FillProbe(connection);
    }

    /** In how many rows a column has no value; empty where that cannot be counted, or not in five seconds. */
    public OptionalLong nulls(QualifiedName table, String column) {
        String count =
                "select count(*) from " + Quoting.name(table) + " where " + Quoting.identifier(column) + " is null";
        AtomicLong nulls = new AtomicLong();
        try (Visit visit = Visit.begin(connection);
                PreparedStatement statement = connection.prepareStatement(PATIENCE + ";\n" + count)) {
            Results.of(statement).each(row -> nulls.set(row.getLong(1)));
            return OptionalLong.of(nulls.get());
        } catch (SQLException e) {
            return OptionalLong.empty();
        }
    }

    /**
     * What the server says against giving a column the value of an expression, tried on a row of the table.
     *
     * @param column the column as it will be
     * @param added columns that the table will have and the expression may name
     * @return empty where it says nothing
     */
    public Optional<String> refusal(QualifiedName table, Column column, String expression, List<Column> added) {
        String shape = added.stream()
                .map(c -> ", null::" + c.type().sql() + " as " + Quoting.identifier(c.name()))
                .collect(Collectors.joining());
        String rows = "(select t.*" + shape + " from " + Quoting.name(table) + " t limit 1) "
                + Quoting.identifier(table.name());
        try (Visit visit = Visit.begin(connection);
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(PATIENCE);
            statement.execute("create temporary table autogen_fill (value "
                    + column.type().sql() + ")");
            // EXECUTE takes several statements, but none that ends the transaction
            statement.execute("do "
                    + Quoting.dollar("begin execute "
                            + Quoting.literal("insert into " + TRIED + " select (" + expression + "\n) from " + rows)
                            + "; end"));
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(Objects.toString(e.getMessage(), e.toString())
                    .lines()
                    .findFirst()
                    .orElse(""));
        }
    }
}
