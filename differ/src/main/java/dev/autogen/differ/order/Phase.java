package dev.autogen.differ.order;

/**
 * When an operation has its turn. Within a phase operations go by table, then by {@link #step}. Tables, sequences, types,
 * columns and values get their new names first, so that all else speaks of them by those. The type of a column cannot change while another one
 * is generated from it: generated columns come after alterations and go before.
 */
enum Phase {
    CREATE_SCHEMA,
    MOVE_TABLE,
    RENAME_TABLE,
    RENAME_COLUMN,
    CREATE_EXTENSION,
    CREATE_TYPE,
    WIDEN_TYPE,
    CREATE_SEQUENCE,
    DROP_FOREIGN_KEY,
    CLEAR_AWAY,
    CREATE_COMPOSITE,
    DROP_ATTRIBUTE,
    ADD_ATTRIBUTE,
    RENAME,
    CREATE_TABLE,
    DROP_REBUILT_COLUMN(true),
    ADD_COLUMN(true),
    ALTER(true),
    ADD_GENERATED_COLUMN(true),
    ADD_CONSTRAINT(true),
    CREATE_INDEX(true),
    ADD_FOREIGN_KEY,
    VALIDATE,
    OWN_SEQUENCE,
    DROP_COLUMN,
    DROP_TABLE,
    NARROW_TYPE,
    DROP_COMPOSITE,
    DROP_TYPE,
    DROP_SEQUENCE,
    DROP_EXTENSION,
    DROP_SCHEMA;

    private final boolean alteration;

    Phase() {
        this(false);
    }

    Phase(boolean alteration) {
        this.alteration = alteration;
    }

    /** The phase as far as tables go: all alterations of one table stand together. */
    int rank() {
        return alteration ? DROP_REBUILT_COLUMN.ordinal() : ordinal();
    }

    /** The order within one table. */
    int step() {
        return ordinal();
    }
}
