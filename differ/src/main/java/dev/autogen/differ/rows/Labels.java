package dev.autogen.differ.rows;

import dev.autogen.differ.compare.TypeSpellings;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.Set;

/** The values of enum types. */
final class Labels {

    private final Schema schema;
    private final TypeSpellings spellings;

    Labels(Schema schema) {
        this.schema = schema;
        this.spellings = new TypeSpellings(schema);
    }

    /** In order; none where the type is no enum. */
    List<String> of(SqlType type) {
        Set<QualifiedName> named = spellings.named(type);
        return schema.enums().stream()
                .filter(each -> named.contains(each.name()))
                .findFirst()
                .map(EnumType::labels)
                .orElse(List.of());
    }
}
