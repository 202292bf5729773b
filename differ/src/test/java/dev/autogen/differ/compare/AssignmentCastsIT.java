package dev.autogen.differ.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.SqlType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every pair of built-in types: what the tool writes is what the server accepts. */
class AssignmentCastsIT {

    private static final List<String> TYPES = List.of(
            "bigint",
            "bit(4)",
            "bit varying(4)",
            "boolean",
            "bytea",
            "char(4)",
            "varchar(9)",
            "cidr",
            "date",
            "double precision",
            "inet",
            "integer",
            "interval",
            "json",
            "jsonb",
            "money",
            "numeric(9,2)",
            "oid",
            "real",
            "smallint",
            "text",
            "timetz",
            "time",
            "timestamptz",
            "timestamp",
            "uuid",
            "xml",
            "integer[]",
            "text[]",
            "varchar(9)[]");

    @Test
    void theServerConvertsWithoutUsingWhereItIsLeftOut() throws SQLException {
        List<String> wrong = new ArrayList<>();
        try (TestDatabase database = PostgresServer.shared().createDatabase();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String from : TYPES) {
                for (String to : TYPES) {
                    Conversion conversion = new Conversion("a", SqlType.parse(from), SqlType.parse(to));
                    boolean accepted = accepts(connection, statement, conversion, null);
                    boolean zones =
                            conversion.using() != null && conversion.using().contains("time zone");
                    if (!zones && accepted != (conversion.using() == null)) {
                        wrong.add(from + " -> " + to + (accepted ? " needs no USING" : " needs USING"));
                    }
                    if (conversion.using() != null && !accepts(connection, statement, conversion, conversion.using())) {
                        wrong.add(from + " -> " + to + " refuses " + conversion.using());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean accepts(
            Connection connection, Statement statement, Conversion conversion, @Nullable String using)
            throws SQLException {
        statement.execute("create temporary table probe (a " + conversion.from().sql() + ")");
        try {
            statement.execute("alter table probe alter column a set data type "
                    + conversion.to().sql() + (using == null ? "" : " using " + using));
            return true;
        } catch (SQLException e) {
            return false;
        } finally {
            connection.rollback();
        }
    }
}
