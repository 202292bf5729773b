package dev.autogen.differ.cases;

import static dev.autogen.differ.cases.Samples.PARENT;
import static dev.autogen.differ.cases.Samples.PARENT_TABLE;
import static dev.autogen.differ.cases.Samples.t;
import static dev.autogen.differ.cases.Samples.table;

import java.util.List;
import java.util.stream.Stream;

/** Whole objects that are not compared, by whatever side they are on, and what they leave to compare. */
final class ExclusionCases {

    private static final String EVERYTHING = """
            create type mood as enum ('sad');
            create table t (id serial primary key, a text unique, m mood, p_id bigint references p, check (a <> ''));
            create index ix on t (a);
            comment on table t is 'theirs';
            """;

    private static final String LIBRARIES = """
            create table qrtz_job_details (sched_name text, job_name text, primary key (sched_name, job_name));
            create table qrtz_triggers (
                sched_name text, job_name text,
                foreign key (sched_name, job_name) references qrtz_job_details);
            create table batch_job_instance (job_instance_id bigint primary key);
            create sequence batch_job_seq;
            create table spring_session (primary_id char(36) primary key);
            create table spring_session_attributes (
                session_primary_id char(36) references spring_session on delete cascade);
            create table event_publication (id uuid primary key);
            create table shedlock (name text primary key);
            create table flyway_schema_history (installed_rank int primary key);
            create table databasechangelog (id text);
            create table databasechangeloglock (id int primary key);
            create table spatial_ref_sys (srid int primary key);
            """;

    private static final String POINTING = "p_id bigint, constraint fk_t_p_id foreign key (p_id) references p";

    private ExclusionCases() {}

