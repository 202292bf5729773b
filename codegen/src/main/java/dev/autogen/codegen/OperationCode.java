package dev.autogen.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Extension;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.AddEnumValue;
import dev.autogen.schema.operation.AddTypeAttribute;
import dev.autogen.schema.operation.AdvanceSequence;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.AlterSequence;
import dev.autogen.schema.operation.AlterTableComment;
import dev.autogen.schema.operation.Backfill;
import dev.autogen.schema.operation.BatchSql;
import dev.autogen.schema.operation.ChangeSequenceOwner;
import dev.autogen.schema.operation.CreateCompositeType;
import dev.autogen.schema.operation.CreateEnumType;
import dev.autogen.schema.operation.CreateExtension;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.CreateSchema;
import dev.autogen.schema.operation.CreateSequence;
import dev.autogen.schema.operation.CreateTable;
import dev.autogen.schema.operation.DeleteRows;
import dev.autogen.schema.operation.DropColumn;
import dev.autogen.schema.operation.DropCompositeType;
import dev.autogen.schema.operation.DropConstraint;
import dev.autogen.schema.operation.DropEnumType;
import dev.autogen.schema.operation.DropEnumValue;
import dev.autogen.schema.operation.DropExtension;
import dev.autogen.schema.operation.DropIndex;
import dev.autogen.schema.operation.DropSchema;
import dev.autogen.schema.operation.DropSequence;
import dev.autogen.schema.operation.DropTable;
import dev.autogen.schema.operation.DropTypeAttribute;
import dev.autogen.schema.operation.ExecuteSql;
import dev.autogen.schema.operation.InsertRows;
import dev.autogen.schema.operation.InvalidateConstraint;
import dev.autogen.schema.operation.Irreversible;
import dev.autogen.schema.operation.Keep;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.OperationVisitor;
import dev.autogen.schema.operation.RebuildEnumType;
import dev.autogen.schema.operation.RenameColumn;
import dev.autogen.schema.operation.RenameConstraint;
import dev.autogen.schema.operation.RenameEnumValue;
import dev.autogen.schema.operation.RenameIndex;
import dev.autogen.schema.operation.RenameSequence;
import dev.autogen.schema.operation.RenameTable;
import dev.autogen.schema.operation.RenameType;
import dev.autogen.schema.operation.RequireNoRows;
import dev.autogen.schema.operation.SetTableSchema;
import dev.autogen.schema.operation.ValidateConstraint;
import dev.autogen.schema.text.English;

/** Each operation as statements of {@link dev.autogen.runner.Operations}. */
final class OperationCode implements OperationVisitor<CodeBlock> {

    private final int indent;
    private final Names names;
    private final English english;
    private final StaticImports imports;
    private final String defaultSchema;
    private final EnumCode enums;

    /** Code that stands that many columns from the left. */
    OperationCode(String defaultSchema, Names names, StaticImports imports, int indent) {
        this.indent = indent;
        this.names = names;
        this.english = English.relativeTo(defaultSchema);
        this.imports = imports;
        this.defaultSchema = defaultSchema;
        this.enums = new EnumCode(names, imports);
    }

    private CodeBlock unlessAbsent(Sentence sentence, boolean ifExists) {
        return sentence.callIf(ifExists, "ifExists()").statement(indent);
    }

    private CodeBlock creation(Sentence sentence, boolean ifNotExists) {
        return sentence.callIf(ifNotExists, "ifNotExists()").statement(indent);
    }

    @Override
    public CodeBlock visit(CreateSchema operation) {
        return creation(names.say("createSchema($S)", operation.name()), operation.ifNotExists());
    }

    @Override
    public CodeBlock visit(DropSchema operation) {
        return unlessAbsent(names.say("dropSchema($S)", operation.name()), operation.ifExists());
    }

    @Override
    public CodeBlock visit(CreateExtension operation) {
        Extension extension = operation.extension();
        Sentence sentence = names.say("createExtension($S)", extension.name());
        return creation(
                extension.schema() == null ? sentence : sentence.call("schema($S)", extension.schema()),
                operation.ifNotExists());
    }

    @Override
    public CodeBlock visit(DropExtension operation) {
        return unlessAbsent(names.say("dropExtension($S)", operation.name()), operation.ifExists());
    }

