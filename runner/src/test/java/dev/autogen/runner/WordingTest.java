package dev.autogen.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.runner.internal.OperationSink;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.CreateSchema;
import dev.autogen.schema.operation.DropTable;
import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** When what is said counts as said, and in which step. */
class WordingTest {

    /** What is recorded of it. */
    static List<Step> steps(Consumer<Operations> said) {
        RecordingSink sink = new RecordingSink();
        Operations op = new Operations(sink, () -> "");
        said.accept(op);
        op.flush();
        return sink.steps();
    }

    @Test
    void handsOnEachWhenTheNextBegins() {
        List<Operation> operations = new ArrayList<>();
        Operations op = new Operations(
                new OperationSink() {
                    @Override
                    public void accept(Operation operation) {
                        operations.add(operation);
                    }

                    @Override
                    public void step(String name, Runnable body) {
                        body.run();
                    }

                    @Override
                    public <T> T read(String question, Reading<T> reading) {
                        throw new AssertionError(question);
                    }
                },
                () -> "");
        op.createSchema("a").ifNotExists();
        assertThat(operations).isEmpty();
        op.dropSchema("b");
        assertThat(operations).containsExactly(new CreateSchema("a", true));
        op.flush();
        op.flush();
        assertThat(operations).hasSize(2);
    }

    @Test
    void stepsAndWhatIsOutsideThem() {
        List<Step> steps = steps(op -> {
            op.dropTable("a");
            op.dropTable("b");
            op.step("third", s -> op.dropTable("c"));
            op.step("nothing", s -> {});
            op.dropTable("d");
        });
        assertThat(steps).extracting(Step::number).containsExactly(1, 2, 3, 4);
        assertThat(steps).extracting(Step::name).containsExactly("", "third", "nothing", "");
        assertThat(steps).extracting(step -> step.operations().size()).containsExactly(2, 1, 0, 1);
        assertThat(steps)
                .extracting(Step::label)
                .containsExactly("drop table a ...", "third", "nothing", "drop table d");
    }

    @Test
    void howLargeBatchesAreDoesNotMatterForWhatIsDone() {
        String sql = "delete from t where {batch}";
        String large = steps(
                        op -> op.step("a", s -> s.batch(sql).over("t", "id").size(5000)))
                .get(0)
                .fingerprint();
        String small = steps(
                        op -> op.step("a", s -> s.batch(sql).over("t", "id").size(10)))
                .get(0)
                .fingerprint();
        String other = steps(op -> op.step("a", s -> s.batch(sql).over("t", "b")))
                .get(0)
                .fingerprint();
        assertThat(small).isEqualTo(large).isNotEqualTo(other);
    }

    @Test
    void readingEndsWhatIsKnown() {
        List<Step> steps = steps(op -> {
            op.step("reads", s -> {
                s.dropTable("a");
                s.query("select 1");
                s.dropTable("b");
            });
            op.dropTable("c");
        });
        assertThat(steps).extracting(Step::reads).containsExactly(true, false);
        assertThat(steps.get(0).operations()).containsExactly(new DropTable(QualifiedName.of("a"), null, false));
        assertThat(steps.get(0).fingerprint()).isEqualTo("unknown");
        assertThatThrownBy(() -> steps(op -> op.query("select 1"))).isInstanceOf(NeedsDatabaseException.class);
        assertThatThrownBy(() -> steps(op -> op.query("select ?", new Object())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStepIsNotInsideAnother() {
        assertThatThrownBy(() -> steps(op -> op.step("a", s -> s.step("b", t -> {}))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("\"b\"");
        assertThatThrownBy(() -> steps(op -> op.step(" ", s -> {}))).isInstanceOf(IllegalArgumentException.class);
    }
}
