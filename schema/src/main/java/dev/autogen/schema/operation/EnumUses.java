package dev.autogen.schema.operation;

import java.util.List;

/**
 * Where an enum type is used, as far as making it anew concerns it.
 *
 * @param columns of that type, or of its arrays
 * @param recreated the operations that create, in order, the constraints and indexes which stand on such columns and do
 *     not survive another type; they are dropped before and created after
 */
public record EnumUses(List<TypedColumn> columns, List<Operation> recreated) {

    /** Nowhere. */
    public static final EnumUses NONE = new EnumUses(List.of(), List.of());

    /** Copies. */
    public EnumUses {
        columns = List.copyOf(columns);
        recreated = List.copyOf(recreated);
    }
}
