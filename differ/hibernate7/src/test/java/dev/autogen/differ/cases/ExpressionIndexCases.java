package dev.autogen.differ.cases;

import static dev.autogen.differ.cases.Samples.t;

import java.util.ArrayList;
import java.util.List;

/** Indexes over expressions. */
final class ExpressionIndexCases {

    private static final String TABLE = "create table t (id bigint primary key, x varchar(255), y integer, z integer, "
            + "\"Mixed\" varchar(255), jb jsonb); create table \"a table\" (x varchar(255));\n";
    private static final String ATTRIBUTES =
            "String x; Integer y; Integer z; @Column(name = \"`Mixed`\") String mixed; "
                    + "@JdbcTypeCode(SqlTypes.JSON) Map<String, String> jb;";

    private ExpressionIndexCases() {}

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>(comeAndGo());
        for (String keys : List.of(
                "lower(x)",
                "upper(x), y",
                "y, lower(x)",
                "lower(x), upper(x)",
                "(y + 1)",
                "(y + z), (y * z)",
                "(x || 'a')",
                "(x || x)",
                "coalesce(x, 'none')",
                "coalesce(x, 'it''s')",
                "(cast(y as text))",
                "(y::bigint)",
                "lower(\"Mixed\")",
                "(\"Mixed\" || x)",
                "substring(x, 1, 3)",
                "(y + 1) desc",
                "lower(x) nulls first",
                "(jb -> 'a')",
                "((jb ->> 'a')::integer)",
                "(y % 2), (-z)")) {
            cases.add(equal("A-X03", keys, keys, keys));
        }
        cases.add(Case.of("A-X03", "a table with a space")
                .sql(TABLE + "create index ix on \"a table\" (lower(x))")
                .database(TABLE + "create index ix on \"a table\" ( LOWER( x ) )")
                .gives());
        cases.addAll(changed());
        cases.addAll(json());
        cases.addAll(operatorClasses());
        cases.addAll(sorted());
        return cases;
    }

    private static Case equal(String id, String title, String from, String to) {
        return Case.of(id, title)
                .sql(TABLE + "create index ix on t (" + from + ")")
                .database(TABLE + "create index ix on t (" + to + ")")
                .gives();
    }

    private static Case replaced(String id, String title, String from, String to, String created) {
        return Case.of(id, title)
                .sql(TABLE + "create index ix on t (" + from + ")")
                .database(TABLE + "create index ix on t (" + to + ")")
                .gives("drop index ix on t", "create index ix on t (" + created + ")");
    }

    private static List<Case> comeAndGo() {
        String database = TABLE.substring(0, TABLE.indexOf(';') + 1);
        return List.of(
                Case.of("A-X01", "added")
                        .sql(database)
                        .entities(t(
                                "@Table(indexes = @Index(name = \"ix\", columnList = \"y, (lower(x))\"))", ATTRIBUTES))
                        .gives("create index ix on t (y, (lower(x)))"),
                Case.of("A-X02", "removed")
                        .sql(database + "create index ix on t (y, lower(x))")
                        .entities(t(ATTRIBUTES))
                        .gives("drop index ix on t"),
                Case.of("A-X03", "of an entity")
                        .entities(t(
                                "@Table(indexes = @Index(name = \"ix\", columnList = \"y, (lower(x))\"))", ATTRIBUTES))
                        .same());
    }

    private static List<Case> changed() {
        String lower = "(lower((x)::text))";
        return List.of(
                replaced("A-X04", "one more", "lower(x)", "lower(x), (y + 1)", lower + ", (y + 1)"),
                replaced("A-X04", "another order", "lower(x), (y + 1)", "(y + 1), lower(x)", "(y + 1), " + lower),
                replaced("A-X04", "another function", "upper(x)", "lower(x)", lower),
                replaced("A-X04", "another column", "lower(\"Mixed\")", "lower(x)", lower),
                replaced("A-X04", "another constant", "(y + 1)", "(y + 2)", "(y + 2)"),
                replaced("A-X04", "another operator", "(y + z)", "(y * z)", "(y * z)"),
                replaced("A-X04", "another order of operands", "(y + z)", "(z + y)", "(z + y)"),
                replaced("A-X04", "a cast of another column", "(y::bigint)", "(z::bigint)", "((z)::bigint)"));
    }

    private static List<Case> json() {
        return List.of(
                replaced("A-X05", "another path", "(jb -> 'foo')", "(jb -> 'bar')", "(jb -> 'bar'::text)"),
                replaced("A-X05", "as text", "(jb -> 'foo')", "(jb ->> 'foo')", "(jb ->> 'foo'::text)"),
                replaced(
                        "A-X05",
                        "a cast of a path",
                        "((jb ->> 'a')::integer)",
                        "((jb ->> 'b')::integer)",
                        "(((jb ->> 'b'::text))::integer)"),
                equal("A-X05", "spaces", "(jb->'x')", "(jb  ->  'x')"),
                equal("A-X05", "two ways to cast", "(cast(jb ->> 'x' as integer))", "((jb ->> 'x')::integer)"));
    }

    private static List<Case> operatorClasses() {
        String gin = TABLE + "create index ix on t using gin ";
        return List.of(
                Case.of("A-X06", "the same")
                        .sql(gin + "((jb -> 'a') jsonb_path_ops)")
                        .database(gin + "((jb->'a') jsonb_path_ops)")
                        .gives(),
                Case.of("A-X06", "from now on")
                        .sql(gin + "((jb -> 'a'))")
                        .database(gin + "((jb -> 'a') jsonb_path_ops)")
                        .gives(
                                "drop index ix on t",
                                "create index ix on t using gin ((jb -> 'a'::text) jsonb_path_ops)"),
                Case.of("A-X06", "no more")
                        .sql(gin + "(jb jsonb_path_ops)")
                        .database(gin + "(jb)")
                        .gives("drop index ix on t", "create index ix on t using gin (jb)"));
    }

    private static List<Case> sorted() {
        List<Case> cases = new ArrayList<>();
        String[][] equal = {
            {"(y + 1)", "(y + 1) asc"},
            {"(y + 1)", "(y + 1) nulls last"},
            {"(y + 1)", "(y + 1) asc nulls last"},
            {"(y + 1) asc", "(y + 1) nulls last"},
            {"(y + 1) desc", "(y + 1) desc nulls first"},
            {"(y + 1) nulls first", "(y + 1) asc nulls first"},
            {"x desc, (y + 1)", "x desc nulls first, (y + 1) asc"},
            {"x, (y + 1) desc", "x asc nulls last, (y + 1) desc nulls first"}
        };
        for (String[] pair : equal) {
            cases.add(equal("A-X07", pair[0] + " and " + pair[1], pair[0], pair[1]));
        }
        String[] sorts = {"", " desc", " nulls first", " desc nulls last"};
        for (String from : sorts) {
            for (String to : sorts) {
                if (!from.equals(to)) {
                    cases.add(replaced("A-X07", from + " to" + to, "(y + 1)" + from, "(y + 1)" + to, "(y + 1)" + to));
                }
            }
        }
        cases.add(replaced("A-X07", "of the plain column", "x desc, (y + 1)", "x, (y + 1)", "x, (y + 1)"));
        return cases;
    }
}
