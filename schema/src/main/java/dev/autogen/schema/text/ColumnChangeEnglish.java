package dev.autogen.schema.text;

import dev.autogen.schema.operation.ChangeColumnComment;
import dev.autogen.schema.operation.ChangeDefault;
import dev.autogen.schema.operation.ChangeExpression;
import dev.autogen.schema.operation.ChangeIdentity;
import dev.autogen.schema.operation.ChangeNullable;
import dev.autogen.schema.operation.ChangeType;
import dev.autogen.schema.operation.ColumnChangeVisitor;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What changes of a column, in words that follow its name. */
final class ColumnChangeEnglish implements ColumnChangeVisitor<String> {

    private final UnaryOperator<String> code;

    ColumnChangeEnglish(UnaryOperator<String> code) {
        this.code = code;
    }

    @Override
    public String visit(ChangeType change) {
        if (change.to().equals(change.from())) {
            return "collation "
                    + code.apply(collation(change.fromCollation()) + " -> " + collation(change.collation()));
        }
        String from = change.from() == null ? "" : change.from() + " -> ";
        return "type " + code.apply(from + change.to());
    }

    private static String collation(@Nullable String name) {
        return name == null ? "default" : name;
    }

    @Override
    public String visit(ChangeExpression change) {
        String to = change.to();
        if (to == null) {
            return "drop expression";
        }
        return (change.recreates() ? "make anew, generated as " : "set expression ") + code.apply(to);
    }

    @Override
    public String visit(ChangeNullable change) {
        if (!change.nullable()) {
            return "set not null";
        }
        return change.pending() == null ? "drop not null" : "set not null, not valid";
    }

    @Override
    public String visit(ChangeDefault change) {
        return change.to() == null ? "drop default" : "set default " + code.apply(change.to());
    }

    @Override
    public String visit(ChangeIdentity change) {
        return change.to() == null ? "drop identity" : "set identity";
    }

    @Override
    public String visit(ChangeColumnComment change) {
        return change.to() == null ? "drop comment" : "comment";
    }
}
