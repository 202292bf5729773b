package dev.autogen.differ.snapshot;

import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Extension;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeAttribute;
import java.util.List;
import java.util.stream.Stream;

/** Extensions and types as lines, and lines as such. */
final class TypeLines {

    static final String EXTENSION = "extension";
    static final String ENUM = "enum";
    static final String COMPOSITE = "composite";

    private TypeLines() {}

    static List<String> of(Schema schema) {
        return Stream.of(
                        schema.extensions().stream().map(TypeLines::of),
                        schema.enums().stream().map(TypeLines::of),
                        schema.composites().stream().map(TypeLines::of))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String of(Extension extension) {
        return new Line(EXTENSION, extension.name())
                .value("schema", extension.schema())
                .toString();
    }

    private static String of(EnumType type) {
        return new Line(ENUM, type.name().spelling())
                .list("labels", type.labels())
                .toString();
    }

    private static String of(CompositeType type) {
        Line line = new Line(COMPOSITE, type.name().spelling());
        for (TypeAttribute attribute : type.attributes()) {
            String sql = attribute.type().sql();
            if (attribute.collation() == null) {
                line.list("attribute", attribute.name(), sql);
            } else {
                line.list("attribute", attribute.name(), sql, attribute.collation());
            }
        }
        return line.toString();
    }

    static Extension extension(Words words) {
        return new Extension(words.name(), words.optional("schema"));
    }

    static EnumType enumType(Words words) {
        return new EnumType(QualifiedName.parse(words.name()), words.list("labels"));
    }

    static CompositeType composite(Words words) {
        List<TypeAttribute> attributes =
                words.lists("attribute").stream().map(TypeLines::attribute).toList();
        return new CompositeType(QualifiedName.parse(words.name()), attributes);
    }

    private static TypeAttribute attribute(List<String> words) {
        if (words.size() < 2 || words.size() > 3) {
            throw new IllegalArgumentException("attribute= needs a name, a type and perhaps a collation");
        }
        return new TypeAttribute(words.get(0), SqlType.parse(words.get(1)), words.size() == 3 ? words.get(2) : null);
    }
}
