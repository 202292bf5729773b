package dev.autogen.cli.demo;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The shop's database, looked at past the tool. */
final class ShopDatabase {

    private final String url;
    private final Properties properties;

    ShopDatabase(String url, Properties properties) {
        this.url = url;
        this.properties = properties;
    }

    void insertUsers() {
        List<String> inserted = query("insert into users (version, name, email, status) values"
                + " (0, 'Ada Lovelace', 'ada@example.com', 'ACTIVE'),"
                + " (0, 'Alan Turing', 'alan@example.com', 'ACTIVE'),"
                + " (0, 'Grace Hopper', 'grace@example.com', 'ACTIVE') returning email");
        require(inserted.size() == 3, "three users inserted, not " + inserted);
    }

    List<String> emails() {
        return query("select email from users order by email");
    }

    void requireUsers() {
        List<String> emails = emails();
        require(
                emails.equals(List.of("ada@example.com", "alan@example.com", "grace@example.com")),
                "the three users with their addresses, not " + emails);
    }

    void requirePhone(boolean present) {
        List<String> columns = query("select column_name::text from information_schema.columns"
                + " where table_schema = 'public' and table_name = 'users' and column_name = 'phone'");
        require(columns.isEmpty() != present, present ? "a column users.phone" : "no column users.phone");
    }

    private static void require(boolean holds, String expectation) {
        if (!holds) {
            throw new DemoFailure("In the database there must be " + expectation);
        }
    }

    private List<String> query(String sql) {
        try (Connection connection = DriverManager.getConnection(url, properties);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new DemoFailure("The database refused: " + e.getMessage(), e);
        }
    }
}
