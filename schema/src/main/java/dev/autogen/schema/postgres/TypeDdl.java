package dev.autogen.schema.postgres;

import static dev.autogen.schema.postgres.Quoting.identifier;
import static dev.autogen.schema.postgres.Quoting.literal;
import static dev.autogen.schema.postgres.Quoting.name;

import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Extension;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TypeAttribute;
import dev.autogen.schema.operation.AddEnumValue;
import dev.autogen.schema.operation.AddTypeAttribute;
import dev.autogen.schema.operation.CreateCompositeType;
import dev.autogen.schema.operation.CreateEnumType;
import dev.autogen.schema.operation.CreateExtension;
import dev.autogen.schema.operation.RenameEnumValue;
import dev.autogen.schema.operation.RenameType;
import java.util.List;
import java.util.stream.Collectors;

/** The statements of operations on types and extensions. PostgreSQL knows {@code IF NOT EXISTS} for few of them. */
final class TypeDdl {

    private TypeDdl() {}

    static List<String> create(CreateExtension operation) {
        Extension extension = operation.extension();
        return List.of("create extension " + (operation.ifNotExists() ? "if not exists " : "")
                + identifier(extension.name())
                + (extension.schema() == null ? "" : " schema " + identifier(extension.schema())));
    }

    static List<String> create(CreateEnumType operation) {
        QualifiedName type = operation.type().name();
        String create = createEnum(type, operation.type().labels());
        return List.of(operation.ifNotExists() ? unlessType(type, create) : create);
    }

    /** {@code create type name as enum (...)}. */
    static String createEnum(QualifiedName type, List<String> labels) {
        return "create type " + name(type) + " as enum "
                + labels.stream().map(Quoting::literal).collect(Collectors.joining(", ", "(", ")"));
    }

    static List<String> add(AddEnumValue operation) {
        return List.of("alter type " + name(operation.type()) + " add value "
                + (operation.ifNotExists() ? "if not exists " : "")
                + literal(operation.label())
                + (operation.before() == null ? "" : " before " + literal(operation.before()))
                + (operation.after() == null ? "" : " after " + literal(operation.after())));
    }

    static List<String> rename(RenameEnumValue operation) {
        String rename = "alter type " + name(operation.type()) + " rename value " + literal(operation.from()) + " to "
                + literal(operation.to());
        return List.of(operation.ifExists() ? ifValue(operation, rename) : rename);
    }

    static List<String> rename(RenameType operation) {
        QualifiedName type = operation.from();
        String rename = "alter type " + name(type) + " rename to " + identifier(operation.to());
        return List.of(
                operation.ifExists()
                        ? Ddl.when("pg_catalog.to_regtype(" + literal(name(type)) + ") is not null", rename)
                        : rename);
    }

    static List<String> create(CreateCompositeType operation) {
        CompositeType type = operation.type();
        String create = "create type " + name(type.name()) + " as "
                + type.attributes().stream().map(TypeDdl::attribute).collect(Collectors.joining(", ", "(", ")"));
        return List.of(operation.ifNotExists() ? unlessType(type.name(), create) : create);
    }

    static List<String> add(AddTypeAttribute operation) {
        String add = "alter type " + name(operation.type()) + " add attribute " + attribute(operation.attribute());
        return List.of(operation.ifNotExists() ? unlessAttribute(operation, add) : add);
    }

    static List<String> drop(QualifiedName type, boolean ifExists) {
        return List.of("drop type " + Ddl.ifExists(ifExists) + name(type));
    }

    private static String attribute(TypeAttribute attribute) {
        return identifier(attribute.name()) + " " + attribute.type().sql()
                + (attribute.collation() == null ? "" : " collate " + identifier(attribute.collation()));
    }

    private static String ifValue(RenameEnumValue operation, String rename) {
        return Ddl.when(
                "exists (select from pg_catalog.pg_enum where enumtypid = pg_catalog.to_regtype("
                        + literal(name(operation.type())) + ") and enumlabel = " + literal(operation.from()) + ")",
                rename);
    }

    private static String unlessType(QualifiedName type, String create) {
        return Ddl.when("pg_catalog.to_regtype(" + literal(name(type)) + ") is null", create);
    }

    private static String unlessAttribute(AddTypeAttribute operation, String add) {
        return Ddl.when(
                "not exists (select from pg_catalog.pg_attribute a join pg_catalog.pg_type t on t.typrelid = a.attrelid"
                        + " where t.oid = " + literal(name(operation.type())) + "::pg_catalog.regtype and a.attname = "
                        + literal(operation.attribute().name()) + " and not a.attisdropped)",
                add);
    }
}
