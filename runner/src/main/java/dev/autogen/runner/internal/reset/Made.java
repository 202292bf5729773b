package dev.autogen.runner.internal.reset;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.CreateCompositeType;
import dev.autogen.schema.operation.CreateEnumType;
import dev.autogen.schema.operation.CreateExtension;
import dev.autogen.schema.operation.CreateSchema;
import dev.autogen.schema.operation.CreateSequence;
import dev.autogen.schema.operation.CreateTable;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RenameTable;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * What migrations make, and would make again; what they make only where it is absent is not theirs.
 *
 * @param schemas that they create
 * @param extensions that they create
 * @param relations tables, sequences and types that they create, their schemas spelled out
 */
public record Made(Set<String> schemas, Set<String> extensions, Set<QualifiedName> relations) {

    /** What operations make that were run one after another. */
    public static Made by(Collection<Operation> operations, String defaultSchema) {
        Made made = new Made(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        operations.forEach(operation -> made.add(operation, defaultSchema));
        made.schemas.remove(defaultSchema);
        return made;
    }

    private void add(Operation operation, String defaultSchema) {
        if (operation instanceof CreateSchema create && !create.ifNotExists()) {
            schemas.add(create.name());
        } else if (operation instanceof CreateExtension create && !create.ifNotExists()) {
            extensions.add(create.extension().name());
        } else if (operation instanceof CreateTable create && !create.ifNotExists()) {
            relations.add(create.table().name().resolvedIn(defaultSchema));
        } else if (operation instanceof CreateSequence create && !create.ifNotExists()) {
            relations.add(create.sequence().name().resolvedIn(defaultSchema));
        } else if (operation instanceof CreateEnumType create && !create.ifNotExists()) {
            relations.add(create.type().name().resolvedIn(defaultSchema));
        } else if (operation instanceof CreateCompositeType create && !create.ifNotExists()) {
            relations.add(create.type().name().resolvedIn(defaultSchema));
        } else if (operation instanceof RenameTable rename) {
            QualifiedName from = rename.from().resolvedIn(defaultSchema);
            relations.add(new QualifiedName(from.schema(), rename.to()));
        }
    }
}
