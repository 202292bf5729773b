package dev.autogen.differ.cases;

import static dev.autogen.differ.cases.Samples.t;
import static dev.autogen.differ.cases.Samples.table;

import java.util.List;
import java.util.stream.Stream;

/** Comments. */
final class CommentCases {

    private static final String A = table("a varchar(255)");
    private static final String ON_TABLE = A + "comment on table t is 'x'";
    private static final String ON_COLUMN = A + "comment on column t.a is 'x'";

    private CommentCases() {}

    static List<Case> cases() {
        return Stream.of(tables(), columns(), hostile()).flatMap(List::stream).toList();
    }

    private static List<Case> tables() {
        return List.of(
                Case.of("A-M01", "the same")
                        .entities(t("@Comment(\"x\")", "String a;"))
                        .same(),
                Case.of("A-M02", "added")
                        .sql(A)
                        .entities(t("@Comment(\"x\")", "String a;"))
                        .gives("comment on table t"),
                Case.of("A-M03", "removed")
                        .sql(ON_TABLE)
                        .entities(t("String a;"))
                        .gives("drop comment on table t"),
                Case.of("A-M04", "another")
                        .sql(ON_TABLE)
                        .entities(t("@Comment(\"y\")", "String a;"))
                        .gives("comment on table t"),
                Case.of("A-M09", "with a new table")
                        .entities(t("@Comment(\"x\")", "@Comment(\"y\") String a;"))
                        .gives("create table t (2 columns)"),
                Case.of("A-M12", "the way back to another")
                        .sql(A + "comment on table t is 'it''s \\ what it was'")
                        .entities(t("@Comment(\"new\")", "String a;"))
                        .gives("comment on table t"));
    }

    private static List<Case> columns() {
        return List.of(
                Case.of("A-M05", "the same")
                        .entities(t("@Comment(\"x\") String a;"))
                        .same(),
                Case.of("A-M06", "added")
                        .sql(A)
                        .entities(t("@Comment(\"x\") String a;"))
                        .gives("alter column t.a comment"),
                Case.of("A-M07", "removed")
                        .sql(ON_COLUMN)
                        .entities(t("String a;"))
                        .gives("alter column t.a drop comment"),
                Case.of("A-M08", "another")
                        .sql(ON_COLUMN)
                        .entities(t("@Comment(\"y\") String a;"))
                        .gives("alter column t.a comment"));
    }

    private static List<Case> hostile() {
        return List.of(
                Case.of("A-M10", "quotes")
                        .sql(A)
                        .entities(t("@Comment(\"it's \\\"quoted\\\" \\\\ $$ */\")", "@Comment(\"it's\") String a;"))
                        .gives("comment on table t", "alter column t.a comment"),
                Case.of("A-M11", "mixed case in another schema")
                        .sql(
                                "create schema \"My S\"; create table \"My S\".\"My T\" (id bigint primary key, \"My C\" text)")
                        .entities("""
                                @Entity @Table(schema = "`My S`", name = "`My T`") @Comment("x")
                                class T { @Id Long id; @Comment("y") @Column(name = "`My C`", columnDefinition = "text") String a; }
                                """)
                        .gives("comment on table My S.My T", "alter column My S.My T.My C comment"));
    }
}
