package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Schema;
import dev.autogen.schema.operation.Operation;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/detected.md} forgets no part of the model, no operation and nothing that is passed over. */
class DetectedPageTest {

    private static final Path UNMODELLED =
            Path.of("../introspector/src/main/java/dev/autogen/introspector/internal/catalog/UnmodelledQuery.java");

    /** Values of parts that are parts of nobody's schema alone. */
    private static final Set<String> VALUES = Set.of(
            "QualifiedName",
            "SqlType",
            "ColumnRef",
            "StorageOption",
            "Deferrability",
            "ReferentialAction",
            "ExclusionElement");

    /** Of a constraint or index: said of all of them below the table. */
    private static final Set<String> NAMING = Set.of("explicit");

    private final String page = GuidePage.of("detected.md").text();

    @Test
    void eachPartOfTheModelHasARow() {
        Map<String, Class<?>> parts = new LinkedHashMap<>();
        collect(Schema.class, parts);
        Arrays.stream(Constraint.class.getPermittedSubclasses()).forEach(kind -> collect(kind, parts));
        assertThat(parts).containsKeys("Table", "Column", "Index", "ForeignKey", "SequenceOptions", "Identity");
        parts.values().forEach(this::assertRow);
    }

    private void assertRow(Class<?> part) {
        String kind = words(part.getSimpleName()).replace("not null", "not null constraint");
        String row = page.lines()
                .filter(line -> line.startsWith("| " + kind + " |") || line.startsWith("| " + kind + ": "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("detected.md has no row for " + kind));
        Stream.of(part.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !NAMING.contains(name))
                .map(DetectedPageTest::words)
                .forEach(name -> assertThat(row).as(kind).contains(name.equals("not null constraint") ? "null" : name));
    }

    private static void collect(Class<?> part, Map<String, Class<?>> parts) {
        if (!part.isRecord() || VALUES.contains(part.getSimpleName())) {
            return;
        }
        if (parts.put(part.getSimpleName(), part) == null) {
            for (RecordComponent component : part.getRecordComponents()) {
                collect(element(component.getGenericType()), parts);
            }
        }
    }

    private static Class<?> element(Type type) {
        Type element = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        return (Class<?>) element;
    }

    @Test
    void eachOperationIsNamed() {
        List<String> linked = Pattern.compile("operations\\.md#([a-z-]+)")
                .matcher(page)
                .results()
                .map(link -> link.group(1))
                .toList();
        assertThat(Stream.of(Operation.class.getPermittedSubclasses())
                        .map(kind -> words(kind.getSimpleName()).replace(' ', '-')))
                .allSatisfy(operation -> assertThat(linked).contains(operation));
    }

    @Test
    void allThatIsPassedOverIsNamed() throws IOException {
        List<String> kinds = Pattern.compile("'([a-z][a-z -]+)'")
                .matcher(Files.readString(UNMODELLED))
                .results()
                .map(literal -> literal.group(1))
                .filter(literal -> !literal.startsWith("pg_"))
                .distinct()
                .toList();
        String prose = page.replaceAll("\\s+", " ");
        assertThat(kinds).hasSizeGreaterThan(15).allSatisfy(kind -> assertThat(prose)
                .contains(kind));
    }

    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
