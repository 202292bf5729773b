package dev.autogen.differ.compare;

import dev.autogen.differ.Sides;
import dev.autogen.differ.Subject;
import dev.autogen.schema.Extension;
import dev.autogen.schema.Schema;
import dev.autogen.schema.operation.CreateExtension;
import dev.autogen.schema.operation.DropExtension;
import java.util.LinkedHashMap;
import java.util.Map;

/** Extensions, matched by name. No model asks for one, so that a database's own are no difference to it. */
final class ExtensionComparison {

    private ExtensionComparison() {}

    static void compare(Schema from, Schema to, Sides sides, Findings findings) {
        if (sides != Sides.ALIKE) {
            return;
        }
        Map<String, Extension> gone = new LinkedHashMap<>();
        from.extensions().forEach(extension -> gone.put(extension.name(), extension));
        for (Extension extension : to.extensions()) {
            if (gone.remove(extension.name()) == null) {
                findings.add(Change.added(Subject.extension(extension.name()), new CreateExtension(extension, false)));
            }
        }
        gone.values()
                .forEach(e -> findings.add(
                        Change.removed(Subject.extension(e.name()), new DropExtension(e.name(), e, false))));
    }
}
