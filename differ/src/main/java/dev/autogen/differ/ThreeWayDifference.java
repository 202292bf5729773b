package dev.autogen.differ;

import dev.autogen.differ.rename.Renames;
import dev.autogen.differ.retire.Retirement;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.entity.Retired;
import dev.autogen.schema.operation.Operation;
import java.util.List;

/**
 * What the next revision has to hold, and what is to be said of this database.
 *
 * @param plan what leads from the snapshot to the entities, in order
 * @param renames those in the plan that attributes tell or somebody knew of
 * @param retirement what the plan keeps though the entities do without it
 * @param drift what would bring this database to where the history says it is; not part of the revision
 * @param unmanaged what only this database has
 * @param undecided expressions of this database that nobody could decide; they are in neither plan nor drift
 * @param snapshot what to keep as the snapshot once the plan is written: the entities, with the names that the history
 *     uses where nobody chose one
 */
public record ThreeWayDifference(
        List<Planned> plan,
        Renames renames,
        Retirement retirement,
        List<Operation> drift,
        List<Unmanaged> unmanaged,
        List<Undecided> undecided,
        EntityModel snapshot) {

    /** Copies. */
    public ThreeWayDifference {
        plan = List.copyOf(plan);
        drift = List.copyOf(drift);
        unmanaged = List.copyOf(unmanaged);
        undecided = List.copyOf(undecided);
    }

    /** Whether a revision would say anything. */
    public boolean isEmpty() {
        return plan.isEmpty() && !changesRetired();
    }

    /** Whether something is retired from now on, or comes back. */
    public boolean changesRetired() {
        return snapshot.retired().stream().anyMatch(Retired::isNew)
                || !retirement.returned().isEmpty();
    }

    /** The operations of the plan. */
    public List<Operation> operations() {
        return plan.stream().map(Planned::operation).toList();
    }
}
