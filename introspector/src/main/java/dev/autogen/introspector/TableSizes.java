package dev.autogen.introspector;

import dev.autogen.introspector.internal.Results;
import dev.autogen.introspector.internal.Visit;
import dev.autogen.introspector.internal.catalog.SizeQuery;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TableSize;
import dev.autogen.schema.postgres.Quoting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks how large tables are, in a fixed number of round trips. Changes nothing, keeps no lock, and can be used within a
 * transaction. Not safe for threads, as its connection is not.
 *
 * <p>What the catalog takes for small, or has never counted, is counted, up to some thousand rows; from there on, and
 * where rows may not be read or are not got at in time, the number is an estimate. Whatever has a block counts as having
 * a row unless it was counted.
 */
public final class TableSizes {

    /** How many rows of a table are counted; what has fewer is counted exactly. */
    private static final int COUNTED = 10_000;

    /** Each table that is counted needs a lock of the server's, which has some thousands for all sessions. */
    private static final int MOST_COUNTED_TABLES = 500;

    /** What a block holds where nothing is known: rows of a hundred bytes. */
    private static final long ROWS_OF_A_BLOCK = 80;

    private static final String PATIENCE = "set local statement_timeout = '5s'; set local lock_timeout = '1s';\n";

    /** {@code query_canceled}, {@code lock_not_available}. */
    private static final Set<String> OUT_OF_TIME = Set.of("57014", "55P03");

    private final Connection connection;

    private TableSizes(Connection connection) {
        this.connection = connection;
    }

    /** Uses this connection and never closes it. */
    public static TableSizes on(Connection connection) {
        return new TableSizes(connection);
    }

    /**
     * The sizes of those that exist; a name without a schema is looked up along the {@code search_path}. A partitioned
     * table is as large as all of its partitions.
     *
     * @return in the order asked for
     * @throws IntrospectionException if the catalog cannot be read
     */
    public Map<QualifiedName, TableSize> of(Collection<QualifiedName> tables) {
        if (tables.isEmpty()) {
            return Map.of();
        }
        List<QualifiedName> asked = List.copyOf(tables);
        try (Visit visit = Visit.begin(connection)) {
            List<Heap> heaps = heaps(asked);
            count(heaps);
            Map<QualifiedName, TableSize> sizes = new LinkedHashMap<>();
            for (Heap heap : heaps) {
                sizes.merge(
                        asked.get(heap.position - 1),
                        new TableSize(heap.rows(), heap.bytes),
                        (one, other) -> new TableSize(one.rows() + other.rows(), one.bytes() + other.bytes()));
            }
            return sizes;
        } catch (SQLException e) {
            throw new IntrospectionException("The sizes of tables cannot be read: " + e.getMessage(), e);
        }
    }

    private List<Heap> heaps(List<QualifiedName> asked) throws SQLException {
        List<Heap> heaps = new ArrayList<>();
        if (!tried(heaps, asked)) {
            read(heaps, asked, SizeQuery.REMEMBERED);
        }
        return heaps;
    }

    private boolean tried(List<Heap> heaps, List<QualifiedName> asked) throws SQLException {
        try (Visit visit = Visit.begin(connection)) {
            read(heaps, asked, PATIENCE + SizeQuery.MEASURED);
            return true;
        } catch (SQLException e) {
            requireOutOfTime(e);
            return false;
        }
    }

    private void read(List<Heap> heaps, List<QualifiedName> asked, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            String[] names = asked.stream().map(Quoting::name).toArray(String[]::new);
            statement.setArray(1, connection.createArrayOf("text", names));
            Results.of(statement).each(row -> heaps.add(new Heap(row)));
        }
    }

    private void count(List<Heap> heaps) throws SQLException {
        List<String> counts = new ArrayList<>();
        for (int i = 0; i < heaps.size() && counts.size() < MOST_COUNTED_TABLES; i++) {
            if (heaps.get(i).needsCount()) {
                counts.add(heaps.get(i).count(i));
            }
        }
        if (counts.isEmpty()) {
            return;
        }
        try (Visit visit = Visit.begin(connection);
                PreparedStatement statement =
                        connection.prepareStatement(PATIENCE + String.join("\nunion all\n", counts))) {
            Results.of(statement).each(row -> heaps.get(row.getInt(1)).counted(row.getLong(2), row.getLong(3)));
        } catch (SQLException e) {
            requireOutOfTime(e);
        }
    }

    /** Whatever else went wrong goes on going wrong. */
    private static void requireOutOfTime(SQLException e) throws SQLException {
        if (!OUT_OF_TIME.contains(e.getSQLState())) {
            throw e;
        }
    }

    /** An ordinary table, or a partition of one. */
    private static final class Heap {
        private final int position;
        private final String name;
        private final long estimate;
        private final long blocks;
        private final long bytes;
        private final boolean readable;
        private long counted = -1;

        Heap(ResultSet row) throws SQLException {
            position = row.getInt(1);
            name = row.getString(2);
            estimate = row.getLong(3);
            blocks = row.getLong(4);
            bytes = row.getLong(5);
            readable = row.getBoolean(6);
        }

        boolean needsCount() {
            return readable && blocks > 0 && estimate < COUNTED;
        }

        String count(int index) {
            return "select " + index
                    + ", count(*), max((s.ctid::text::point)[0])::bigint + 1 from (select ctid from only " + name
                    + " limit " + COUNTED + ") s";
        }

        void counted(long rows, long within) {
            counted = rows < COUNTED ? rows : Math.round((double) rows / within * blocks);
        }

        long rows() {
            if (counted >= 0) {
                return counted;
            }
            return estimate > 0 ? estimate : blocks * ROWS_OF_A_BLOCK;
        }
    }
}