    static List<Case> cases() {
        return Stream.of(tables(), foreignKeys(), chain(), libraries(), kinds())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Case> tables() {
        return List.of(
                Case.of("A-T20", "as the entity has it")
                        .entities(t("String a;"))
                        .exclude("t")
                        .same(),
                Case.of("A-T20", "not created")
                        .entities(PARENT + t("String a;"))
                        .exclude("t")
                        .gives("create table p (1 column)"),
                Case.of("A-T20", "not dropped, nor anything that is part of it")
                        .sql(PARENT_TABLE + EVERYTHING)
                        .entities(PARENT)
                        .exclude("t")
                        .gives(),
                Case.of("A-T20", "not changed")
                        .sql(PARENT_TABLE + EVERYTHING)
                        .entities(PARENT + t("int b;"))
                        .exclude("public.t")
                        .gives(),
                Case.of("A-T20", "in another schema")
                        .sql(table("") + "create schema two; create table two.t (id bigint)")
                        .entities("""
                                @Entity(name = "A") @Table(name = "t") class A { @Id Long id; String a; }
                                @Entity(name = "B") @Table(name = "t", schema = "two") class B { @Id Long id; String b; }
                                """)
                        .exclude("two.*")
                        .gives("add column t.a varchar(255)"),
                Case.of("A-T20", "a schema that only holds such tables is not created")
                        .sql(table(""))
                        .entities("@Entity @Table(schema = \"two\") class B { @Id Long id; } " + t(""))
                        .exclude("two.*")
                        .gives(),
                Case.of("A-T20", "a schema is not dropped with what stays in it")
                        .sql("create schema two; create table two.t (id bigint); create table two.u (id bigint)")
                        .database("")
                        .exclude("t")
                        .gives("drop table two.u"));
    }

    private static List<Case> foreignKeys() {
        return List.of(
                Case.of("A-T26", "as the entity has it")
                        .entities(PARENT + t("@ManyToOne P p;"))
                        .exclude("p")
                        .same(),
                Case.of("A-T26", "added")
                        .sql(PARENT_TABLE + table("p_id bigint"))
                        .entities(PARENT + t("@ManyToOne P p;"))
                        .exclude("p")
                        .gives("add foreign key fk_t_p_id (p_id) to p on t"),
                Case.of("A-T26", "changed")
                        .sql(PARENT_TABLE + table(POINTING + " on delete cascade"))
                        .entities(PARENT + t("@ManyToOne P p;"))
                        .exclude("p")
                        .gives(
                                "drop foreign key fk_t_p_id (p_id) to p on delete cascade on t",
                                "add foreign key fk_t_p_id (p_id) to p on t"),
                Case.of("A-T26", "removed")
                        .sql(PARENT_TABLE + table(POINTING))
                        .entities(t("@Column(name = \"p_id\") Long p;"))
                        .exclude("p")
                        .gives("drop foreign key fk_t_p_id (p_id) to p on t"),
                Case.of("A-T26", "of a new table")
                        .sql(PARENT_TABLE)
                        .entities(PARENT + t("@ManyToOne P p;"))
                        .exclude("p")
                        .gives("create table t (2 columns)"),
                Case.of("A-T26", "two keys of two columns, to another schema")
                        .sql("create schema two; create table two.p (a bigint, b bigint, primary key (a, b));"
                                + "create table t (id bigint primary key, a1 bigint, b1 bigint, a2 bigint, b2 bigint,"
                                + " constraint f1 foreign key (a1, b1) references two.p,"
                                + " constraint f2 foreign key (a2, b2) references two.p)")
                        .database("create schema two; create table two.p (a bigint, b bigint, primary key (b, a));"
                                + "create table t (id bigint primary key, a1 bigint, b1 bigint, a2 bigint, b2 bigint,"
                                + " constraint f1 foreign key (b1, a1) references two.p)")
                        .exclude("two.p")
                        .gives("drop foreign key f2 (a2, b2) to two.p on t"));
    }

    private static List<Case> chain() {
        return List.of(Case.of("A-T27", "its ends are compared")
                .sql("create table c (id bigint primary key);"
                        + "create table b (id bigint primary key, c_id bigint references c, theirs text);"
                        + "create table a (id bigint primary key, b_id bigint references b)")
                .entities("""
                        @Entity class A { @Id Long id; @ManyToOne B b; String more; }
                        @Entity class B { @Id Long id; @ManyToOne C c; String ours; }
                        @Entity class C { @Id Long id; String more; }
                        """)
                .exclude("b")
                .gives("add column a.more varchar(255)", "add column c.more varchar(255)"));
    }

    private static List<Case> libraries() {
        return List.of(
                Case.of("J-N10", "beside the entities' own")
                        .sql(LIBRARIES + table(""))
                        .entities(t("String a;"))
                        .gives("add column t.a varchar(255)"),
                Case.of("J-N10", "one that an entity maps")
                        .sql(LIBRARIES + table(""))
                        .entities(t("") + """
                                @Entity class EventPublication { @Id UUID id; @Column(length = 20) String status; }
                                """)
                        .setting("hibernate.physical_naming_strategy", SNAKE_CASE)
                        .gives("add column event_publication.status varchar(20)"),
                Case.of("J-N10", "of two databases").sql(LIBRARIES).database("").gives(),
                Case.of("J-N10", "those of Envers are the model's")
                        .sql("create table revinfo (rev int primary key); create table t_aud (id bigint, rev int)")
                        .entities("")
                        .gives("drop table t_aud", "drop table revinfo"));
    }

    private static final String SNAKE_CASE = "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy";

    private static List<Case> kinds() {
        String objects = """
                create type mood as enum ('sad');
                create type pair as (a int, b int);
                create sequence s;
                create sequence s2;
                create schema two;
                create table two.t (id int);
                """;
        return List.of(
                Case.of("J-N12", "none")
                        .sql(objects)
                        .database("")
                        .gives(
                                "drop table two.t",
                                "drop composite type pair",
                                "drop enum type mood",
                                "drop sequence s",
                                "drop sequence s2",
                                "drop schema two"),
                Case.of("J-N12", "sequences")
                        .sql(objects)
                        .database("")
                        .exclude("sequence:s, type:*, schema:two")
                        .gives("drop sequence s2"),
                Case.of("J-N12", "types")
                        .sql(objects)
                        .database("create sequence s; create sequence s2")
                        .exclude("type:mood, schema:t??")
                        .gives("drop composite type pair"),
                Case.of("J-N12", "an excluded type of a column that is compared")
                        .sql("create type mood as enum ('sad');" + table("m mood"))
                        .database("create type mood as enum ('sad', 'glad');" + table("m mood not null"))
                        .exclude("type:mood")
                        .gives("alter column t.m set not null"),
                Case.of("J-N12", "a type that an excluded column needs is not dropped with the others")
                        .sql("create type mood as enum ('sad');" + table("m mood") + "create table u (m mood)")
                        .database(table(""))
                        .exclude("u")
                        .gives("drop column t.m"),
                Case.of("J-N12", "an excluded sequence of a column that is compared")
                        .sql("create sequence s; " + table("n bigint default nextval('s')"))
                        .database(table("n bigint not null"))
                        .exclude("sequence:s")
                        .gives("alter column t.n set not null, drop default"));
    }
}
