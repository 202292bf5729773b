package dev.autogen.differ.steps;

import dev.autogen.differ.Planned;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.ValidateConstraint;
import java.util.List;

/** Constraints that hold for new rows at once, and for those that are there after they were read under a weak lock. */
final class ValidationForm {

    private ValidationForm() {}

    static List<Planned> of(Planned planned, AddConstraint add) {
        return List.of(
                planned.instead(notValid(add)).inStep("add " + add.constraint().name()), validation(add));
    }

    /** No moment is without the rule: the old one goes in the step that brings the new one. */
    static List<Planned> replaced(Planned dropped, Planned added) {
        AddConstraint add = (AddConstraint) added.operation();
        String step = "replace " + add.constraint().name();
        return List.of(dropped.inStep(step), added.instead(notValid(add)).inStep(step), validation(add));
    }

    private static AddConstraint notValid(AddConstraint add) {
        return new AddConstraint(add.table(), add.constraint().withValidated(false), add.ifNotExists());
    }

    private static Planned validation(AddConstraint add) {
        Constraint constraint = add.constraint();
        return Planned.of(new ValidateConstraint(add.table(), constraint.name(), constraint))
                .inStep("validate " + constraint.name());
    }
}
