package dev.autogen.codegen;

import dev.autogen.schema.Identity;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.ChangeColumnComment;
import dev.autogen.schema.operation.ChangeDefault;
import dev.autogen.schema.operation.ChangeIdentity;
import dev.autogen.schema.operation.ChangeNullable;
import dev.autogen.schema.operation.ChangeType;
import dev.autogen.schema.operation.ColumnChangeVisitor;

/** Changes of a column as {@link dev.autogen.runner.ColumnAlteration} words them: one call each. */
final class AlterationCode implements ColumnChangeVisitor<Sentence> {

    private final Sentence sentence;
    private final TypeCode types;

    private AlterationCode(Sentence sentence, TypeCode types) {
        this.sentence = sentence;
        this.types = types;
    }

    static Sentence describe(Sentence sentence, AlterColumn operation, StaticImports imports) {
        AlterationCode code = new AlterationCode(sentence, new TypeCode(imports));
        operation.changes().forEach(change -> change.accept(code));
        return sentence;
    }

    @Override
    public Sentence visit(ChangeType change) {
        return change.using() == null
                ? sentence.call("type($L)", types.of(change.to()))
                : sentence.call("type($L,$W$L)", types.of(change.to()), Arguments.text(change.using()));
    }

    @Override
    public Sentence visit(ChangeNullable change) {
        return sentence.call(change.nullable() ? "nullable()" : "notNull()");
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
