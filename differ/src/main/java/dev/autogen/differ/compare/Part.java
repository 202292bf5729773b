package dev.autogen.differ.compare;

import dev.autogen.differ.Subject;
import dev.autogen.schema.operation.Operation;

/** A constraint or an index of a table: what has a name that is often nobody's choice. */
interface Part {

    String name();

    boolean explicit();

    Subject subject();

    Operation drop();

    Operation add();

    Operation rename(String newName);
}
