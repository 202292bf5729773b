package dev.autogen.differ.order;

import dev.autogen.schema.CompositeType;
import dev.autogen.schema.operation.CreateCompositeType;
import dev.autogen.schema.operation.DropCompositeType;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.postgres.Quoting;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How deep composite types are nested: what is inside is created before and dropped after what is around it. */
final class Nesting {

    private final Map<String, CompositeType> types = new HashMap<>();

    Nesting(List<Operation> operations) {
        for (Operation operation : operations) {
            if (operation instanceof CreateCompositeType create) {
                add(create.type());
            } else if (operation instanceof DropCompositeType drop && drop.type() != null) {
                add(drop.type());
            }
        }
    }

    private void add(CompositeType type) {
        types.put(Quoting.name(type.name()), type);
        types.put(Quoting.identifier(type.name().name()), type);
    }

    /** A number by which creations and drops of composite types go; 0 for everything else. */
    int of(Operation operation) {
        if (operation instanceof CreateCompositeType create) {
            return depth(create.type(), new HashSet<>());
        }
        return operation instanceof DropCompositeType drop && drop.type() != null
                ? -depth(drop.type(), new HashSet<>())
                : 0;
    }

    private int depth(CompositeType type, Set<CompositeType> around) {
        if (!around.add(type)) {
            return 0;
        }
        int deepest = type.attributes().stream()
                .map(attribute -> types.get(attribute.type().name()))
                .mapToInt(inner -> inner == null ? 0 : depth(inner, new HashSet<>(around)))
                .max()
                .orElse(0);
        return deepest + 1;
    }
}
