package dev.autogen.differ.steps;

import dev.autogen.differ.Planned;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Identifiers;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.ChangeNullable;
import dev.autogen.schema.operation.DropConstraint;
import dev.autogen.schema.operation.ValidateConstraint;
import dev.autogen.schema.postgres.Quoting;
import java.util.List;

/** By a check, which is validated under a weak lock and proves that {@code SET NOT NULL} need not read. All versions. */
final class CheckedNotNullForm extends NotNullForm {

    @Override
    List<Planned> require(QualifiedName table, String column) {
        String name = Identifiers.generated(table.name(), List.of(column), "required");
        CheckConstraint check = CheckConstraint.of(name, Quoting.identifier(column) + " is not null");
        String required = named("require", table, column);
        return List.of(
                Planned.of(new AddConstraint(table, check.withValidated(false), false))
                        .inStep("add " + name),
                Planned.of(new ValidateConstraint(table, name, check)).inStep("validate " + name),
                Planned.of(new AlterColumn(table, column, List.of(new ChangeNullable(false))))
                        .inStep(required),
                Planned.of(new DropConstraint(table, name, check, false)).inStep(required));
    }
}
