package dev.autogen.differ;

import dev.autogen.schema.Column;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.operation.ChangeColumnComment;
import dev.autogen.schema.operation.ChangeDefault;
import dev.autogen.schema.operation.ChangeExpression;
import dev.autogen.schema.operation.ChangeIdentity;
import dev.autogen.schema.operation.ChangeNullable;
import dev.autogen.schema.operation.ChangeType;
import dev.autogen.schema.operation.ColumnChange;
import dev.autogen.schema.operation.ColumnChangeVisitor;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Applies the changes of one column, one after the other, and refuses what PostgreSQL refuses. */
final class ColumnInterpreter implements ColumnChangeVisitor<Column> {

    private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");

    private Column column;

    private ColumnInterpreter(Column column) {
        this.column = column;
    }

    static Column apply(List<ColumnChange> changes, Column column) {
        ColumnInterpreter interpreter = new ColumnInterpreter(column);
        for (ColumnChange change : changes) {
            interpreter.column = change.accept(interpreter);
        }
        return interpreter.column;
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }

    @Override
    public Column visit(ChangeType change) {
        require(column.type().equals(change.from()), "another type");
        require(change.using() == null || column.defaultExpression() == null, "the default cannot be cast");
        require(column.identity() == null || INTEGERS.contains(change.to().name()), "an identity is an integer");
        require(Objects.equals(column.collation(), change.fromCollation()), "another collation");
        return column.typed(change.to()).withCollation(change.collation());
    }

    @Override
    public Column visit(ChangeNullable change) {
        require(column.nullable() != change.nullable(), "no change");
        require(column.identity() == null || !change.nullable(), "an identity is not null");
        NotNull pending = change.pending();
        return pending != null && change.nullable()
                ? column.withNotNull(pending)
                : column.withNullable(change.nullable());
    }

    @Override
    public Column visit(ChangeDefault change) {
        require(Objects.equals(column.defaultExpression(), change.from()), "another default");
        return column.withDefault(change.to());
    }

    @Override
    public Column visit(ChangeIdentity change) {
        require(Objects.equals(column.identity(), change.from()), "another identity");
        require(change.to() == null || !column.nullable(), "an identity is not null");
        require(change.to() == null || INTEGERS.contains(column.type().name()), "an identity is an integer");
        return column.withIdentity(change.to());
    }

    @Override
    public Column visit(ChangeExpression change) {
        require(Objects.equals(column.generatedAs(), change.from()), "another expression");
        Column anew = change.column();
        return change.recreates() && anew != null ? anew : column.withGeneratedAs(change.to());
    }

    @Override
    public Column visit(ChangeColumnComment change) {
        require(Objects.equals(column.comment(), change.from()), "another comment");
        return column.withComment(change.to());
    }
}
