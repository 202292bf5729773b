package dev.autogen.differ.random;

import java.util.List;
import java.util.Locale;

/**
 * One change of a schema. It can always be made: where nothing is to be changed, it changes nothing.
 *
 * @param kind of what
 * @param choices decide the rest
 */
record SchemaEdit(Kind kind, List<Integer> choices) {

    private interface Edit {
        void apply(Draft draft, Choices choices);
    }

    /** What can be changed. */
    enum Kind {
        ADD_SCHEMA(1, TableEdits::addSchema),
        DROP_SCHEMA(1, TableEdits::dropSchema),
        ADD_TABLE(8, TableEdits::add),
        DROP_TABLE(1, TableEdits::drop),
        RENAME_TABLE(1, TableEdits::rename),
        COMMENT_ON_TABLE(1, TableEdits::comment),
        ADD_COLUMN(8, ColumnEdits::add),
        DROP_COLUMN(2, ColumnEdits::drop),
        RENAME_COLUMN(2, ColumnEdits::rename),
        RETYPE_COLUMN(3, ColumnEdits::retype),
        WIDEN_COLUMN(3, ColumnEdits::widen),
        NULLABLE(3, ColumnEdits::nullable),
        VALUE(4, ColumnEdits::value),
        IDENTITY(2, ColumnEdits::identity),
        GENERATED(3, ColumnEdits::generated),
        COLLATION(2, ColumnEdits::collation),
        COMMENT_ON_COLUMN(1, ColumnEdits::comment),
        PRIMARY_KEY(4, ConstraintEdits::primaryKey),
        UNIQUE(4, ConstraintEdits::unique),
        FOREIGN_KEY(6, ConstraintEdits::foreignKey),
        CHECK(4, ConstraintEdits::check),
        EXCLUSION(3, ConstraintEdits::exclusion),
        VALIDITY(2, ConstraintEdits::validity),
        RENAME_CONSTRAINT(2, ConstraintEdits::rename),
        DROP_CONSTRAINT(2, ConstraintEdits::drop),
        ADD_INDEX(6, IndexEdits::add),
        RENAME_INDEX(2, IndexEdits::rename),
        STORAGE_OF_INDEX(1, IndexEdits::storage),
        DROP_INDEX(2, IndexEdits::drop),
        ADD_SEQUENCE(3, SequenceEdits::add),
        ALTER_SEQUENCE(2, SequenceEdits::alter),
        OWN_SEQUENCE(3, SequenceEdits::own),
        DROP_SEQUENCE(1, SequenceEdits::drop),
        ADD_ENUM(2, TypeEdits::addEnum),
        DROP_ENUM(1, TypeEdits::dropEnum),
        ADD_LABEL(5, TypeEdits::addLabel),
        DROP_LABEL(2, TypeEdits::dropLabel),
        SWAP_LABELS(1, TypeEdits::swapLabels),
        ADD_COMPOSITE(2, TypeEdits::addComposite),
        DROP_COMPOSITE(1, TypeEdits::dropComposite),
        ADD_ATTRIBUTE(3, TypeEdits::addAttribute),
        DROP_ATTRIBUTE(1, TypeEdits::dropAttribute);

        private final int weight;
        private final Edit edit;

        Kind(int weight, Edit edit) {
            this.weight = weight;
            this.edit = edit;
        }

        int weight() {
            return weight;
        }
    }

    void apply(Draft draft) {
        kind.edit.apply(draft, new Choices(choices));
        Cascade.on(draft);
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + choices;
    }
}
