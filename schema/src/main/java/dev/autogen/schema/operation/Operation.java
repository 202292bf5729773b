package dev.autogen.schema.operation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One change of a schema. The list of permitted records is the table of contents. */
public sealed interface Operation
        permits CreateSchema,
                DropSchema,
                CreateExtension,
                DropExtension,
                CreateEnumType,
                AddEnumValue,
                DropEnumValue,
                RenameEnumValue,
                RebuildEnumType,
                DropEnumType,
                CreateCompositeType,
                AddTypeAttribute,
                DropTypeAttribute,
                DropCompositeType,
                RenameType,
                CreateSequence,
                AlterSequence,
                ChangeSequenceOwner,
                RenameSequence,
                DropSequence,
                CreateTable,
                RenameTable,
                SetTableSchema,
                AlterTableComment,
                DropTable,
                AddColumn,
                RenameColumn,
                AlterColumn,
                DropColumn,
                AddConstraint,
                ValidateConstraint,
                InvalidateConstraint,
                RenameConstraint,
                DropConstraint,
                CreateIndex,
                RenameIndex,
                DropIndex,
                ExecuteSql,
                BatchSql,
                RequireNoRows,
                InsertRows,
                DeleteRows,
                Backfill,
                AdvanceSequence,
                Keep,
                Irreversible {

    /**
     * What takes this back. Never fails: an operation that does not know what it destroyed gives an {@link Irreversible}.
     * Reversed twice it is the operation itself.
     */
    Operation reverse();

    /**
     * Whether it does nothing where what it creates is there already. Afterwards nobody knows whether it did, so taking it
     * back may drop what was there before.
     */
    default boolean ifNotExists() {
        return false;
    }

    /** Calls the method of the visitor for this record. */
    <R> R accept(OperationVisitor<R> visitor);

    /** What takes a list of operations back: each reversed, the last one first. */
    static List<Operation> reverse(List<Operation> operations) {
        List<Operation> reversed = new ArrayList<>();
        for (Operation operation : operations) {
            reversed.add(operation.reverse());
        }
        Collections.reverse(reversed);
        return List.copyOf(reversed);
    }
}
