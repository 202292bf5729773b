package dev.autogen.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.AddEnumValue;
import dev.autogen.schema.operation.CreateEnumType;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.OperationVisitor;
import dev.autogen.schema.operation.RebuildEnumType;
import dev.autogen.schema.operation.TypedColumn;
import java.util.ArrayList;
import java.util.List;

/** Enum types as {@link dev.autogen.runner.Operations} words them. */
final class EnumCode {

    private final Names names;
    private final ColumnCode columns;

    EnumCode(Names names, StaticImports imports) {
        this.names = names;
        this.columns = new ColumnCode(imports);
    }

    Sentence created(CreateEnumType operation) {
        EnumType type = operation.type();
        return names.say("createEnumType($L)", arguments(type.name(), type.labels()))
                .callIf(operation.ifNotExists(), "ifNotExists()");
    }

    Sentence added(AddEnumValue operation) {
        Sentence sentence = names.say("addEnumValue($S,$W$S)", names.spelling(operation.type()), operation.label());
        if (operation.before() != null) {
            sentence.call("before($S)", operation.before());
        }
        if (operation.after() != null) {
            sentence.call("after($S)", operation.after());
        }
        return sentence.callIf(operation.ifNotExists(), "ifNotExists()");
    }

    /**
     * A column a line, and what is recreated between braces.
     *
     * @param indent where the statement begins
     * @param nested for what is recreated, which stands further to the right
     */
    Sentence rebuilt(RebuildEnumType operation, int indent, OperationVisitor<CodeBlock> nested) {
        Sentence sentence = names.say("rebuildEnumType($L)", arguments(operation.type(), operation.to()));
        for (TypedColumn column : operation.uses().columns()) {
            sentence.call(
                    "column($S,$W$L)",
                    names.spelling(column.table()),
                    columns.free(column.column()).expression(indent + 4, 2));
        }
        if (!operation.uses().recreated().isEmpty()) {
            sentence.call("recreating($L)", recreation(operation.uses().recreated(), nested));
        }
        return sentence;
    }

    private static CodeBlock recreation(List<Operation> recreated, OperationVisitor<CodeBlock> nested) {
        CodeBlock.Builder code = CodeBlock.builder().add("() -> {\n").indent();
        recreated.forEach(operation -> code.add(operation.accept(nested)));
        return code.unindent().add("}").build();
    }

    private CodeBlock arguments(QualifiedName type, List<String> labels) {
        List<String> strings = new ArrayList<>(List.of(names.spelling(type)));
        strings.addAll(labels);
        return Arguments.strings(strings);
    }
}
