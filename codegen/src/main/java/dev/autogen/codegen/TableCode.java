package dev.autogen.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.StorageOption;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.CreateTable;
import java.util.List;

/** {@code op.createTable(...)}, and after it what a table's definition cannot say: indexes, some constraints. */
final class TableCode {

    private final Names names;
    private final ColumnCode columns;
    private final ConstraintCode constraints;
    private final IndexCode indexes;

    TableCode(Names names, StaticImports imports) {
        this.names = names;
        this.columns = new ColumnCode(imports);
        this.constraints = new ConstraintCode(names, imports);
        this.indexes = new IndexCode(names, imports);
    }

    CodeBlock created(CreateTable operation, int indent) {
        Table table = operation.table();
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$L.createTable($S, t -> {\n", names.receiver(), names.spelling(table.name()))
                .indent()
                .add(definition(table, indent + 2))
                .unindent()
                .add(operation.ifNotExists() ? "}).ifNotExists();\n" : "});\n");
        for (Constraint constraint : table.constraints()) {
            if (!ConstraintCode.fitsTable(constraint)) {
                AddConstraint add = new AddConstraint(table.name(), constraint, operation.ifNotExists());
                code.add(constraints.added(add).statement(indent));
            }
        }
        for (Index index : table.indexes()) {
            CreateIndex create = new CreateIndex(table.name(), index, operation.ifNotExists());
            code.add(indexes.created(create).statement(indent));
        }
        return code.build();
    }

    private CodeBlock definition(Table table, int indent) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Column column : table.columns()) {
            code.add(columns.inTable(column).statement(indent));
        }
        for (Constraint constraint : table.constraints()) {
            if (ConstraintCode.fitsTable(constraint)) {
                code.add(constraints.inTable(constraint).statement(indent));
            }
        }
        TableOptions options = table.options();
        if (options != null) {
            code.add(options(options, indent));
        }
        if (table.comment() != null) {
            code.add(Sentence.of("t.comment($Z$L)", Arguments.text(table.comment()))
                    .statement(indent));
        }
        return code.build();
    }

    private CodeBlock options(TableOptions options, int indent) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (options.unlogged()) {
            code.add(Sentence.of("t.unlogged()").statement(indent));
        }
        if (options.partitionBy() != null) {
            code.add(Sentence.of("t.partitionBy($S)", options.partitionBy()).statement(indent));
        }
        if (!options.inherits().isEmpty()) {
            List<String> parents =
                    options.inherits().stream().map(names::spelling).toList();
            code.add(Sentence.of("t.inherits($L)", Arguments.strings(parents)).statement(indent));
        }
        for (StorageOption option : options.storage()) {
            code.add(Sentence.of("t.with($S,$W$S)", option.name(), option.value())
                    .statement(indent));
        }
        return code.build();
    }
}
