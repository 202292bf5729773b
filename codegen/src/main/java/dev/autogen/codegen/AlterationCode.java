package dev.autogen.codegen;

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
import dev.autogen.schema.operation.ColumnChangeVisitor;

/** Changes of a column as {@link dev.autogen.runner.ColumnAlteration} words them: one call each. */
final class AlterationCode implements ColumnChangeVisitor<Sentence> {

    private final Sentence sentence;
    private final TypeCode types;
    private final ColumnCode columns;

    private AlterationCode(Sentence sentence, StaticImports imports) {
        this.sentence = sentence;
        this.types = new TypeCode(imports);
        this.columns = new ColumnCode(imports);
    }

    static Sentence describe(Sentence sentence, AlterColumn operation, StaticImports imports) {
        AlterationCode code = new AlterationCode(sentence, imports);
        operation.changes().forEach(change -> change.accept(code));
        return sentence;
    }

    @Override
    public Sentence visit(ChangeType change) {
        if (change.using() == null) {
            sentence.call("type($L)", types.of(change.to()));
        } else {
            sentence.call("type($L,$W$L)", types.of(change.to()), Arguments.text(change.using()));
        }
        return change.collation() == null ? sentence : sentence.call("collate($S)", change.collation());
    }

    @Override
    public Sentence visit(ChangeNullable change) {
        NotNull pending = change.pending();
        return change.nullable() && pending != null
                ? sentence.call("notNullNotValid($S)", pending.name())
                : sentence.call(change.nullable() ? "nullable()" : "notNull()");
    }

    @Override
    public Sentence visit(ChangeExpression change) {
        Column column = change.column();
        if (change.recreates() && column != null) {
            return sentence.call("recreate($Z$L)", columns.free(column).line());
        }
        return change.to() == null
                ? sentence.call("dropExpression()")
                : sentence.call("expression($Z$L)", Arguments.text(change.to()));
    }

    @Override
    public Sentence visit(ChangeDefault change) {
        return change.to() == null
                ? sentence.call("dropDefault()")
                : sentence.call("defaultValue($Z$L)", Arguments.text(change.to()));
    }

    @Override
    public Sentence visit(ChangeIdentity change) {
        Identity to = change.to();
        if (to == null) {
            return sentence.call("dropIdentity()");
        }
        if (change.from() != null) {
            return sentence.call("changeIdentity($L)", ColumnCode.inFull(to));
        }
        return to.equals(Identity.BY_DEFAULT)
                ? sentence.call("identity()")
                : sentence.call("identity($L)", ColumnCode.inFull(to));
    }

    @Override
    public Sentence visit(ChangeColumnComment change) {
        return change.to() == null
                ? sentence.call("dropComment()")
                : sentence.call("comment($Z$L)", Arguments.text(change.to()));
    }
}
