package dev.autogen.differ.compare;

import dev.autogen.differ.Subject;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.TypeAttribute;
import dev.autogen.schema.operation.AddTypeAttribute;
import dev.autogen.schema.operation.CreateCompositeType;
import dev.autogen.schema.operation.DropCompositeType;
import dev.autogen.schema.operation.DropTypeAttribute;
import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Composite types and their attributes, matched by name. The order of attributes is no difference: no statement changes
 * it. An attribute of another type goes and comes again, since PostgreSQL alters none that a column uses.
 */
final class CompositeComparison {

    private final UserTypes before;
    private final UserTypes after;
    private final Findings findings;

    private CompositeComparison(UserTypes before, UserTypes after, Findings findings) {
        this.before = before;
        this.after = after;
        this.findings = findings;
    }

    static void compare(Schema from, Schema to, Findings findings) {
        CompositeComparison comparison = new CompositeComparison(new UserTypes(from), new UserTypes(to), findings);
        Map<QualifiedName, CompositeType> gone = new LinkedHashMap<>();
        from.composites().forEach(type -> gone.put(type.name(), type));
        for (CompositeType type : to.composites()) {
            CompositeType former = gone.remove(type.name());
            if (former == null) {
                findings.add(Change.added(Subject.type(type.name()), new CreateCompositeType(type, false)));
            } else {
                comparison.compare(former, type);
            }
        }
        gone.values().stream()
                .filter(type -> !comparison.after.areUsing(type.name()))
                .forEach(type -> findings.add(
                        Change.removed(Subject.type(type.name()), new DropCompositeType(type.name(), type, false))));
    }

    private void compare(CompositeType from, CompositeType to) {
        Map<String, TypeAttribute> gone = new LinkedHashMap<>();
        from.attributes().forEach(attribute -> gone.put(attribute.name(), attribute));
        List<TypeAttribute> added = new ArrayList<>();
        for (TypeAttribute attribute : to.attributes()) {
            TypeAttribute former = gone.get(attribute.name());
            if (former != null && same(former, attribute)) {
                gone.remove(attribute.name());
            } else {
                added.add(attribute);
            }
        }
        List<Operation> operations = new ArrayList<>();
        gone.values().forEach(a -> operations.add(new DropTypeAttribute(to.name(), a.name(), a, false)));
        added.forEach(a -> operations.add(new AddTypeAttribute(to.name(), a, false)));
        if (!operations.isEmpty()) {
            Subject subject = Subject.type(to.name());
            findings.add(Change.changed(subject, subject, operations.toArray(Operation[]::new)));
        }
    }

    private boolean same(TypeAttribute from, TypeAttribute to) {
        boolean sameType = from.type().equals(to.type()) || before.sameType(from.type(), after, to.type());
        return sameType && Objects.equals(from.collation(), to.collation());
    }
}
