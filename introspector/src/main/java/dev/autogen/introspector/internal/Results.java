package dev.autogen.introspector.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The results of several statements sent as one, row by row, passing over statements that give none. */
public final class Results {

    /** What becomes of a row. */
    public interface RowReader {
        /** Takes in the current row. */
        void read(ResultSet row) throws SQLException;
    }

    private final PreparedStatement statement;
    private boolean rows;

    private Results(PreparedStatement statement, boolean rows) {
        this.statement = statement;
        this.rows = rows;
    }

    /** Sends the statements; the caller closes the statement. */
    public static Results of(PreparedStatement statement) throws SQLException {
        return new Results(statement, statement.execute());
    }

    /** Passes over the rows of the next result. */
    public void skip() throws SQLException {
        advance();
        rows = statement.getMoreResults();
    }

    /**
     * Reads all rows of the next result.
     *
     * @throws IllegalStateException if there is none
     */
    public void each(RowReader reader) throws SQLException {
        advance();
        try (ResultSet result = statement.getResultSet()) {
            while (result.next()) {
                reader.read(result);
            }
        }
        rows = statement.getMoreResults();
    }

    private void advance() throws SQLException {
        while (!rows) {
            if (statement.getUpdateCount() == -1) {
                throw new IllegalStateException("The statements gave fewer results than expected");
            }
            rows = statement.getMoreResults();
        }
    }
}
