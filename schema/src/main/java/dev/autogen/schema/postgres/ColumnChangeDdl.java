package dev.autogen.schema.postgres;

import static dev.autogen.schema.postgres.Quoting.identifier;

import dev.autogen.schema.Identity;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.ChangeColumnComment;
import dev.autogen.schema.operation.ChangeDefault;
import dev.autogen.schema.operation.ChangeIdentity;
import dev.autogen.schema.operation.ChangeNullable;
import dev.autogen.schema.operation.ChangeType;
import dev.autogen.schema.operation.ColumnChange;
import dev.autogen.schema.operation.ColumnChangeVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The statements of one {@link AlterColumn}, one for each aspect. */
final class ColumnChangeDdl implements ColumnChangeVisitor<String> {

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
            statements.add(change.accept(ddl));
        }
        return List.copyOf(statements);
    }

    @Override
    public String visit(ChangeType change) {
        String using = change.using() == null ? "" : " using " + change.using();
        return alter + "set data type " + change.to().sql() + using;
    }

    @Override
    public String visit(ChangeNullable change) {
        return alter + (change.nullable() ? "drop not null" : "set not null");
    }

    @Override
    public String visit(ChangeDefault change) {
        return alter + (change.to() == null ? "drop default" : "set default " + change.to());
    }

    @Override
    public String visit(ChangeIdentity change) {
        Identity to = change.to();
        if (to == null) {
            return alter + "drop identity";
        }
        if (change.from() == null) {
            return alter + "add " + Definitions.identity(to);
        }
        return alter + "set generated " + Definitions.mode(to)
                + Definitions.allSequenceOptions(to.options()).stream()
                        .map(option -> " set " + option)
                        .collect(Collectors.joining());
    }

    @Override
    public String visit(ChangeColumnComment change) {
        return Ddl.columnComment(operation.table(), operation.column(), change.to());
    }
}
