package dev.autogen.differ.cases;

import static dev.autogen.differ.cases.Samples.t;
import static dev.autogen.differ.cases.Samples.table;

import java.util.List;
import java.util.stream.Stream;

/** Checks. */
final class CheckCases {

    private static final String POSITIVE = table("n integer, constraint ck check (n > 0)");
    private static final String STATUS = "enum Status { NEW, DONE }\n";
    private static final String STATUS_TABLE = table("status varchar(255) check (status in ('NEW', 'DONE'))");
    private static final String STATUS_KEPT =
            "((status)::text = ANY ((ARRAY['NEW'::character varying, 'DONE'::character varying])::text[]))";

    private CheckCases() {}

    static List<Case> cases() {
        return Stream.of(different(), same(), unnamed(), enums(), others())
                .flatMap(List::stream)
                .toList();
    }

    private static String check(String name, String constraints) {
        String named = name.isEmpty() ? "" : "name = \"" + name + "\", ";
        return t("@Check(" + named + "constraints = \"" + constraints + "\")", "Integer n;");
    }

    private static List<Case> different() {
        return List.of(
                Case.of("A-K01", "added to the table")
                        .sql(table("n integer"))
                        .entities(check("ck", "n > 0"))
                        .gives("add check ck (n > 0) on t"),
                Case.of("A-K01", "added to the column")
                        .sql(table("n integer"))
                        .entities(t("@Check(name = \"ck\", constraints = \"n > 0\") Integer n;"))
                        .gives("add check ck (n > 0) on t"),
                Case.of("A-K02", "removed")
                        .sql(POSITIVE)
                        .entities(t("Integer n;"))
                        .gives("drop check ck (n > 0) on t"),
                Case.of("A-K04", "one name, another expression")
                        .sql(POSITIVE)
                        .entities(check("ck", "n > 1"))
                        .gives("drop check ck (n > 0) on t", "add check ck (n > 1) on t"),
                Case.of("A-K07", "one of three")
                        .sql(table("n integer, constraint c1 check (n > 0), constraint c2 check (n > 1)"))
                        .entities(t(
                                "@Check(name = \"c2\", constraints = \"n > 1\") @Check(name = \"c3\", constraints = \"n > 2\")",
                                "Integer n;"))
                        .gives("drop check c1 (n > 0) on t", "add check c3 (n > 2) on t"),
                Case.of("A-K08", "in another schema")
                        .sql("create schema two; create table two.t (id bigint primary key, n integer)")
                        .entities(t(
                                "@Table(schema = \"two\") @Check(name = \"ck\", constraints = \"n > 0\")",
                                "Integer n;"))
                        .gives("add check ck (n > 0) on two.t"),
                Case.of("A-K13", "the server finds it another")
                        .sql(table("n integer, constraint ck check (n between 0 and 3)"))
                        .entities(check("ck", "n between 0 and 4"))
                        .gives("drop check ck ((n >= 0) AND (n <= 3)) on t", "add check ck (n between 0 and 4) on t"),
                Case.of("A-K13", "the server cannot read it")
                        .sql(POSITIVE)
                        .entities(check("ck", "no_such_function(n) > 0"))
                        .undecided("ck")
                        .gives());
    }

    private static List<Case> same() {
        return List.of(
                Case.of("A-K03", "the same")
                        .entities(check("ck", "n > 0 and n < 100"))
                        .same(),
                Case.of("A-K03", "written otherwise")
                        .sql(table("n integer, constraint ck check (n between 0 and 3)"))
                        .entities(check("ck", "(n >= 0) and n <= 3"))
                        .gives(),
                Case.of("A-K08", "in another schema, the same")
                        .entities(t(
                                "@Table(schema = \"two\") @Check(name = \"ck\", constraints = \"n > 0\")",
                                "Integer n;"))
                        .same());
    }

    private static List<Case> unnamed() {
        return List.of(
                Case.of("A-K05", "without a name").entities(check("", "n > 0")).same(),
                Case.of("A-K09", "without a name, added")
                        .sql(table("n integer"))
                        .entities(check("", "n > 0"))
                        .gives("add check ck_t (n > 0) on t"),
                Case.of("A-K09", "without a name, removed")
                        .sql(table("n integer check (n > 0)"))
                        .entities(t("Integer n;"))
                        .gives("drop check t_n_check (n > 0) on t"),
                Case.of("A-K09", "without a name, under the server's")
                        .sql(table("n integer check (n > 0)"))
                        .entities(check("", "n > 0"))
                        .gives());
    }

    private static List<Case> enums() {
        return List.of(
                Case.of("A-K06", "that of a type")
                        .entities(STATUS + t("@Enumerated(EnumType.STRING) Status s; @Enumerated Status o; Boolean b;"))
                        .same(),
                Case.of("A-K14", "an enum")
                        .entities(STATUS + t("@Enumerated(EnumType.STRING) Status status;"))
                        .same(),
                Case.of("A-K14", "a constant more")
                        .sql(STATUS_TABLE)
                        .entities(
                                "enum Status { NEW, DONE, LOST }\n" + t("@Enumerated(EnumType.STRING) Status status;"))
                        .gives(
                                "drop check t_status_check " + STATUS_KEPT + " on t",
                                "add check ck_t_status (status in ('NEW','DONE','LOST')) on t"),
                Case.of("A-K14", "an enum no more")
                        .sql(STATUS_TABLE)
                        .entities(t("String status;"))
                        .gives("drop check t_status_check " + STATUS_KEPT + " on t"),
                Case.of("A-E08", "a longer constant needs no longer column")
                        .sql(STATUS_TABLE)
                        .entities("enum Status { NEW, DONE_AT_LAST }\n"
                                + t("@Enumerated(EnumType.STRING) Status status;"))
                        .gives(
                                "drop check t_status_check " + STATUS_KEPT + " on t",
                                "add check ck_t_status (status in ('NEW','DONE_AT_LAST')) on t"));
    }

    private static List<Case> others() {
        return List.of(
                Case.of("A-K15", "not null is no check")
                        .sql(table("n integer not null"))
                        .entities(t("int n;"))
                        .gives(),
                Case.of("A-K16", "a domain's check is the domain's")
                        .sql("create domain positive as integer check (value > 0);" + table("n positive"))
                        .entities(t("@Column(columnDefinition = \"positive\") Integer n;"))
                        .gives(),
                Case.of("A-K16", "a partition's check is the table's")
                        .sql("create table t (id bigint, n integer, constraint ck check (n > 0), primary key (id)) "
                                + "partition by range (id); create table t1 partition of t for values from (0) to (9)")
                        .entities(check("ck", "n > 0"))
                        .gives());
    }
}