    @Override
    public CodeBlock visit(CreateEnumType operation) {
        return enums.created(operation).statement(indent);
    }

    @Override
    public CodeBlock visit(AddEnumValue operation) {
        return enums.added(operation).statement(indent);
    }

    @Override
    public CodeBlock visit(DropEnumValue operation) {
        return visit(operation.rebuild());
    }

    @Override
    public CodeBlock visit(RenameEnumValue operation) {
        String type = names.spelling(operation.type());
        return unlessAbsent(
                names.say("renameEnumValue($S,$W$S,$W$S)", type, operation.from(), operation.to()),
                operation.ifExists());
    }

    @Override
    public CodeBlock visit(RebuildEnumType operation) {
        OperationCode nested = new OperationCode(defaultSchema, names, imports, indent + 6);
        return enums.rebuilt(operation, indent, nested).statement(indent);
    }

    @Override
    public CodeBlock visit(DropEnumType operation) {
        return unlessAbsent(names.say("dropEnumType($S)", names.spelling(operation.name())), operation.ifExists());
    }

    @Override
    public CodeBlock visit(CreateCompositeType operation) {
        return new CompositeCode(names, imports).created(operation, indent);
    }

    @Override
    public CodeBlock visit(AddTypeAttribute operation) {
        return new CompositeCode(names, imports).added(operation).statement(indent);
    }

    @Override
    public CodeBlock visit(DropTypeAttribute operation) {
        String type = names.spelling(operation.type());
        return unlessAbsent(names.say("dropTypeAttribute($S,$W$S)", type, operation.name()), operation.ifExists());
    }

    @Override
    public CodeBlock visit(DropCompositeType operation) {
        return unlessAbsent(names.say("dropCompositeType($S)", names.spelling(operation.name())), operation.ifExists());
    }

    @Override
    public CodeBlock visit(RenameType operation) {
        String from = names.spelling(operation.from());
        return unlessAbsent(names.say("renameType($S,$W$S)", from, operation.to()), operation.ifExists());
    }

    @Override
    public CodeBlock visit(CreateSequence operation) {
        return new SequenceCode(names, imports).created(operation).statement(indent);
    }

    @Override
    public CodeBlock visit(AlterSequence operation) {
        return new SequenceCode(names, imports).altered(operation).statement(indent);
    }

    @Override
    public CodeBlock visit(ChangeSequenceOwner operation) {
        return new SequenceCode(names, imports).owned(operation).statement(indent);
    }

    @Override
    public CodeBlock visit(RenameSequence operation) {
        String from = names.spelling(operation.from());
        return unlessAbsent(names.say("renameSequence($S,$W$S)", from, operation.to()), operation.ifExists());
    }

    @Override
    public CodeBlock visit(DropSequence operation) {
        return unlessAbsent(names.say("dropSequence($S)", names.spelling(operation.name())), operation.ifExists());
    }

    @Override
    public CodeBlock visit(CreateTable operation) {
        return new TableCode(names, imports).created(operation, indent);
    }

    @Override
    public CodeBlock visit(RenameTable operation) {
        String from = names.spelling(operation.from());
        return unlessAbsent(names.say("renameTable($S,$W$S)", from, operation.to()), operation.ifExists());
    }

    @Override
    public CodeBlock visit(SetTableSchema operation) {
        String table = names.spelling(operation.table());
        return unlessAbsent(names.say("setTableSchema($S,$W$S)", table, operation.to()), operation.ifExists());
    }

    @Override
    public CodeBlock visit(AlterTableComment operation) {
        String table = names.spelling(operation.table());
        Sentence sentence = operation.to() == null
                ? names.say("dropTableComment($S)", table)
                : names.say("commentOnTable($S,$W$L)", table, Arguments.text(operation.to()));
        return sentence.statement(indent);
    }

    @Override
    public CodeBlock visit(DropTable operation) {
        return unlessAbsent(names.say("dropTable($S)", names.spelling(operation.name())), operation.ifExists());
    }

    @Override
    public CodeBlock visit(AddColumn operation) {
        Sentence column = new ColumnCode(imports).free(operation.column());
        String table = names.spelling(operation.table());
        Sentence line =
                names.say("addColumn($S, $L)", table, column.line()).callIf(operation.ifNotExists(), "ifNotExists()");
        if (line.fits(indent, 1)) {
            return line.statement(indent);
        }
        return CodeBlock.builder()
                .add("$L.addColumn($S,$>$>\n", names.receiver(), table)
                .add(column.expression(indent + 4, 2))
                .add("$<$<)$L;\n", operation.ifNotExists() ? ".ifNotExists()" : "")
                .build();
    }

