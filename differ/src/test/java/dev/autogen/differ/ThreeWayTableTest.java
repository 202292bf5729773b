package dev.autogen.differ;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Column;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each row of the table of the three sides with each kind of object. {@code -Dgolden.refresh=true} writes it anew. */
class ThreeWayTableTest {

    private static final Path TABLE = Path.of("src/test/resources/dev/autogen/differ/three-way.txt");

    private static Optional<ThreeWayDifference> difference(ThreeWayKind kind, ThreeWayRow row) {
        return row.of(kind)
                .map(sides -> ThreeWayComparisonTest.settle(sides.entities(), sides.snapshot(), sides.database()));
    }

    private static String block(ThreeWayKind kind, ThreeWayRow row) {
        StringBuilder block = new StringBuilder(kind + ", " + row + "\n");
        Optional<ThreeWayDifference> difference = difference(kind, row);
        difference.ifPresent(found -> {
            found.plan().forEach(planned -> line(block, "plan", Sentences.of(planned)));
            found.drift().forEach(operation -> line(block, "drift", Sentences.of(operation)));
            found.unmanaged().forEach(unmanaged -> line(block, "unmanaged", Sentences.of(unmanaged)));
        });
        if (difference.isEmpty()) {
            line(block, "impossible", "it is there or it is not");
        }
        return block.toString();
    }

    private static void line(StringBuilder block, String what, String sentence) {
        block.append("    ").append(what).append(": ").append(sentence).append('\n');
    }

    @Test
    void eachKindInEachRow() throws IOException {
        StringBuilder table = new StringBuilder();
        for (ThreeWayKind kind : ThreeWayKind.values()) {
            for (ThreeWayRow row : ThreeWayRow.values()) {
                table.append(block(kind, row));
            }
        }
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(TABLE, table);
        }
        assertThat(TABLE).hasContent(table.toString());
    }

    @ParameterizedTest
    @EnumSource
    void theRevisionHoldsWhatTheHistoryLacksWhateverThisDatabaseHas(ThreeWayKind kind) {
        assertThat(planned(kind, ThreeWayRow.NEW)).isNotEmpty().isEqualTo(planned(kind, ThreeWayRow.NEW_AND_HERE));
        assertThat(planned(kind, ThreeWayRow.CHANGED)).isEqualTo(planned(kind, ThreeWayRow.CHANGED_AND_HERE));
        assertThat(planned(kind, ThreeWayRow.GONE))
                .isNotEmpty()
                .isEqualTo(planned(kind, ThreeWayRow.GONE_AND_GONE_HERE));
        for (ThreeWayRow row : ThreeWayRow.values()) {
            assertThat(planned(kind, row).isEmpty())
                    .as(row.toString())
                    .isEqualTo(row.isOfDatabaseAlone() || row.of(kind).isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheDatabaseAloneHasOrLacksIsNeverPlanned(ThreeWayKind kind) {
        for (ThreeWayRow row : ThreeWayRow.values()) {
            difference(kind, row).ifPresent(found -> {
                if (row == ThreeWayRow.UNCHANGED || !row.isOfDatabaseAlone()) {
                    assertThat(found.drift()).as(row.toString()).isEmpty();
                    assertThat(found.unmanaged()).as(row.toString()).isEmpty();
                }
            });
        }
    }

    /** The words without what this database adds to them. */
    private static List<String> planned(ThreeWayKind kind, ThreeWayRow row) {
        return difference(kind, row).map(ThreeWayDifference::operations).orElse(List.of()).stream()
                .map(operation -> Sentences.of(operation).replace(" (if)", ""))
                .toList();
    }

    /** What a model is made of, with the kinds that stand for each part; a part that comes to it needs one, too. */
    @Test
    void everyPartOfTheModelIsOfSomeKind() {
        assertThat(parts())
                .isEqualTo(Map.of(
                        Schema.class,
                        Set.of("namespaces", "tables", "sequences", "enums", "composites", "extensions"),
                        Table.class,
                        Set.of(
                                "name",
                                "columns",
                                "primaryKey",
                                "uniques",
                                "exclusions",
                                "foreignKeys",
                                "checks",
                                "indexes",
                                "comment",
                                "options"),
                        Column.class,
                        Set.of(
                                "name",
                                "type",
                                "nullable",
                                "defaultExpression",
                                "identity",
                                "generatedAs",
                                "collation",
                                "comment",
                                "virtual",
                                "notNullConstraint"),
                        Sequence.class,
                        Set.of("name", "type", "options", "owner")));
        assertThat(Stream.of(Subject.Kind.values()).map(Enum::name))
                .containsExactly("SCHEMA", "EXTENSION", "TYPE", "SEQUENCE", "TABLE", "COLUMN", "CONSTRAINT", "INDEX");
    }

    private static Map<Class<?>, Set<String>> parts() {
        return Map.of(
                Schema.class, components(Schema.class),
                Table.class, components(Table.class),
                Column.class, components(Column.class),
                Sequence.class, components(Sequence.class));
    }

    private static Set<String> components(Class<?> record) {
        return Set.copyOf(Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
    }
}
