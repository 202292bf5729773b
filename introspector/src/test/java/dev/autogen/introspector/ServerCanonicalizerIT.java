package dev.autogen.introspector;

import static dev.autogen.schema.expression.ExpressionPair.Kind.CHECK;
import static dev.autogen.schema.expression.ExpressionPair.Kind.DEFAULT;
import static dev.autogen.schema.expression.ExpressionPair.Kind.GENERATED;
import static dev.autogen.schema.expression.ExpressionPair.Kind.INDEX_KEY;
import static dev.autogen.schema.expression.ExpressionPair.Kind.PREDICATE;
import static dev.autogen.schema.expression.ExpressionPair.Kind.TYPE;
import static dev.autogen.schema.expression.Verdict.Outcome.DIFFERENT;
import static dev.autogen.schema.expression.Verdict.Outcome.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.expression.ExpressionPair;
import dev.autogen.schema.expression.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ServerCanonicalizerIT {

    private static final String STATUS_AS_KEPT =
            "(status)::text = ANY ((ARRAY['A'::character varying, 'B'::character varying])::text[])";

    @RegisterExtension
    static final OpenTransaction TRANSACTION = new OpenTransaction();

    private record Case(
            String name, ExpressionPair.Kind kind, String columns, String from, String to, Verdict.Outcome outcome) {
        @Override
        public String toString() {
            return name;
        }

        ExpressionPair pair() {
            return ServerCanonicalizerIT.pair(kind, columns, from, to);
        }
    }

    /** The subject is the first of the columns, each a name and a type. */
    private static ExpressionPair pair(ExpressionPair.Kind kind, String columns, String from, String to) {
        List<Column> list = new ArrayList<>();
        for (String column : columns.split("; ")) {
            int space = column.lastIndexOf(' ');
            list.add(Column.of(column.substring(0, space), SqlType.parse(column.substring(space + 1))));
        }
        return new ExpressionPair(
                kind, QualifiedName.of("public", "t"), list, list.get(0).name(), from, to);
    }

    private static Stream<Case> checks() {
        String status = "status varchar(255)";
        return Stream.of(
                new Case("enum, as it is kept", CHECK, status, STATUS_AS_KEPT, "status in ('A','B')", SAME),
                new Case("enum, same text", CHECK, status, "status in ('A','B')", "status in ('A','B')", SAME),
                new Case("enum, other order", CHECK, status, STATUS_AS_KEPT, "status in ('B','A')", DIFFERENT),
                new Case("enum, one more", CHECK, status, STATUS_AS_KEPT, "status in ('A','B','C')", DIFFERENT),
                new Case("enum, other case", CHECK, status, STATUS_AS_KEPT, "status in ('a','b')", DIFFERENT),
                new Case(
                        "enum on text",
                        CHECK,
                        "status text",
                        "status = ANY (ARRAY['A'::text, 'B'::text])",
                        "status in ('A','B')",
                        SAME),
                new Case(
                        "between on smallint",
                        CHECK,
                        "lvl smallint",
                        "(lvl >= 0) AND (lvl <= 3)",
                        "lvl between 0 and 3",
                        SAME),
                new Case(
                        "between, other bound",
                        CHECK,
                        "lvl smallint",
                        "(lvl >= 0) AND (lvl <= 3)",
                        "lvl between 0 and 4",
                        DIFFERENT),
                new Case("comparison", CHECK, "lvl integer", "lvl >= 3", "(lvl>=3)", SAME),
                new Case("comparison, other operator", CHECK, "lvl integer", "lvl >= 3", "lvl > 3", DIFFERENT),
                new Case(
                        "a discriminator's condition",
                        CHECK,
                        "kind varchar(31); iban varchar(34)",
                        "((kind)::text <> 'Bank'::text) OR (iban IS NOT NULL)",
                        "kind <> 'Bank' or (iban is not null)",
                        SAME),
                new Case(
                        "char(1)",
                        CHECK,
                        "flag char(1)",
                        "flag = ANY (ARRAY['N'::bpchar, 'Y'::bpchar])",
                        "flag in ('N','Y')",
                        SAME),
                new Case(
                        "odd column",
                        CHECK,
                        "Odd \"name\" integer",
                        "\"Odd \"\"name\"\"\" > 0",
                        "\"Odd \"\"name\"\"\">0",
                        SAME),
                new Case(
                        "reserved word as column",
                        CHECK,
                        "order text",
                        "length(\"order\") > 0",
                        "length(\"order\")>0",
                        SAME),
                new Case("regular expression", CHECK, "a text", "a ~ '^\\d+$'::text", "a ~ '^\\d+$'", SAME),
                new Case("ends in a comment", CHECK, "a integer", "a > 0", "a > 0 -- positive", SAME),
                new Case("numeric literal", CHECK, "a numeric(10,2)", "a >= (0)::numeric", "a >= 0", SAME),
                new Case("qualified", CHECK, "a integer", "a > 0", "t.a > 0", SAME),
                new Case("qualified, with blanks", CHECK, "a integer", "a > 0", "T . \"a\" > 0", SAME),
                new Case("qualified, quoted, both", CHECK, "a integer", "t.a > 0", "\"t\".a>0", SAME),
                new Case("qualified, another bound", CHECK, "a integer", "a > 0", "t.a > 1", DIFFERENT),
                new Case("qualified column of the table's name", CHECK, "t integer", "t > 0", "t.t > 0", SAME),
                new Case("qualified condition of an index", PREDICATE, "a integer", "a > 0", "t.a > 0", SAME),
                new Case("qualified key of an index", INDEX_KEY, "a text", "lower(a)", "lower(t.a)", SAME),
                new Case("like", CHECK, "a text", "a ~~ '%@%'::text", "a like '%@%'", SAME));
    }

    /** A list keeps the types that its constants had when the column had another one. */
    private static Stream<Case> lists() {
        String numbers = "id = ANY (ARRAY[(1)::bigint, (2)::bigint, '-3'::bigint])";
        return Stream.of(
                new Case("once a bigint", CHECK, "id smallint", numbers, "id in (1,2,-3)", SAME),
                new Case("once a bigint, other number", CHECK, "id smallint", numbers, "id in (1,2,3)", DIFFERENT),
                new Case("once an integer", CHECK, "id bigint", "id = ANY (ARRAY[1, 2])", "id in (1,2)", SAME),
                new Case(
                        "once an integer, one less",
                        CHECK,
                        "id bigint",
                        "id = ANY (ARRAY[1, 2])",
                        "id in (1)",
                        DIFFERENT),
                new Case(
                        "once a varchar",
                        CHECK,
                        "a text",
                        "a = ANY (ARRAY[('A'::character varying)::text, ('it''s ]'::character varying)::text])",
                        "a in ('A','it''s ]')",
                        SAME),
                new Case(
                        "once a text",
                        CHECK,
                        "a varchar(9)",
                        "(a)::text = ANY (ARRAY['A'::text, 'B'::text])",
                        "a in ('A','B')",
                        SAME),
                new Case(
                        "a list in a literal",
                        CHECK,
                        "a text",
                        "a <> 'ARRAY[(1)::bigint]'::text",
                        "a <> 'ARRAY[1]'",
                        DIFFERENT),
                new Case(
                        "no constant",
                        CHECK,
                        "a bigint",
                        "a = ANY (ARRAY[(a + 1)])",
                        "a = any (array[a + 1::bigint])",
                        DIFFERENT));
    }

    private static Stream<Case> defaults() {
        return Stream.of(
                new Case("text", DEFAULT, "a varchar(10)", "'x'::character varying", "'x'", SAME),
                new Case("other text", DEFAULT, "a varchar(10)", "'x'::character varying", "'y'", DIFFERENT),
                new Case("now", DEFAULT, "a timestamptz", "now()", "NOW( )", SAME),
                new Case("now and its synonym", DEFAULT, "a timestamptz", "now()", "current_timestamp", SAME),
                new Case("another time", DEFAULT, "a timestamptz", "now()", "clock_timestamp()", DIFFERENT),
                new Case("synonym", DEFAULT, "a timestamptz", "CURRENT_TIMESTAMP", "current_timestamp", SAME),
                new Case("zero on bigint", DEFAULT, "a bigint", "0", "(0)", SAME),
                new Case("a text for a number", DEFAULT, "a bigint", "0", "'0'", SAME),
                new Case("a text for another number", DEFAULT, "a bigint", "0", "'-1'", DIFFERENT),
                new Case("a number written otherwise", DEFAULT, "a float8", "5", "5.00", SAME),
                new Case("an operation is no number", DEFAULT, "a integer", "5", "4 + 1", DIFFERENT),
                new Case("zero on numeric", DEFAULT, "a numeric(10,2)", "0", "(0)", SAME),
                new Case("one on numeric", DEFAULT, "a numeric(10,2)", "0", "1", DIFFERENT),
                new Case("jsonb", DEFAULT, "a jsonb", "'{}'::jsonb", "'{}'", SAME),
                new Case("boolean", DEFAULT, "a boolean", "true", "TRUE", SAME),
                new Case("boolean as text", DEFAULT, "a boolean", "true", "'t'", SAME),
                new Case("other boolean", DEFAULT, "a boolean", "true", "false", DIFFERENT),
                new Case("date", DEFAULT, "a date", "'2020-01-01'::date", "'2020-01-01'", SAME),
                new Case("null is none", DEFAULT, "a integer", "null", "NULL::int", SAME),
                new Case("null is not zero", DEFAULT, "a integer", "null", "0", DIFFERENT),
                new Case("array", DEFAULT, "a text[]", "'{}'::text[]", "'{}'", SAME),
                new Case("odd column", DEFAULT, "Odd \"name\" text", "'a'::text", "'a'", SAME));
    }

    private static Stream<Case> others() {
        return Stream.of(
                new Case("key", INDEX_KEY, "email varchar(255)", "lower((email)::text)", "lower(email)", SAME),
                new Case(
                        "other key",
                        INDEX_KEY,
                        "email varchar(255)",
                        "lower((email)::text)",
                        "upper(email)",
                        DIFFERENT),
                new Case("key of a type without order", INDEX_KEY, "a json", "a -> 'x'::text", "a -> 'x'", SAME),
                new Case("predicate", PREDICATE, "gone timestamp", "gone IS NULL", "(gone is null)", SAME),
                new Case("other predicate", PREDICATE, "gone timestamp", "gone IS NULL", "gone is not null", DIFFERENT),
                new Case(
                        "enum as predicate",
                        PREDICATE,
                        "status varchar(9)",
                        STATUS_AS_KEPT,
                        "status in ('A', 'B')",
                        SAME),
                new Case("generated", GENERATED, "g text; a varchar(9)", "lower((a)::text)", "lower(a)", SAME),
                new Case("generated otherwise", GENERATED, "g text; a varchar(9)", "lower((a)::text)", "a", DIFFERENT),
                new Case("type", TYPE, "a public.mood", "public.mood", "mood", SAME),
                new Case("other type", TYPE, "a public.mood", "public.mood", "text", DIFFERENT),
                new Case("length of a type", TYPE, "a text", "pg_catalog.varchar(10)", "varchar(20)", DIFFERENT),
                new Case("column of an own type", CHECK, "a mood", "a <> 'sad'::mood", "a <> 'sad'", SAME),
                new Case("default of an own type", DEFAULT, "a mood", "'sad'::mood", "'sad'", SAME));
    }

    @ParameterizedTest
    @MethodSource({"checks", "lists", "defaults", "others"})
    void decides(Case c) throws Exception {
        TRANSACTION.execute("create type mood as enum ('sad', 'glad')");

        assertThat(decide(c.pair())).extracting(Verdict::outcome).containsExactly(c.outcome());
    }

    @ParameterizedTest
    @MethodSource({"checks", "lists", "defaults", "others"})
    void decidesTheOtherWayRound(Case c) throws Exception {
        TRANSACTION.execute("create type mood as enum ('sad', 'glad')");
        ExpressionPair pair = c.pair();

        assertThat(decide(new ExpressionPair(
                        pair.kind(), pair.table(), pair.columns(), pair.subject(), pair.to(), pair.from())))
                .extracting(Verdict::outcome)
                .containsExactly(c.outcome());
    }

    @Test
    void answersInOrderAndABadPairAlone() {
        List<Verdict> verdicts = decide(
                pair(CHECK, "a integer", "a > 0", "a>0"),
                pair(CHECK, "a integer", "a > 0", "b > 0"),
                pair(CHECK, "a integer", "a > 0", "a >"),
                pair(CHECK, "a no_such", "a is null", "a isnull"),
                pair(DEFAULT, "a integer", "1", "'x'"),
                pair(CHECK, "a integer", "a > 0", "a > 1"));

        assertThat(verdicts)
                .containsExactly(
                        Verdict.SAME,
                        Verdict.undecided("column \"b\" does not exist, in: b > 0"),
                        Verdict.undecided("syntax error at or near \")\", in: a >"),
                        Verdict.undecided("type \"no_such\" does not exist, in: no_such"),
                        Verdict.undecided("invalid input syntax for type integer: \"x\", in: 'x'"),
                        Verdict.DIFFERENT);
    }

    @Test
    void aTableNamedAsATypeHidesNoType() throws Exception {
        TRANSACTION.execute("create table text (a int)", "create temporary table date (a int)");

        assertThat(decide(
                        pair(DEFAULT, "a text", "'x'::text", "'x'"),
                        pair(DEFAULT, "a date", "'2020-01-01'::date", "'2020-01-01'")))
                .containsExactly(Verdict.SAME, Verdict.SAME);
    }

    @Test
    void namesMeanTheDefaultSchema() throws Exception {
        TRANSACTION.execute("create schema app", "create type app.mood as enum ('sad')");
        ExpressionPair pair = pair(DEFAULT, "a mood", "'sad'::app.mood", "'sad'");

        assertThat(ServerCanonicalizer.on(TRANSACTION.connection(), "app").decide(List.of(pair)))
                .containsExactly(Verdict.SAME);
        assertThat(decide(pair)).containsExactly(Verdict.undecided("type \"mood\" does not exist, in: mood"));
    }

    @Test
    void nothingAskedIsNothingAnswered() {
        assertThat(decide()).isEmpty();
    }

    private static List<Verdict> decide(ExpressionPair... pairs) {
        return ServerCanonicalizer.on(TRANSACTION.connection(), null).decide(List.of(pairs));
    }
}
