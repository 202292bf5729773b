package dev.autogen.cli;

import dev.autogen.codegen.Change;
import dev.autogen.differ.snapshot.ObjectText;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.entity.Retired;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RequireNoRows;
import dev.autogen.schema.operation.ValidateConstraint;
import dev.autogen.schema.postgres.RetiredFor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The downgrade of a new revision. Constraints that were taken off something retired come back {@code NOT VALID}, and are
 * validated in a step at the end: rows may have come meanwhile that they would not have let in.
 */
final class WayBack {

    private static final String STEP = "validate";

    private final Set<String> takenOff = new HashSet<>();

    private WayBack(EntityModel model) {
        model.retired().stream().filter(Retired::isNew).forEach(retired -> takenOff.addAll(retired.definition()));
    }

    /**
     * What takes operations back, in order.
     *
     * @param back all of it, in order, as by itself
     * @param model the snapshot as of them
     */
    static List<Change> of(List<Operation> back, EntityModel model) {
        return new WayBack(model).changes(back);
    }

    private List<Change> changes(List<Operation> back) {
        List<Change> changes = new ArrayList<>();
        List<Change> last = new ArrayList<>();
        for (Operation operation :
                back.stream().filter(each -> !isAboutAge(each)).toList()) {
            if (operation instanceof AddConstraint add && wasTakenOff(add.constraint())) {
                Constraint constraint = add.constraint();
                changes.add(
                        Change.of(new AddConstraint(add.table(), constraint.withValidated(false), add.ifNotExists())));
                Operation validation = new ValidateConstraint(add.table(), constraint.name(), constraint);
                last.add(new Change(validation, null, List.of(), STEP));
            } else {
                changes.add(Change.of(operation));
            }
        }
        changes.addAll(last);
        return changes;
    }

    /** How long ago something was retired is no matter on the way back. */
    private static boolean isAboutAge(Operation operation) {
        return operation.reverse() instanceof RequireNoRows check
                && RetiredFor.of(check).isPresent();
    }

    private boolean wasTakenOff(Constraint constraint) {
        return (constraint instanceof ForeignKey || constraint instanceof CheckConstraint)
                && constraint.validated()
                && takenOff.contains(ObjectText.of(constraint));
    }
}
