package dev.autogen.differ.cases;

import static dev.autogen.differ.cases.Samples.t;
import static dev.autogen.differ.cases.Samples.table;

import java.util.List;
import java.util.stream.Stream;

/** Types of columns. */
final class TypeCases {

    private TypeCases() {}

    static List<Case> cases() {
        return Stream.of(strings(), numbers(), moments(), ofTheirOwn(), converted())
                .flatMap(List::stream)
                .toList();
    }

    /** A column of the database, the attribute it is compared with, and the type that it is to become. */
    private static Case becomes(String id, String title, String from, String attribute, String type) {
        return Case.of(id, title)
                .sql(table("a " + from))
                .entities(t(attribute + " a;"))
                .gives("alter column t.a type " + type);
    }

    private static Case same(String id, String title, String from, String attribute) {
        return Case.of(id, title)
                .sql(table("a " + from))
                .entities(t(attribute + " a;"))
                .gives();
    }

    private static String sql(String type) {
        return "@Column(columnDefinition = \"" + type + "\") String";
    }

    private static List<Case> strings() {
        return List.of(
                same("A-TY01", "a string of that length", "varchar(30)", "@Column(length = 30) String"),
                becomes("A-TY02", "longer", "varchar(30)", "@Column(length = 40) String", "varchar(30) -> varchar(40)"),
                becomes("A-TY03", "a number", "varchar(30)", "Integer", "varchar(30) -> integer"),
                becomes("A-TY04", "of any length", "varchar(30)", sql("varchar"), "varchar(30) -> varchar"),
                becomes("A-TY05", "text", "text", "String", "text -> varchar(255)"),
                becomes(
                        "A-TY06",
                        "twice as long",
                        "varchar(6)",
                        "@Column(length = 12) String",
                        "varchar(6) -> varchar(12)"),
                becomes("A-TY17", "char to varchar", "char(1)", "@Column(length = 1) String", "char(1) -> varchar(1)"),
                same("A-TY17", "a character", "char", "Character"),
                Case.of("A-TY20", "a nationalized string")
                        .entities(t("@Nationalized String a;"))
                        .same(),
                Case.of("A-TY21", "a collation")
                        .entities(t("@Collate(\"C\") String a;"))
                        .same(),
                becomes(
                        "A-TY32",
                        "shorter",
                        "varchar(40)",
                        "@Column(length = 30) String",
                        "varchar(40) -> varchar(30)"),
                becomes("A-TY32", "smaller", "bigint", "Integer", "bigint -> integer"));
    }

    private static List<Case> numbers() {
        return List.of(
                becomes("A-TY07", "another scale", "numeric(10,5)", decimal(10, 6), "numeric(10,5) -> numeric(10,6)"),
                becomes("A-TY08", "no scale", "numeric(10,5)", sql("numeric(10)"), "numeric(10,5) -> numeric(10,0)"),
                becomes("A-TY09", "a scale", "numeric(10)", decimal(10, 5), "numeric(10,0) -> numeric(10,5)"),
                becomes("A-TY10", "a scale for none", "numeric(8,0)", decimal(8, 2), "numeric(8,0) -> numeric(8,2)"),
                becomes(
                        "A-TY11",
                        "another precision",
                        "numeric(10,5)",
                        decimal(12, 5),
                        "numeric(10,5) -> numeric(12,5)"),
                becomes(
                        "A-TY12",
                        "of any precision",
                        "numeric",
                        "@Column(scale = 3) BigDecimal",
                        "numeric -> numeric(38,2)"),
                same("A-TY13", "decimal", "numeric(10,2)", sql("DECIMAL(10, 2)")),
                same("A-TY14", "integer", "int", "Integer"),
                same("A-TY14", "bigint", "int8", "Long"),
                becomes("A-TY14", "bigint to int", "bigint", "Integer", "bigint -> integer"),
                becomes("A-TY14", "smallint to int", "smallint", "Integer", "smallint -> integer"),
                becomes("A-TY14", "bigint to smallint", "bigint", "Short", "bigint -> smallint"),
                becomes("A-TY14", "int to numeric", "integer", sql("numeric(8,0)"), "integer -> numeric(8,0)"),
                becomes("A-TY15", "a number to a moment", "numeric", "LocalDateTime", "numeric -> timestamp"),
                same("A-TY18", "float", "float", "Double"),
                same("A-TY18", "float8", "double precision", sql("float8")),
                becomes("A-TY18", "float4 is not float8", "float4", "Double", "real -> double precision"),
                same("A-TY18", "other words", "character varying(9)", sql("VARCHAR (9)")),
                same("A-TY18", "bool", "bool", "Boolean"));
    }

