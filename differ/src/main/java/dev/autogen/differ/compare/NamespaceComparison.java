package dev.autogen.differ.compare;

import dev.autogen.differ.Sides;
import dev.autogen.differ.Subject;
import dev.autogen.schema.Schema;
import dev.autogen.schema.operation.CreateSchema;
import dev.autogen.schema.operation.DropSchema;

/** Schemas. A model cannot know all of a database's, and {@code public} is nobody's to drop. */
final class NamespaceComparison {

    private static final String PUBLIC = "public";

    private NamespaceComparison() {}

    static void compare(Schema from, Schema to, Sides sides, Findings findings) {
        for (String name : to.namespaces()) {
            if (!from.namespaces().contains(name)) {
                findings.add(Change.added(Subject.schema(name), new CreateSchema(name, name.equals(PUBLIC))));
            }
        }
        for (String name : from.namespaces()) {
            if (sides == Sides.ALIKE && !to.namespaces().contains(name) && !name.equals(PUBLIC)) {
                findings.add(Change.removed(Subject.schema(name), new DropSchema(name, false)));
            }
        }
    }
}
