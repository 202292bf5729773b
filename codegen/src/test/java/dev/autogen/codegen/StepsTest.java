package dev.autogen.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.autogen.runner.RecordedMigration;
import dev.autogen.runner.Step;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.Keep;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.ValidateConstraint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes that name a step. */
class StepsTest {

    private static final AddColumn ADD_AGE =
            new AddColumn(OperationCases.USERS, Column.of("age", SqlType.of("integer")), false);
    private static final CheckConstraint CHECK = CheckConstraint.of("users_age_check", "age >= 0");

    private final Path folder;

    StepsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Change in(String step, Operation operation, String... notices) {
        return new Change(operation, null, List.of(notices), step);
    }

    @Test
    void changesOfOneStepStandTogether() throws IOException {
        MigrationSource source = MigrationGenerator.generate(Migrations.spec(
                "age",
                List.of(
                        in("age", ADD_AGE, "nullable at first"),
                        in("age", new AddConstraint(OperationCases.USERS, CHECK.withValidated(false), false)),
                        in("validate", new ValidateConstraint(OperationCases.USERS, CHECK.name(), CHECK), "reads all"),
                        Change.of(new AddColumn(OperationCases.USERS, Column.of("b", SqlType.of("text")), false))),
                List.of()));
        assertThat(source.text()).contains("""
                    op.step("age", s -> {
                      // nullable at first
                      s.addColumn("users", column("age", integer()));
                      s.addCheck("users_age_check").on("users", "age >= 0").notValid();
                    });
                    // reads all
                    op.step("validate", s -> s.validateConstraint("users_age_check").on("users"));
                    op.addColumn("users", column("b", text()));
                """);
        assertThat(Recorded.of(source, folder).upgradeSteps())
                .extracting(Step::number, Step::name, step -> step.operations().size())
                .containsExactly(tuple(1, "age", 2), tuple(2, "validate", 1), tuple(3, "", 1));
    }

    @Test
    void everyKindMeansTheSameInAStep() throws IOException {
        List<Operation> operations = OperationCases.all().stream()
                .flatMap(cases -> cases.operations().stream())
                .filter(operation -> !(operation instanceof Keep))
                .toList();
        List<Change> stepwise = new ArrayList<>();
        List<Change> plain = new ArrayList<>();
        for (Operation operation : operations) {
            stepwise.add(in("step " + stepwise.size(), operation));
            plain.add(Change.of(operation));
        }
        RecordedMigration inSteps = recorded(stepwise);
        assertThat(inSteps.upgrade()).isEqualTo(recorded(plain).upgrade());
        assertThat(inSteps.upgradeSteps())
                .extracting(Step::name)
                .containsExactlyElementsOf(stepwise.stream().map(Change::step).toList());
    }

    private RecordedMigration recorded(List<Change> changes) throws IOException {
        return Recorded.of(MigrationGenerator.generate(Migrations.spec("all", changes, List.of())), folder);
    }

    @Test
    void aStepThatComesAgainIsAnotherOne() throws IOException {
        MigrationSource source = MigrationGenerator.generate(Migrations.spec(
                "twice", List.of(in("a", ADD_AGE), in("b", ADD_AGE), in("a", ADD_AGE), in("a", ADD_AGE)), List.of()));
        assertThat(Recorded.of(source, folder).upgradeSteps())
                .extracting(Step::name)
                .containsExactly("a", "b", "a");
    }
}
