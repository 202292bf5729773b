package dev.autogen.differ.cases;

import static dev.autogen.differ.cases.Samples.t;
import static dev.autogen.differ.cases.Samples.table;

import java.util.List;

/** Generated columns. */
final class GeneratedCases {

    private static final String TWICE = table("a integer, b integer generated always as (a * 2) stored");

    private GeneratedCases() {}

    private static String generated(String expression) {
        return t("Integer a; @GeneratedColumn(\"" + expression + "\") Integer b;");
    }

    static List<Case> cases() {
        return List.of(
                Case.of("A-G01", "added")
                        .sql(table("a integer"))
                        .entities(generated("a * 2"))
                        .gives("add column t.b integer"),
                Case.of("A-G02", "removed").sql(TWICE).entities(t("Integer a;")).gives("drop column t.b"),
                Case.of("A-G03", "the same").entities(generated("a * 2")).same(),
                Case.of("A-G03", "spaces")
                        .sql(TWICE)
                        .entities(generated("  ( a *2\\n)"))
                        .gives(),
                Case.of("A-G03", "quotes")
                        .sql(TWICE)
                        .entities(generated("\\\"a\\\" * 2"))
                        .gives(),
                Case.of("A-G04", "from now on")
                        .sql(table("a integer, b integer"))
                        .entities(generated("a * 2"))
                        .gives("drop column t.b", "add column t.b integer"),
                Case.of("A-G04", "no more")
                        .sql(TWICE)
                        .entities(t("Integer a; Integer b;"))
                        .gives("alter column t.b drop expression"),
                Case.of("A-G04", "otherwise")
                        .sql(TWICE)
                        .entities(generated("a * 3"))
                        .gives("drop column t.b", "add column t.b integer"),
                Case.of("A-G05", "there is no altering in place")
                        .was(generated("a + 1"))
                        .entities(generated("a + 2"))
                        .gives("drop column t.b", "add column t.b integer"),
                Case.of("A-G06", "nobody says whether it is null")
                        .entities(t("Integer a; @Column(nullable = false) @GeneratedColumn(\"a * 2\") int b;"))
                        .same());
    }
}