    private static String decimal(int precision, int scale) {
        return "@Column(precision = " + precision + ", scale = " + scale + ") BigDecimal";
    }

    private static List<Case> moments() {
        return List.of(
                same("A-TY16", "local", "timestamp", "LocalDateTime"),
                same("A-TY18", "timestamptz", "timestamp with time zone", "Instant"),
                becomes("A-TY16", "local to zoned", "timestamp", "OffsetDateTime", "timestamp -> timestamptz"),
                becomes("A-TY16", "zoned to local", "timestamptz", "LocalDateTime", "timestamptz -> timestamp"));
    }

    private static List<Case> ofTheirOwn() {
        return List.of(
                Case.of("A-TY19", "one of each").entities(t("""
                                int i; char c; String v; @Column(length = 70000000) String x; float f; BigDecimal n;
                                @Column(columnDefinition = "decimal") BigDecimal d; LocalDateTime m; boolean b; long l;
                                short s; LocalDate day; byte[] bytes; @JdbcTypeCode(SqlTypes.JSON) Map<String, String> j;
                                """)).same(),
                becomes(
                        "A-TY18",
                        "json is not jsonb",
                        "json",
                        "@JdbcTypeCode(SqlTypes.JSON) Map<String, String>",
                        "json -> jsonb"),
                same("A-TY22", "a type that no attribute has", "point", sql("point")),
                Case.of("A-TY22", "a column of such a type that no attribute has")
                        .sql(table("a point"))
                        .entities(t(""))
                        .gives("drop column t.a"),
                Case.of("A-TY23", "a type that the server does not know")
                        .sql(table("a text"))
                        .entities(t(sql("no_such_type") + " a;"))
                        .undecided("a"),
                becomes("A-TY27", "an array", "text", "String[]", "text -> varchar(255)[]"),
                becomes("A-TY27", "no array any more", "varchar(255)[]", "String", "varchar(255)[] -> varchar(255)"),
                becomes("A-TY27", "an array of others", "integer[]", "Long[]", "integer[] -> bigint[]"),
                same("A-TY27", "the same array", "varchar(255) array", "List<String>"),
                Case.of("A-TY28", "text to uuid, with rows")
                        .sql(table("a varchar(36)")
                                + "insert into t values (1, '0b4e28ba-2fa1-11d2-883f-0016d3cca427')")
                        .entities(t("UUID a;"))
                        .gives("alter column t.a type varchar(36) -> uuid"),
                Case.of("A-TY28", "text to jsonb, with rows")
                        .sql(table("a text") + "insert into t values (1, '{\"a\": 1}')")
                        .entities(t("@JdbcTypeCode(SqlTypes.JSON) Map<String, String> a;"))
                        .gives("alter column t.a type text -> jsonb"),
                becomes(
                        "A-TY30",
                        "a string to jsonb",
                        "varchar(255)",
                        "@JdbcTypeCode(SqlTypes.JSON) Map<String, String>",
                        "varchar(255) -> jsonb"),
                Case.of("A-TY29", "a default that fits the type no more")
                        .sql(table("a varchar(9) default 'none'"))
                        .entities(t("@ColumnDefault(\"0\") Integer a;"))
                        .gives("alter column t.a drop default, type varchar(9) -> integer, set default 0"),
                Case.of("A-TY31", "a domain")
                        .sql("create domain mail as text check (value like '%@%');" + table("a mail"))
                        .entities(t(sql("mail") + " a;"))
                        .gives(),
                Case.of("A-TY31", "a domain that no attribute asks for")
                        .sql("create domain mail as text;" + table("a mail"))
                        .entities(t("String a;"))
                        .gives("alter column t.a type mail -> varchar(255)"));
    }

    private static List<Case> converted() {
        String converter = """
                @Converter class Upper implements AttributeConverter<StringBuilder, Integer> {
                    public Integer convertToDatabaseColumn(StringBuilder value) { return 1; }
                    public StringBuilder convertToEntityAttribute(Integer value) { return null; }
                }
                """;
        String attribute = "@Convert(converter = Upper.class) StringBuilder a;";
        return List.of(
                Case.of("A-TY24", "a converter")
                        .entities(converter + t(attribute))
                        .same(),
                Case.of("A-TY24", "a converter to another type")
                        .sql(table("a varchar(255)"))
                        .entities(converter + t(attribute))
                        .gives("alter column t.a type varchar(255) -> integer"),
                Case.of("A-TY25", "a type that the dialect resolves")
                        .entities(
                                t(
                                        "@JdbcTypeCode(SqlTypes.LONG32VARCHAR) String a; @JdbcTypeCode(SqlTypes.TINYINT) int b;"))
                        .same());
    }
}
