package dev.autogen.differ.compare;

import dev.autogen.differ.Subject;
import dev.autogen.differ.order.TakenNames;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.DropConstraint;
import dev.autogen.schema.operation.InvalidateConstraint;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RenameConstraint;
import dev.autogen.schema.operation.ValidateConstraint;
import java.util.List;
import java.util.Optional;

/**
 * A constraint of a table.
 *
 * @param table which table
 * @param constraint its definition
 */
record ConstraintPart<C extends Constraint>(QualifiedName table, C constraint) implements Part {

    static <C extends Constraint> List<ConstraintPart<C>> of(QualifiedName table, List<C> constraints) {
        return constraints.stream().map(c -> new ConstraintPart<>(table, c)).toList();
    }

    @Override
    public String name() {
        return constraint.name();
    }

    @Override
    public boolean explicit() {
        return constraint.explicit();
    }

    @Override
    public Subject subject() {
        return Subject.constraint(table, constraint.name());
    }

    @Override
    public Operation drop() {
        return new DropConstraint(table, constraint.name(), constraint, false);
    }

    @Override
    public Operation add() {
        return new AddConstraint(table, constraint, false);
    }

    @Override
    public Optional<Operation> validation(Part to, String name) {
        if (!(to instanceof ConstraintPart<?> other)
                || constraint.validated() == other.constraint().validated()) {
            return Optional.empty();
        }
        boolean validated = other.constraint().validated();
        Constraint after = constraint.withValidated(validated).named(name, constraint.explicit());
        return Optional.of(
                validated ? new ValidateConstraint(table, name, after) : new InvalidateConstraint(table, after));
    }

    @Override
    public Operation rename(String newName) {
        return new RenameConstraint(table, constraint.name(), newName);
    }

    @Override
    public boolean isIn(TakenNames taken) {
        return taken.contain(table, constraint);
    }
}
