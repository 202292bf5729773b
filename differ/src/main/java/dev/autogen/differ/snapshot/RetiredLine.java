package dev.autogen.differ.snapshot;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.entity.Attribute;
import dev.autogen.schema.entity.Retired;

/** What is retired, as a line. */
final class RetiredLine {

    static final String KIND = "retired";

    private RetiredLine() {}

    static String of(Retired retired) {
        Attribute attribute = retired.attribute();
        Line line = new Line(KIND, key(retired))
                .value("kind", Spelling.of(retired.kind()))
                .value("name", retired.name().spelling())
                .value("part", retired.part(), "")
                .value("value", retired.value(), "")
                .value("former", retired.former())
                .value("revision", retired.revision(), "")
                .value("date", retired.date(), "")
                .value("from", attribute == null ? null : attribute.entity() + "#" + attribute.path());
        retired.definition().forEach(each -> line.value("definition", each));
        return line.toString();
    }

    /** What a line is told by when snapshots are put together. */
    private static String key(Retired retired) {
        return Spelling.of(retired.kind()) + ":" + retired.name().spelling()
                + (retired.part().isEmpty() ? "" : "." + retired.part())
                + (retired.value().isEmpty() ? "" : "=" + retired.value());
    }

    static Retired read(Words words) {
        return new Retired(
                words.oneOf("kind", Retired.Kind.COLUMN),
                QualifiedName.parse(words.required("name")),
                given(words, "part"),
                given(words, "value"),
                words.required("former"),
                given(words, "revision"),
                given(words, "date"),
                ObjectReader.attribute(words).orElse(null),
                words.all("definition"));
    }

    private static String given(Words words, String key) {
        String value = words.optional(key);
        return value == null ? "" : value;
    }
}