    @Override
    public CodeBlock visit(RenameColumn operation) {
        String table = names.spelling(operation.table());
        return unlessAbsent(
                names.say("renameColumn($S,$W$S,$W$S)", table, operation.from(), operation.to()), operation.ifExists());
    }

    @Override
    public CodeBlock visit(AlterColumn operation) {
        String table = names.spelling(operation.table());
        Sentence sentence = names.say("alterColumn($S,$W$S)", table, operation.column());
        return AlterationCode.describe(sentence, operation, imports).statement(indent);
    }

    @Override
    public CodeBlock visit(DropColumn operation) {
        String table = names.spelling(operation.table());
        return unlessAbsent(names.say("dropColumn($S,$W$S)", table, operation.name()), operation.ifExists());
    }

    @Override
    public CodeBlock visit(AddConstraint operation) {
        return new ConstraintCode(names, imports).added(operation).statement(indent);
    }

    @Override
    public CodeBlock visit(ValidateConstraint operation) {
        return names.say("validateConstraint($S)", operation.name())
                .call("on($S)", names.spelling(operation.table()))
                .statement(indent);
    }

    /** What PostgreSQL has no word for, a migration says in two. */
    @Override
    public CodeBlock visit(InvalidateConstraint operation) {
        Constraint constraint = operation.constraint();
        return CodeBlock.builder()
                .add(visit(new DropConstraint(operation.table(), constraint.name(), null, false)))
                .add(visit(new AddConstraint(operation.table(), constraint, false)))
                .build();
    }

    @Override
    public CodeBlock visit(RenameConstraint operation) {
        return renamed("renameConstraint", names.spelling(operation.table()), operation.from(), operation.to());
    }

    @Override
    public CodeBlock visit(DropConstraint operation) {
        String table = names.spelling(operation.table());
        return unlessAbsent(
                names.say("dropConstraint($S)", operation.name()).call("on($S)", table), operation.ifExists());
    }

    @Override
    public CodeBlock visit(CreateIndex operation) {
        return new IndexCode(names, imports).created(operation).statement(indent);
    }

    @Override
    public CodeBlock visit(RenameIndex operation) {
        return renamed("renameIndex", names.spelling(operation.table()), operation.from(), operation.to());
    }

    @Override
    public CodeBlock visit(DropIndex operation) {
        return new IndexCode(names, imports).dropped(operation).statement(indent);
    }

    @Override
    public CodeBlock visit(ExecuteSql operation) {
        return StatementCode.execute(operation, names).statement(indent);
    }

    @Override
    public CodeBlock visit(BatchSql operation) {
        return StatementCode.batch(operation, names).statement(indent);
    }

    @Override
    public CodeBlock visit(RequireNoRows operation) {
        return StatementCode.check(operation, names).statement(indent);
    }

    @Override
    public CodeBlock visit(InsertRows operation) {
        return RowsCode.inserted(operation, names).statement(indent);
    }

    @Override
    public CodeBlock visit(DeleteRows operation) {
        return RowsCode.deleted(operation, names).statement(indent);
    }

    @Override
    public CodeBlock visit(Backfill operation) {
        return RowsCode.filled(operation, names).statement(indent);
    }

    @Override
    public CodeBlock visit(AdvanceSequence operation) {
        return RowsCode.advanced(operation, names).statement(indent);
    }

    @Override
    public CodeBlock visit(Keep operation) {
        CodeBlock.Builder code = CodeBlock.builder();
        CommentText.lines(english.describe(operation), indent).forEach(line -> code.add("// $L\n", line));
        return code.build();
    }

    @Override
    public CodeBlock visit(Irreversible operation) {
        Operation undone = operation.operation();
        String reason = undone == null ? operation.reason() : english.describe(undone) + ": " + operation.reason();
        return names.say("irreversible($Z$L)", Arguments.text(reason)).statement(indent);
    }

    private CodeBlock renamed(String method, String table, String from, String to) {
        return names.say("$L($S,$W$S,$W$S)", method, table, from, to).statement(indent);
    }
}
