package dev.autogen.runner.internal.execute;

import dev.autogen.runner.AppliedRevision;
import dev.autogen.runner.internal.PlannedRevision;
import java.util.List;

/** Decides what is to be run. Asked again when somebody else has migrated the database meanwhile. */
public interface Planner {

    /** What is to be run, in order, given what is applied or on its way. */
    List<PlannedRevision> plan(List<AppliedRevision> applied);
}
