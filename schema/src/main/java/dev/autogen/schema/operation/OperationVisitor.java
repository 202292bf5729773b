package dev.autogen.schema.operation;

/**
 * One method for each operation, no defaults: a backend that forgets one does not compile.
 *
 * @param <R> what a visit gives
 */
public interface OperationVisitor<R> {

    /** Visits {@link CreateSchema}. */
    R visit(CreateSchema operation);

    /** Visits {@link DropSchema}. */
    R visit(DropSchema operation);

    /** Visits {@link CreateExtension}. */
    R visit(CreateExtension operation);

    /** Visits {@link DropExtension}. */
    R visit(DropExtension operation);

    /** Visits {@link CreateEnumType}. */
    R visit(CreateEnumType operation);

    /** Visits {@link AddEnumValue}. */
    R visit(AddEnumValue operation);

    /** Visits {@link DropEnumValue}. */
    R visit(DropEnumValue operation);

    /** Visits {@link RenameEnumValue}. */
    R visit(RenameEnumValue operation);

    /** Visits {@link RebuildEnumType}. */
    R visit(RebuildEnumType operation);

    /** Visits {@link DropEnumType}. */
    R visit(DropEnumType operation);

    /** Visits {@link CreateCompositeType}. */
    R visit(CreateCompositeType operation);

    /** Visits {@link AddTypeAttribute}. */
    R visit(AddTypeAttribute operation);

    /** Visits {@link DropTypeAttribute}. */
    R visit(DropTypeAttribute operation);

    /** Visits {@link DropCompositeType}. */
    R visit(DropCompositeType operation);

    /** Visits {@link RenameType}. */
    R visit(RenameType operation);

    /** Visits {@link CreateSequence}. */
    R visit(CreateSequence operation);

    /** Visits {@link AlterSequence}. */
    R visit(AlterSequence operation);

    /** Visits {@link ChangeSequenceOwner}. */
    R visit(ChangeSequenceOwner operation);

    /** Visits {@link RenameSequence}. */
    R visit(RenameSequence operation);

    /** Visits {@link DropSequence}. */
    R visit(DropSequence operation);

    /** Visits {@link CreateTable}. */
    R visit(CreateTable operation);

    /** Visits {@link RenameTable}. */
    R visit(RenameTable operation);

    /** Visits {@link SetTableSchema}. */
    R visit(SetTableSchema operation);

    /** Visits {@link AlterTableComment}. */
    R visit(AlterTableComment operation);

    /** Visits {@link DropTable}. */
    R visit(DropTable operation);

    /** Visits {@link AddColumn}. */
    R visit(AddColumn operation);

    /** Visits {@link RenameColumn}. */
    R visit(RenameColumn operation);

    /** Visits {@link AlterColumn}. */
    R visit(AlterColumn operation);

    /** Visits {@link DropColumn}. */
    R visit(DropColumn operation);

    /** Visits {@link AddConstraint}. */
    R visit(AddConstraint operation);

    /** Visits {@link ValidateConstraint}. */
    R visit(ValidateConstraint operation);

    /** Visits {@link InvalidateConstraint}. */
    R visit(InvalidateConstraint operation);

    /** Visits {@link RenameConstraint}. */
    R visit(RenameConstraint operation);

    /** Visits {@link DropConstraint}. */
    R visit(DropConstraint operation);

    /** Visits {@link CreateIndex}. */
    R visit(CreateIndex operation);

    /** Visits {@link RenameIndex}. */
    R visit(RenameIndex operation);

    /** Visits {@link DropIndex}. */
    R visit(DropIndex operation);

    /** Visits {@link ExecuteSql}. */
    R visit(ExecuteSql operation);

    /** Visits {@link BatchSql}. */
    R visit(BatchSql operation);

    /** Visits {@link RequireNoRows}. */
    R visit(RequireNoRows operation);

    /** Visits {@link InsertRows}. */
    R visit(InsertRows operation);

    /** Visits {@link DeleteRows}. */
    R visit(DeleteRows operation);

    /** Visits {@link Backfill}. */
    R visit(Backfill operation);

    /** Visits {@link AdvanceSequence}. */
    R visit(AdvanceSequence operation);

    /** Visits {@link Keep}. */
    R visit(Keep operation);

    /** Visits {@link Irreversible}. */
    R visit(Irreversible operation);
}
