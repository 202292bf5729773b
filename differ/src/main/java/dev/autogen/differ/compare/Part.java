package dev.autogen.differ.compare;

import dev.autogen.differ.Subject;
import dev.autogen.differ.order.TakenNames;
import dev.autogen.schema.operation.Operation;
import java.util.Optional;

/** A constraint or an index of a table: what has a name that is often nobody's choice. */
interface Part {

    String name();

    boolean explicit();

    Subject subject();

    Operation drop();

    Operation add();

    Operation rename(String newName);

    /** Whether something else gets the name. */
    boolean isIn(TakenNames taken);

    /** What checks the existing rows, or takes that back, where the other part differs in that alone; mostly nothing. */
    Optional<Operation> validation(Part to, String name);
}
