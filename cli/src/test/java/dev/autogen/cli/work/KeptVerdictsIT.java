package dev.autogen.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.introspector.ServerCanonicalizer;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.expression.ExpressionPair;
import dev.autogen.schema.expression.Verdict;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only what was never asked reaches the server. */
class KeptVerdictsIT {

    private static final ExpressionPair SAME = check("a > 0", "a>0 and true is true", "integer");
    private static final ExpressionPair DIFFERENT = check("a > 0", "a > 1", "integer");
    private static final ExpressionPair BROKEN = check("a > 0", "a > nothing", "integer");

    private final Path work;
    private final List<ExpressionPair> asked = new ArrayList<>();
    private TestDatabase database;
    private Connection connection;

    KeptVerdictsIT(@TempDir Path work) {
        this.work = work;
    }

    @BeforeEach
    void connect() throws SQLException {
        database = PostgresServer.shared().createDatabase();
        connection = database.connect();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        database.close();
    }

    private static ExpressionPair check(String from, String to, String type) {
        return new ExpressionPair(
                ExpressionPair.Kind.CHECK,
                QualifiedName.of("public", "t"),
                List.of(Column.of("a", SqlType.parse(type))),
                "ck",
                from,
                to);
    }

    private List<Verdict> decide(Path folder, int version, ExpressionPair... pairs) {
        ServerCanonicalizer server = ServerCanonicalizer.on(connection, "public");
        return new KeptVerdicts(folder, version, "public", open -> {
                    asked.addAll(open);
                    return server.decide(open);
                })
                .decide(List.of(pairs));
    }

    @Test
    void whatWasDecidedIsNotAskedAgain() {
        List<Verdict> first = decide(work, 170011, DIFFERENT, check("a > 0", "(a > 0)", "integer"));
        asked.clear();
        assertThat(decide(work, 170011, DIFFERENT, check("a > 0", "(a > 0)", "integer")))
                .isEqualTo(first);
        assertThat(asked).isEmpty();
    }

    @Test
    void newOnesAreAskedAndAllComeBackInOrder() {
        decide(work, 170011, DIFFERENT);
        asked.clear();
        List<Verdict> verdicts = decide(work, 170011, check("a > 2", "(a > 2)", "integer"), DIFFERENT, SAME);
        assertThat(asked).containsExactly(check("a > 2", "(a > 2)", "integer"), SAME);
        assertThat(verdicts)
                .extracting(Verdict::outcome)
                .containsExactly(
                        Verdict.Outcome.SAME,
                        Verdict.Outcome.DIFFERENT,
                        decide(work, 170011, SAME).get(0).outcome());
    }

    @Test
    void anotherVersionOrTypeIsAnotherQuestion() {
        decide(work, 170011, DIFFERENT);
        asked.clear();
        decide(work, 180006, DIFFERENT);
        decide(work, 170011, check("a > 0", "a > 1", "bigint"));
        assertThat(asked).hasSize(2);
    }

    @Test
    void whatCannotBeDecidedIsAskedAgain() {
        decide(work, 170011, BROKEN);
        asked.clear();
        assertThat(decide(work, 170011, BROKEN).get(0).outcome()).isEqualTo(Verdict.Outcome.UNDECIDED);
        assertThat(asked).containsExactly(BROKEN);
    }

    @Test
    void withoutAPlaceNothingIsKept() {
        Path nowhere = work.resolve("nowhere");
        decide(nowhere, 170011, DIFFERENT);
        asked.clear();
        decide(nowhere, 170011, DIFFERENT);
        assertThat(asked).containsExactly(DIFFERENT);
        assertThat(nowhere).doesNotExist();
    }
}
