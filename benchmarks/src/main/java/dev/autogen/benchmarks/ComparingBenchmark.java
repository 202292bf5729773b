package dev.autogen.benchmarks;

import dev.autogen.differ.Comparison;
import dev.autogen.differ.Difference;
import dev.autogen.differ.ThreeWayComparison;
import dev.autogen.differ.ThreeWayDifference;
import dev.autogen.introspector.ServerCanonicalizer;
import dev.autogen.schema.Schema;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.expression.ExpressionPair;
import dev.autogen.schema.expression.Verdict;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Comparing what was read, and what the server is asked for it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
@SuppressWarnings("NullAway.Init")
public class ComparingBenchmark {

    /** Number of entities. */
    @Param({"10", "100", "1000"})
    public int size;

    private SyntheticProject project;
    private Connection connection;
    private EntityModel entities;
    private Schema database;
    private List<ExpressionPair> questions;
    private List<Verdict> verdicts;

    /** Compiles, reads and creates once. */
    @Setup(Level.Trial)
    public void start() throws IOException, SQLException {
        project = new SyntheticProject(size);
        connection = project.connect();
        entities = project.entities();
        database = SyntheticProject.read(connection);
        questions = Comparison.toEntities(database, entities).questions();
        verdicts = decide();
    }

    /** Drops. */
    @TearDown(Level.Trial)
    public void stop() throws SQLException {
        connection.close();
        project.close();
    }

    /** The entities with the database. */
    @Benchmark
    public Difference twoSides() {
        return Comparison.toEntities(database, entities).settle(verdicts);
    }

    /** The entities with a snapshot that is the same, qualified by the database. */
    @Benchmark
    public ThreeWayDifference threeSides() {
        return ThreeWayComparison.of(entities, entities, database).settle(verdicts);
    }

    /** The enum check of each table, decided by the server. */
    @Benchmark
    public List<Verdict> decide() {
        return ServerCanonicalizer.on(connection, "public").decide(questions);
    }
}
