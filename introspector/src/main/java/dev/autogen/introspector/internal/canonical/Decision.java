package dev.autogen.introspector.internal.canonical;

import dev.autogen.introspector.internal.Results;
import dev.autogen.introspector.internal.SessionSettings;
import dev.autogen.introspector.internal.Visit;
import dev.autogen.schema.expression.ExpressionPair;
import dev.autogen.schema.expression.Verdict;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pairs on their way to the server and verdicts on their way back, in one round trip. */
public final class Decision implements Results.RowReader {

    private static final String BATCH =
            String.join(";\n", SessionSettings.APPLY, DecideBlock.PAIRS, DecideBlock.DECIDE, DecideBlock.VERDICTS);

    private final List<Verdict> verdicts = new ArrayList<>();

    private Decision() {}

    /** Asks the server; of the asking nothing stays. */
    public static List<Verdict> on(Connection connection, @Nullable String defaultSchema, List<ExpressionPair> pairs)
            throws SQLException {
        Decision decision = new Decision();
        try (Visit visit = Visit.begin(connection);
                PreparedStatement statement = connection.prepareStatement(BATCH)) {
            statement.setFetchSize(0);
            statement.setString(1, defaultSchema);
            statement.setString(2, PairsJson.of(pairs));
            Results results = Results.of(statement);
            results.skip();
            results.skip();
            results.each(decision);
        }
        if (decision.verdicts.size() != pairs.size()) {
            throw new IllegalStateException(
                    pairs.size() + " pairs were asked, " + decision.verdicts.size() + " answered");
        }
        return decision.verdicts;
    }

    @Override
    public void read(ResultSet row) throws SQLException {
        String verdict = row.getString(1);
        verdicts.add(
                switch (verdict) {
                    case "same" -> Verdict.SAME;
                    case "different" ->
                        ConstantLists.same(row.getString(2), row.getString(3)) ? Verdict.SAME : Verdict.DIFFERENT;
                    default -> Verdict.undecided(verdict.substring(DecideBlock.REFUSED.length()));
                });
    }
}
