package dev.autogen.differ.cases;

import static dev.autogen.differ.cases.Samples.t;
import static dev.autogen.differ.cases.Samples.table;

import java.util.List;
import java.util.stream.Stream;

/** Defaults of columns. */
final class DefaultCases {

    private static final String TEXT = "@Column(columnDefinition = \"text\") String";
    private static final String INTERVAL = "@Column(columnDefinition = \"interval\") String";
    private static final String ARRAY = "@Column(columnDefinition = \"integer[]\") String";

    private DefaultCases() {}

    static List<Case> cases() {
        return Stream.of(different(), same(), numbers(), sequences())
                .flatMap(List::stream)
                .toList();
    }

    private static String with(String expression, String attribute) {
        return t("@ColumnDefault(\"" + expression.replace("\\", "\\\\").replace("\"", "\\\"") + "\") " + attribute
                + " a;");
    }

    private static Case becomes(String id, String title, String column, String expression, String attribute) {
        return Case.of(id, title)
                .sql(table("a " + column))
                .entities(with(expression, attribute))
                .gives("alter column t.a set default " + expression);
    }

    private static Case same(String id, String title, String column, String expression, String attribute) {
        return Case.of(id, title)
                .sql(table("a " + column))
                .entities(with(expression, attribute))
                .gives();
    }

    private static List<Case> different() {
        return List.of(
                becomes("A-D01", "text", "text default 'some default'", "'some new default'", TEXT),
                becomes("A-D02", "number", "integer default 15", "20", "Integer"),
                becomes("A-D03", "slashes", "text default '//slash'", "'s//l//ash'", TEXT),
                becomes("A-D13", "five and seven", "integer default 5", "7", "Integer"),
                becomes("A-D14", "hello and there", "varchar(255) default 'hello'", "'there'", "String"),
                becomes("A-D15", "one more", "text", "'x'", TEXT),
                Case.of("A-D15", "one less")
                        .sql(table("a text default 'x'"))
                        .entities(t(TEXT + " a;"))
                        .gives("alter column t.a drop default"),
                becomes("A-D05", "empty is not none", "text", "''", TEXT),
                becomes("A-D21", "the way back says what was there", "text default upper('x'::text)", "'y'", TEXT));
    }

    private static List<Case> same() {
        return List.of(
                same("A-D04", "text", "text default 'some default'", "'some default'", TEXT),
                same("A-D04", "quotes", "text default 'it''s'", "'it''s'", TEXT),
                same("A-D04", "slashes", "text default '//slash\\back'", "'//slash\\back'", TEXT),
                same("A-D05", "empty", "text default ''", "''", TEXT),
                same("A-D06", "spaces", "text default substring('name', 1, 3)", "substring('name',1,3)", TEXT),
                same("A-D07", "parentheses", "timestamp default (now())", "now()", "LocalDateTime"),
                same(
                        "A-D08",
                        "a function of a function",
                        "timestamp default timezone('utc', current_timestamp)",
                        "TIMEZONE('utc', CURRENT_TIMESTAMP)",
                        "LocalDateTime"),
                same("A-D09", "a volatile function", "uuid default gen_random_uuid()", "GEN_RANDOM_UUID()", "UUID"),
                same("A-D10", "interval", "interval default interval '14 days'", "interval '14 days'", INTERVAL),
                same("A-D10", "interval as text", "interval default '14 days'", "interval '14 days'", INTERVAL),
                same("A-D11", "array", "integer[] default '{}'::integer[]", "'{}'::integer[]", ARRAY),
                same(
                        "A-D11",
                        "array by constructor",
                        "integer[] default array[]::integer[]",
                        "ARRAY[]::integer[]",
                        ARRAY),
                Case.of("A-D16", "an initial value in Java")
                        .entities(t("String a = \"x\"; int b = 7;"))
                        .same(),
                same("A-D18", "true", "boolean default true", "true", "Boolean"),
                same("A-D18", "false, in capitals", "boolean default false", "FALSE", "Boolean"));
    }

    private static List<Case> numbers() {
        return List.of(
                same("A-D12", "5 and 5.0", "float default 5", "5.0", "Double"),
                same("A-D12", "5 and '5.0'", "float default 5", "'5.0'", "Double"),
                same("A-D12", "'5' and 5.0", "float default '5'", "5.0", "Double"),
                same("A-D12", "'5' and '5.0'", "float default '5'", "'5.0'", "Double"),
                same("A-D12", "5.0 and '5.0'", "float default 5.0", "'5.0'", "Double"),
                same("A-D12", "numeric", "numeric(38,2) default 5", "'5.0'", "BigDecimal"));
    }

    private static List<Case> sequences() {
        return List.of(
                Case.of("A-D17", "a serial that is no key")
                        .sql(table("a serial"))
                        .entities(t("@Column(nullable = false) Integer a;"))
                        .gives(),
                Case.of("A-D17", "a sequence of its own")
                        .sql("create sequence s increment 50;" + table("a bigint default nextval('s')"))
                        .entities("""
                                @Entity class T {
                                    @Id @GeneratedValue(generator = "s") @SequenceGenerator(name = "s") Long id;
                                    @ColumnDefault("nextval('s')") Long a;
                                }
                                """)
                        .gives(),
                Case.of("A-D20", "a key that counts by itself")
                        .sql("create table t (id bigserial primary key)")
                        .entities(
                                "@Entity class T { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }")
                        .gives());
    }
}
