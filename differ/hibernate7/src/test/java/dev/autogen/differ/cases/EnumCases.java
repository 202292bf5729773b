package dev.autogen.differ.cases;

import static dev.autogen.differ.cases.Samples.t;
import static dev.autogen.differ.cases.Samples.table;

import java.util.List;
import java.util.stream.Stream;

/** Types of PostgreSQL's own making: enums and composite types. */
final class EnumCases {

    private static final String AB = "enum Mood { A, B }\n";
    private static final String ABC = "enum Mood { A, B, C }\n";
    private static final String ATTRIBUTE =
            "@Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.NAMED_ENUM) Mood mood;";
    private static final String TWO =
            "@Entity class T { @Id Long id; " + ATTRIBUTE + " }\n@Entity class U { @Id Long id; " + ATTRIBUTE + " }\n";
    private static final String PLACE =
            "@Embeddable @Struct(name = \"place\") class Place { String street; Integer number; %s }\n";

    private EnumCases() {}

    static List<Case> cases() {
        return Stream.of(values(), lives(), elsewhere(), conversions(), structs())
                .flatMap(List::stream)
                .toList();
    }

    private static String type(String values) {
        return "create type mood as enum (" + values + ");\n";
    }

    private static List<Case> values() {
        return List.of(
                Case.of("A-E01", "the same").entities(AB + t(ATTRIBUTE)).same(),
                Case.of("A-E01", "by hand")
                        .sql(type("'A', 'B'") + table("mood mood"))
                        .entities(AB + t(ATTRIBUTE))
                        .gives(),
                Case.of("A-E02", "one between")
                        .sql(type("'A', 'C'") + table("mood mood") + "insert into t values (1, 'C')")
                        .entities(ABC + t(ATTRIBUTE))
                        .gives("add value B to enum type mood after A"),
                Case.of("A-E02", "one less")
                        .sql(type("'A', 'B', 'C'") + table("mood mood default 'A'") + "insert into t values (1, 'A')")
                        .entities(AB + t("@ColumnDefault(\"'A'\") " + ATTRIBUTE))
                        .gives("rebuild enum type mood (A, B)"),
                Case.of("A-E02", "another order")
                        .sql(type("'A', 'B'") + table("mood mood"))
                        .database(type("'B', 'A'") + table("mood mood"))
                        .gives("rebuild enum type mood (B, A)"),
                Case.of("A-E09", "one more at the end")
                        .sql(type("'A', 'B'") + table("mood mood") + "insert into t values (1, 'B')")
                        .entities(ABC + t(ATTRIBUTE))
                        .gives("add value C to enum type mood"),
                Case.of("J-H05", "whoever makes it")
                        .entities(AB + t(ATTRIBUTE + " Integer n;"))
                        .same(),
                Case.of("J-H05", "a constant more")
                        .was(AB + t(ATTRIBUTE))
                        .entities(ABC + t(ATTRIBUTE))
                        .gives("add value C to enum type mood"),
                Case.of("J-H05", "a constant less")
                        .was(ABC + t(ATTRIBUTE))
                        .entities(AB + t(ATTRIBUTE))
                        .gives("rebuild enum type mood (A, B)"));
    }

    private static List<Case> lives() {
        return List.of(
                Case.of("A-E03", "comes with a table")
                        .entities(AB + t(ATTRIBUTE))
                        .gives("create enum type mood (A, B)", "create table t (2 columns)"),
                Case.of("A-E03", "goes with a table")
                        .sql("create table p (id bigint primary key);" + type("'A', 'B'") + table("mood mood"))
                        .entities(Samples.PARENT)
                        .gives("drop table t", "drop enum type mood"),
                Case.of("A-E04", "comes with a column")
                        .sql(table(""))
                        .entities(AB + t(ATTRIBUTE))
                        .gives("create enum type mood (A, B)", "add column t.mood mood"),
                Case.of("A-E05", "before its tables and after them")
                        .was(Samples.PARENT)
                        .entities(Samples.PARENT + AB + TWO)
                        .gives(
                                "create enum type mood (A, B)",
                                "create table t (2 columns)",
                                "create table u (2 columns)"),
                Case.of("A-E06", "of two tables").entities(AB + TWO).same(),
                Case.of("A-E06", "of two tables, one of which goes")
                        .was(AB + TWO)
                        .entities(AB + t(ATTRIBUTE))
                        .gives("drop table u"));
    }

    private static List<Case> elsewhere() {
        String here = type("'A', 'B'") + table("mood mood");
        String there = "create schema two; create type two.mood as enum (%s); create table two.t (m two.mood);";
        return List.of(
                Case.of("A-E07", "in two schemas")
                        .sql(there.formatted("'A'") + here)
                        .database(there.formatted("'A'") + here)
                        .gives(),
                Case.of("A-E07", "in another schema, a value more")
                        .sql(there.formatted("'A'") + here)
                        .database(there.formatted("'A', 'X'") + here)
                        .gives("add value X to enum type two.mood"));
    }

    private static List<Case> conversions() {
        return List.of(
                Case.of("A-E10", "text to an enum, with rows")
                        .sql(table("mood varchar(255)") + "insert into t values (1, 'A')")
                        .entities(AB + t(ATTRIBUTE))
                        .gives("create enum type mood (A, B)", "alter column t.mood type varchar(255) -> mood"),
                Case.of("A-E10", "an enum to another, with rows")
                        .sql("create type old as enum ('A', 'B');" + table("mood old")
                                + "insert into t values (1, 'A')")
                        .entities(AB + t(ATTRIBUTE))
                        .gives(
                                "create enum type mood (A, B)",
                                "alter column t.mood type old -> mood",
                                "drop enum type old"),
                Case.of("A-TY28", "text to an enum, with a default and rows")
                        .sql(table("mood varchar(255) default 'A'") + "insert into t values (1, 'B')")
                        .entities(AB + t("@ColumnDefault(\"'A'\") " + ATTRIBUTE))
                        .gives(
                                "create enum type mood (A, B)",
                                "alter column t.mood drop default, type varchar(255) -> mood, set default 'A'"));
    }

    private static List<Case> structs() {
        return List.of(
                Case.of("J-H06", "the same")
                        .entities(PLACE.formatted("") + t("Place a;"))
                        .same(),
                Case.of("J-H06", "an attribute more")
                        .was(PLACE.formatted("") + t("Place a;"))
                        .entities(PLACE.formatted("String town;") + t("Place a;"))
                        .gives("add attribute place.town varchar(255)"),
                Case.of("J-H06", "an attribute less")
                        .was(PLACE.formatted("String town;") + t("Place a;"))
                        .entities(PLACE.formatted("") + t("Place a;"))
                        .gives("drop attribute place.town"));
    }
}
