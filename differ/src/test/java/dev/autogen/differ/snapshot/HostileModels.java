package dev.autogen.differ.snapshot;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.Extension;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.StorageOption;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.TypeAttribute;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.entity.Attribute;
import dev.autogen.schema.entity.EntityModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** Models whose every name and text is as bad as PostgreSQL allows. */
final class HostileModels {
    private static final List<String> PIECES = List.of(
            "a",
            "B",
            " ",
            "  ",
            "\"",
            "'",
            "\\",
            "\n",
            "\r",
            "\r\n",
            "\t",
            "#",
            "=",
            ",",
            ".",
            "$",
            "/",
            "%",
            ":",
            "\u00e9",
            "\u0301",
            "\u200b",
            "\u2028",
            "\ud83d\ude00",
            "\ud83d",
            "\u0001",
            "\u007f",
            "<<<<<<< ",
            "\\u0041",
            "-- ",
            "column",
            "key=",
            "desc",
            "opclass:");

    private final Random random;
    private int count;

    HostileModels(long seed) {
        random = new Random(seed);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private String name() {
        return text().replace("\ud83d\ude00", "\u00fc").replace("\ud83d", "\u00f6") + count++;
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        E[] constants = type.getEnumConstants();
        return constants[random.nextInt(constants.length)];
    }

    EntityModel model() {
        List<String> namespaces = List.of(name(), name());
        List<Table> tables = new ArrayList<>();
        TreeMap<ColumnRef, Attribute> attributes = new TreeMap<>();
        for (String namespace : namespaces) {
            Table table = table(new QualifiedName(namespace, name()));
            tables.add(table);
            table.columns()
                    .forEach(c -> attributes.put(
                            new ColumnRef(table.name(), c.name()),
                            new Attribute("com.ex\u00e4mple.A$B", "p." + count++)));
        }
        SequenceOptions options = new SequenceOptions(random.nextLong(), -7, random.nextLong(), null, 3, true);
        Sequence sequence = new Sequence(
                QualifiedName.of(name(), name()),
                SqlType.parse("integer"),
                options,
                new ColumnRef(tables.get(0).name(), name()));
        return new EntityModel(
                types(new Schema(namespaces, tables, List.of(sequence))),
                attributes,
                List.of(text(), name()),
                List.of());
    }

    private Schema types(Schema schema) {
        EnumType empty = EnumType.of(QualifiedName.of(name(), name()));
        EnumType full = EnumType.of(QualifiedName.of(name(), name()), name(), "", name());
        CompositeType nothing = new CompositeType(QualifiedName.of(name(), name()), List.of());
        CompositeType composite = new CompositeType(
                QualifiedName.of(name(), name()),
                List.of(
                        TypeAttribute.of(name(), SqlType.parse("numeric(10,2)[]")),
                        new TypeAttribute(name(), SqlType.parse("\"My Type\""), name())));
        return schema.withTypes(List.of(empty, full), List.of(nothing, composite))
                .withExtensions(List.of(new Extension(name(), null), new Extension(name(), name())));
    }

    private List<StorageOption> storage() {
        return random.nextBoolean()
                ? List.of()
                : List.of(
                        new StorageOption(name().replace("=", ""), text()),
                        new StorageOption(name().replace("=", ""), text()));
    }

    private Table table(QualifiedName name) {
        String column = name();
        List<String> columns = random.nextBoolean() ? List.of(column) : List.of(column, name());
        return Table.builder(name)
                .comment(text())
                .column(Column.of(column, SqlType.parse("numeric(10,2)[]"))
                        .withDefault(text())
                        .withComment(text()))
                .column(Column.of(name(), SqlType.parse("timestamptz(3)"))
                        .withGeneratedAs(text())
                        .withCollation(name()))
                .column(Column.of(name(), SqlType.parse("\"My Type\""))
                        .notNull()
                        .withIdentity(new Identity(any(Identity.Mode.class), SequenceOptions.of(5, 10))))
                .column(Column.of(name(), SqlType.parse("text"))
                        .withGeneratedAs(text())
                        .asVirtual()
                        .withNotNull(new NotNull(name(), random.nextBoolean(), random.nextBoolean())))
                .options(new TableOptions(
                        random.nextBoolean(), text(), List.of(name, QualifiedName.of(name(), name())), storage()))
                .constraint(new PrimaryKey(
                        name(), random.nextBoolean(), columns, any(Deferrability.class), columns, storage()))
                .constraint(new UniqueConstraint(
                        name(),
                        random.nextBoolean(),
                        columns,
                        random.nextBoolean(),
                        any(Deferrability.class),
                        columns,
                        storage()))
                .constraint(new ExclusionConstraint(
                        name(),
                        random.nextBoolean(),
                        name(),
                        List.of(
                                ExclusionElement.of(column, "&&" + text()),
                                new ExclusionElement(
                                        IndexKey.expression(text() + "x").withOpclass(name(), storage()), "=")),
                        columns,
                        text(),
                        any(Deferrability.class),
                        storage()))
                .constraint(new CheckConstraint(
                        name(),
                        random.nextBoolean(),
                        text() + "x",
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextBoolean()))
                .constraint(new ForeignKey(
                        name(),
                        random.nextBoolean(),
                        columns,
                        QualifiedName.of(name(), name()),
                        columns,
                        any(ReferentialAction.class),
                        any(ReferentialAction.class),
                        random.nextBoolean(),
                        any(Deferrability.class),
                        random.nextBoolean(),
                        columns,
                        random.nextBoolean()))
                .index(new Index(
                        name(),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        name(),
                        List.of(
                                IndexKey.column(column).desc(),
                                IndexKey.expression(text() + "x").withNullsFirst(true),
                                new IndexKey(name(), true, false, false, name(), name())),
                        columns,
                        text(),
                        random.nextBoolean(),
                        storage(),
                        random.nextBoolean()))
                .build();
    }
}
