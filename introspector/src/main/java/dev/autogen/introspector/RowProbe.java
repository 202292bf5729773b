package dev.autogen.introspector;

import dev.autogen.introspector.internal.Results;
import dev.autogen.introspector.internal.Visit;
import dev.autogen.schema.postgres.Quoting;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Counts what queries find, all of them in one statement. Bounded in time; changes nothing, keeps no lock, and can be used
 * within a transaction, which an error does not end. Not safe for threads.
 */
public final class RowProbe {

    private static final String PATIENCE = "set local statement_timeout = '5s'; set local lock_timeout = '1s';\n";

    private static final String ITEM = """
            select %d, count(*), coalesce(sum(%s), 0), (array_agg(s.shown order by s.place) filter (where s.place <= 3))
            from (select row_to_json(q) as shown, row_number() over (order by row_to_json(q)::text) as place
                  from (
            %s
                  ) q) s
            """;

    private final Connection connection;
    private final String defaultSchema;

    private RowProbe(Connection connection, String defaultSchema) {
        this.connection = connection;
        this.defaultSchema = defaultSchema;
    }

    /**
     * A probe that uses this connection and never closes it.
     *
     * @param defaultSchema what names without a schema mean
     */
    public static RowProbe on(Connection connection, String defaultSchema) {
        return new RowProbe(connection, defaultSchema);
    }

    /**
     * What to count.
     *
     * @param sql a query without semicolon and parameters
     * @param groups whether each row stands for several, whose number is its last column, {@code count}
     */
    public record Query(String sql, boolean groups) {}

    /**
     * What a query finds.
     *
     * @param found how many rows it gives
     * @param rows how many rows of the table those stand for
     * @param examples up to three, as JSON
     */
    public record Count(long found, long rows, List<String> examples) {
        /** Copies. */
        public Count {
            examples = List.copyOf(examples);
        }
    }

    /** A count for each query, in their order; empty where they cannot be counted, or not in five seconds. */
    public List<Optional<Count>> counts(List<Query> queries) {
        if (queries.isEmpty()) {
            return List.of();
        }
        List<Optional<Count>> counts = new ArrayList<>(Collections.nCopies(queries.size(), Optional.empty()));
        try (Visit visit = Visit.begin(connection);
                PreparedStatement statement = connection.prepareStatement(statement(queries))) {
            Results.of(statement).each(row -> counts.set(row.getInt(1), Optional.of(count(row))));
            return counts;
        } catch (SQLException e) {
            return Collections.nCopies(queries.size(), Optional.empty());
        }
    }

    private String statement(List<Query> queries) {
        List<String> items = new ArrayList<>();
        for (Query query : queries) {
            // Of columns that are called alike the last one counts.
            String rows = query.groups() ? "(s.shown ->> 'count')::bigint" : "1";
            items.add(ITEM.formatted(items.size(), rows, query.sql().replace("?", "??")));
        }
        return PATIENCE + "set local search_path to " + Quoting.identifier(defaultSchema) + ";\n"
                + String.join("union all\n", items);
    }

    private static Count count(ResultSet row) throws SQLException {
        List<String> examples = new ArrayList<>();
        Array shown = row.getArray(4);
        if (shown != null) {
            for (Object example : (Object[]) shown.getArray()) {
                examples.add(example.toString());
            }
        }
        return new Count(row.getLong(2), row.getLong(3), examples);
    }
}
