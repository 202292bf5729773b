package dev.autogen.differ;

import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeAttribute;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The types of a random schema: an enum with some labels in some order, and composites of which one is in another. */
final class RandomTypes {

    static final String ENUM = "u_mood";

    private static final String INNER = "u_zip";
    private static final String OUTER = "u_address";

    private final Random random;
    private final List<EnumType> enums = new ArrayList<>();
    private final List<CompositeType> composites = new ArrayList<>();

    RandomTypes(Random random) {
        this.random = random;
        if (random.nextInt(3) > 0) {
            List<String> labels = new ArrayList<>(List.of("a", "it's", "c", "d", "e"));
            if (random.nextInt(3) == 0) {
                Collections.shuffle(labels, random);
            }
            labels.removeIf(label -> random.nextInt(3) == 0);
            labels.add(random.nextInt(labels.size() + 1), "always");
            enums.add(new EnumType(QualifiedName.of("public", ENUM), labels));
        }
        if (random.nextBoolean()) {
            composites.add(composite(INNER, "text", "integer"));
        }
        if (random.nextBoolean()) {
            composites.add(composites.isEmpty() ? composite(OUTER, "text", "bigint") : composite(OUTER, "text", INNER));
        }
    }

    private CompositeType composite(String name, String... types) {
        List<TypeAttribute> attributes = new ArrayList<>();
        for (String attribute : List.of("x", "y", "z")) {
            if (random.nextInt(3) > 0) {
                attributes.add(TypeAttribute.of(attribute, SqlType.parse(types[random.nextInt(types.length)])));
            }
        }
        attributes.add(TypeAttribute.of("w", SqlType.parse(types[types.length - 1])));
        return new CompositeType(QualifiedName.of("public", name), attributes);
    }

    Schema into(Schema schema) {
        return schema.withTypes(enums, composites);
    }

    /** One of the built-in types, or of these. */
    String pick(List<String> builtIn) {
        List<String> all = new ArrayList<>(builtIn);
        enums.forEach(type -> all.addAll(List.of(ENUM, ENUM, ENUM + "[]")));
        composites.forEach(type -> all.add(type.name().name()));
        return all.get(random.nextInt(all.size()));
    }

    boolean isComposite(String type) {
        return type.startsWith("u_") && !type.equals(ENUM);
    }

    /** Defaults of the enum type. */
    List<String> values() {
        return enums.get(0).labels().stream()
                .map(label -> "'" + label.replace("'", "''") + "'::" + ENUM)
                .toList();
    }
}
