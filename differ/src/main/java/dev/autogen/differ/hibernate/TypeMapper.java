package dev.autogen.differ.hibernate;

import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.model.relational.internal.SqlStringGenerationContextImpl;
import org.hibernate.mapping.UserDefinedObjectType;

/**
 * Types that Hibernate creates. It keeps an enum type as statements only: what they create, sorted or not, is what it
 * wants. The casts that follow are for its own convenience, and no part of the type.
 */
final class TypeMapper {

    private static final Pattern CREATE_ENUM =
            Pattern.compile("create type (.+?) as enum \\s*\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("'((?:[^']|'')*)'");

    private final Metadata metadata;
    private final SqlStringGenerationContext context;
    private final Names names;
    private final String pathSchema;

    /** @param pathSchema where names without a schema go; Hibernate writes none for enum types, whatever its settings say */
    TypeMapper(Metadata metadata, Names names, String pathSchema) {
        this.pathSchema = pathSchema;
        this.metadata = metadata;
        this.names = names;
        Database database = metadata.getDatabase();
        this.context = SqlStringGenerationContextImpl.fromExplicit(database.getJdbcEnvironment(), database, null, null);
    }

    /** The enum type that the object creates; empty where it is anything else. */
    Optional<EnumType> enumType(AuxiliaryDatabaseObject object) {
        for (String statement : object.sqlCreateStrings(context)) {
            Matcher create = CREATE_ENUM.matcher(statement.strip());
            if (create.matches()) {
                return Optional.of(new EnumType(
                        QualifiedName.of(pathSchema, Names.ofSql(create.group(1))), labels(create.group(2))));
            }
        }
        return Optional.empty();
    }

    private static List<String> labels(String list) {
        List<String> labels = new ArrayList<>();
        Matcher literal = LITERAL.matcher(list);
        while (literal.find()) {
            labels.add(literal.group(1).replace("''", "'"));
        }
        return labels;
    }

    CompositeType composite(UserDefinedObjectType type) {
        String schema = type.getSchema();
        QualifiedName name = names.of(
                schema == null ? null : Identifier.toIdentifier(schema, type.isSchemaQuoted()),
                type.getNameIdentifier());
        List<TypeAttribute> attributes = type.getColumns().stream()
                .map(column -> TypeAttribute.of(Names.of(column), SqlType.parse(column.getSqlType(metadata))))
                .toList();
        return new CompositeType(name, attributes);
    }
}
