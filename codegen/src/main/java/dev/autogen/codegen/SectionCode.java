package dev.autogen.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.CreateCompositeType;
import dev.autogen.schema.operation.CreateTable;
import dev.autogen.schema.operation.DropEnumValue;
import dev.autogen.schema.operation.InvalidateConstraint;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RebuildEnumType;

/** Statements and the comments above them; a step that says more than one sentence has braces. */
final class SectionCode {

    private final String defaultSchema;
    private final StaticImports imports;
    private final int indent;

    /** Code that stands that many columns from the left. */
    SectionCode(String defaultSchema, StaticImports imports, int indent) {
        this.defaultSchema = defaultSchema;
        this.imports = imports;
        this.indent = indent;
    }

    CodeBlock of(Section section) {
        String step = section.step();
        Names names = new Names(defaultSchema);
        if (step == null) {
            return statement(section.changes().get(0), names, indent);
        }
        return isOneSentence(section)
                ? statement(section.changes().get(0), names.alone(step), indent)
                : block(section, step, names.inStep());
    }

    private CodeBlock block(Section section, String step, Names names) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("op.step($S, s -> {\n", step).indent();
        section.changes().forEach(change -> code.add(statement(change, names, indent + 2)));
        return code.unindent().add("});\n").build();
    }

    private CodeBlock statement(Change change, Names names, int column) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (String notice : change.notices()) {
            CommentText.lines(notice, column).forEach(line -> code.add("// $L\n", line));
        }
        OperationCode operations = new OperationCode(defaultSchema, names, imports, column);
        return code.add(change.operation().accept(operations)).build();
    }

    private static boolean isOneSentence(Section section) {
        Operation first = section.changes().get(0).operation();
        return section.changes().size() == 1
                && !(first instanceof CreateTable)
                && !(first instanceof CreateCompositeType)
                && !(first instanceof AddColumn)
                && !(first instanceof InvalidateConstraint)
                && !(first instanceof RebuildEnumType)
                && !(first instanceof DropEnumValue);
    }
}
