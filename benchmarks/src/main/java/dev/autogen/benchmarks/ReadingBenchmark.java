package dev.autogen.benchmarks;

import dev.autogen.differ.hibernate.EntityLoader;
import dev.autogen.differ.snapshot.ModelText;
import dev.autogen.schema.Schema;
import dev.autogen.schema.entity.EntityModel;
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

/** Reading each of the sides. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
@SuppressWarnings("NullAway.Init")
public class ReadingBenchmark {

    /** Number of entities. */
    @Param({"10", "100", "1000"})
    public int size;

    private SyntheticProject project;
    private Connection connection;
    private List<String> text;

    /** Compiles, reads and creates once. */
    @Setup(Level.Trial)
    public void start() throws IOException, SQLException {
        project = new SyntheticProject(size);
        connection = project.connect();
        text = ModelText.of(project.entities());
    }

    /** Drops. */
    @TearDown(Level.Trial)
    public void stop() throws SQLException {
        connection.close();
        project.close();
    }

    /** Hibernate's metamodel, from class files. */
    @Benchmark
    public EntityModel entities() {
        return EntityLoader.read(project.source());
    }

    /** The text of a model, as it is kept for the next run. */
    @Benchmark
    public EntityModel keptModel() {
        return ModelText.read(text);
    }

    /** The catalog. */
    @Benchmark
    public Schema database() {
        return SyntheticProject.read(connection);
    }
}
