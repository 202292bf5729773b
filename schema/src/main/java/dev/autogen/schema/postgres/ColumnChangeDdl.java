package dev.autogen.schema.postgres;

import static dev.autogen.schema.postgres.Quoting.identifier;

import dev.autogen.schema.Column;
import dev.autogen.schema.Identity;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.ChangeColumnComment;
import dev.autogen.schema.operation.ChangeDefault;
import dev.autogen.schema.operation.ChangeExpression;
import dev.autogen.schema.operation.ChangeIdentity;
import dev.autogen.schema.operation.ChangeNullable;
import dev.autogen.schema.operation.ChangeType;
import dev.autogen.schema.operation.ColumnChange;
import dev.autogen.schema.operation.ColumnChangeVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The statements of one {@link AlterColumn}, one for each aspect. */
final class ColumnChangeDdl implements ColumnChangeVisitor<List<String>> {

    private final AlterColumn operation;
    private final String alter;

    private ColumnChangeDdl(AlterColumn operation) {
        this.operation = operation;
        this.alter = Ddl.alter(operation.table()) + "alter column " + identifier(operation.column()) + " ";
    }

    static List<String> statements(AlterColumn operation) {
        ColumnChangeDdl ddl = new ColumnChangeDdl(operation);
        List<String> statements = new ArrayList<>();
        for (ColumnChange change : operation.changes()) {
            statements.addAll(change.accept(ddl));
        }
        return List.copyOf(statements);
    }

    private List<String> alter(String action) {
        return List.of(alter + action);
    }

    @Override
    public List<String> visit(ChangeType change) {
        String collate = change.collation() == null ? "" : " collate " + identifier(change.collation());
        String using = change.using() == null ? "" : " using " + change.using();
        return alter("set data type " + change.to().sql() + collate + using);
    }

    @Override
    public List<String> visit(ChangeNullable change) {
        NotNull pending = change.pending();
        String addition = pending == null ? "" : ", add " + Definitions.notNull(pending, operation.column());
        return alter(change.nullable() ? "drop not null" + addition : "set not null");
    }

    @Override
    public List<String> visit(ChangeDefault change) {
        return alter(change.to() == null ? "drop default" : "set default " + change.to());
    }

    @Override
    public List<String> visit(ChangeIdentity change) {
        Identity to = change.to();
        if (to == null) {
            return alter("drop identity");
        }
        if (change.from() == null) {
            return alter("add " + Definitions.identity(to));
        }
        return alter("set generated " + Definitions.mode(to)
                + Definitions.allSequenceOptions(to.options()).stream()
                        .map(option -> " set " + option)
                        .collect(Collectors.joining()));
    }

    @Override
    public List<String> visit(ChangeExpression change) {
        Column column = change.column();
        if (!change.recreates() || column == null) {
            return alter(change.to() == null ? "drop expression" : "set expression as (" + change.to() + ")");
        }
        String recreate = Ddl.alter(operation.table()) + "drop column " + identifier(operation.column())
                + ", add column " + Definitions.column(column);
        return column.comment() == null
                ? List.of(recreate)
                : List.of(recreate, Ddl.columnComment(operation.table(), column.name(), column.comment()));
    }

    @Override
    public List<String> visit(ChangeColumnComment change) {
        return List.of(Ddl.columnComment(operation.table(), operation.column(), change.to()));
    }
}
