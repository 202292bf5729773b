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

    /** Visits {@link CreateSequence}. */
    R visit(CreateSequence operation);

    /** Visits {@link AlterSequence}. */
    R visit(AlterSequence operation);

    /** Visits {@link DropSequence}. */
    R visit(DropSequence operation);

    /** Visits {@link CreateTable}. */
    R visit(CreateTable operation);

    /** Visits {@link RenameTable}. */
    R visit(RenameTable operation);

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

    /** Visits {@link Irreversible}. */
    R visit(Irreversible operation);
}
