package dev.autogen.schema.postgres;

import static dev.autogen.schema.postgres.Quoting.identifier;
import static dev.autogen.schema.postgres.Quoting.name;

import dev.autogen.schema.Column;
import dev.autogen.schema.Identifiers;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RebuildEnumType;
import dev.autogen.schema.operation.TypedColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * An enum type made anew. A default is an expression of the old type, and so is what checks and predicates compare a
 * column with: all of them have to be out of the way, and are read once more for the new type.
 */
final class EnumRebuild {

    private static final String ASIDE = "__old";

    private EnumRebuild() {}

    static List<String> statements(RebuildEnumType operation) {
        QualifiedName type = operation.type();
        QualifiedName old = aside(type);
        List<Operation> recreated = operation.uses().recreated();
        List<String> statements = new ArrayList<>();
        Operation.reverse(recreated).forEach(drop -> statements.addAll(Ddl.statements(drop)));
        statements.add("alter type " + name(type) + " rename to " + identifier(old.name()));
        statements.add(TypeDdl.createEnum(type, operation.to()));
        operation.uses().columns().forEach(column -> convert(column, type, statements));
        statements.add("drop type " + name(old));
        recreated.forEach(create -> statements.addAll(Ddl.statements(create)));
        return List.copyOf(statements);
    }

    private static QualifiedName aside(QualifiedName type) {
        String cut = Identifiers.cut(type.name() + ASIDE);
        String name = cut.endsWith(ASIDE)
                ? cut
                : cut.substring(0, cut.offsetByCodePoints(cut.length(), -ASIDE.length())) + ASIDE;
        return new QualifiedName(type.schema(), name);
    }

    private static void convert(TypedColumn use, QualifiedName type, List<String> statements) {
        Column column = use.column();
        String alter = Ddl.alter(use.table()) + "alter column " + identifier(column.name()) + " ";
        String target = name(type) + (column.type().array() ? "[]" : "");
        if (column.defaultExpression() != null) {
            statements.add(alter + "drop default");
        }
        statements.add(alter + "set data type " + target + " using " + identifier(column.name()) + "::text::" + target);
        if (column.defaultExpression() != null) {
            statements.add(alter + "set default " + column.defaultExpression());
        }
    }
}
