package dev.autogen.differ.steps;

import dev.autogen.differ.Planned;
import dev.autogen.schema.Identifiers;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.ChangeNullable;
import dev.autogen.schema.operation.ValidateConstraint;
import java.util.List;

/** By a NOT NULL constraint that is validated later (PostgreSQL 18). */
final class OwnNotNullForm extends NotNullForm {

    @Override
    List<Planned> require(QualifiedName table, String column) {
        String name = Identifiers.generated(table.name(), List.of(column), "not_null");
        ChangeNullable pending = new ChangeNullable(true, new NotNull(name, false, false));
        return List.of(
                Planned.of(new AlterColumn(table, column, List.of(pending)))
                        .with("not null of its own, validated later: PostgreSQL 18")
                        .inStep(named("require", table, column)),
                Planned.of(new ValidateConstraint(table, name, null)).inStep("validate " + name));
    }
}
