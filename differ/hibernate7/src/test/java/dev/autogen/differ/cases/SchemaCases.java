package dev.autogen.differ.cases;

import static dev.autogen.differ.cases.Samples.t;
import static dev.autogen.differ.cases.Samples.table;

import java.util.List;
import java.util.stream.Stream;

/** Schemas. */
final class SchemaCases {

    private static final String TWO =
            "@Entity(name = \"Two\") @Table(name = \"t\", schema = \"two\") " + "class Two { @Id Long id; }\n";

    private SchemaCases() {}

    static List<Case> cases() {
        return Stream.of(
                        existence(),
                        List.of(
                                full("everything in another schema", "public", "@Table(schema = \"two\")", "two."),
                                full("everything in a default schema of that name", "two", "", "")))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Case> existence() {
        return List.of(
                Case.of("A-S01", "the default schema, spelled out")
                        .sql(table(""))
                        .entities(t("@Table(schema = \"public\")", ""))
                        .gives(),
                Case.of("A-S02", "one more in another schema")
                        .sql("create schema two;" + table(""))
                        .entities(t("@Table(schema = \"public\")", "") + TWO)
                        .gives("create table two.t (1 column)"),
                Case.of("A-S03", "one more in the default schema")
                        .sql("create schema two; create table two.t (id bigint primary key)")
                        .entities(t("") + TWO)
                        .gives("create table t (1 column)"),
                Case.of("A-S05", "one less in another schema")
                        .sql("create schema two; create table two.t (id bigint primary key);" + table(""))
                        .entities(t(""))
                        .gives("drop table two.t"),
                Case.of("A-S08", "the schema itself")
                        .entities(TWO)
                        .gives("create schema two", "create table two.t (1 column)"),
                Case.of("A-S09", "names with quotes and other letters")
                        .entities("@Entity @Table(schema = \"`Größe 1`\") class T { @Id Long id; @ManyToOne T t; }")
                        .gives("create schema Größe 1", "create table Größe 1.t (2 columns)"),
                Case.of("A-S09", "names with quotes and other letters, the same")
                        .entities("@Entity @Table(schema = \"`Größe 1`\") class T { @Id Long id; @ManyToOne T t; }")
                        .same(),
                Case.of("A-S10", "the history table in a schema of its own")
                        .sql("create schema app; create table app.autogen_history (revision text); "
                                + "create table app.t (id bigint primary key)")
                        .setting("hibernate.default_schema", "app")
                        .entities(t(""))
                        .gives());
    }

    private static Case full(String title, String defaultSchema, String annotation, String prefix) {
        return Case.of("A-S07", title)
                .setting("hibernate.default_schema", defaultSchema)
                .sql("""
                        create schema if not exists two;
                        create table two.gone (id bigint primary key);
                        create table two.p (id bigint primary key);
                        create table two.t (id bigint primary key, a integer not null, b varchar(9) default 'x', c text,
                          p_id bigint constraint fk references two.p, constraint uq unique (a));
                        create index ix on two.t (b);
                        """)
                .entities("""
                        @Entity class P { @Id Long id; }
                        @Entity class Fresh { @Id Long id; }
                        @Entity
                        @Table(uniqueConstraints = @UniqueConstraint(name = "uq2", columnNames = "b"),
                            indexes = @Index(name = "ix2", columnList = "a"))
                        class T {
                            @Id Long id; Long a; @Column(length = 9) @ColumnDefault("'y'") String b; String d;
                            @ManyToOne @JoinColumn(name = "d_id") P p;
                        }
                        """.replace("@Entity class", "@Entity " + annotation + " class").replace(
                        "@Table(unique", annotation.isEmpty() ? "@Table(unique" : "@Table(schema = \"two\", unique"))
                .gives(Stream.of(
                                "drop foreign key fk (p_id) to %sp on %st",
                                "drop index ix on %st",
                                "drop unique constraint uq (a) on %st",
                                "create table %sfresh (1 column)",
                                "add column %st.d varchar(255)",
                                "add column %st.d_id bigint",
                                "alter column %st.a type integer -> bigint, drop not null",
                                "alter column %st.b set default 'y'",
                                "add unique constraint uq2 (b) on %st",
                                "create index ix2 on %st (a)",
                                "add foreign key fk_t_d_id (d_id) to %sp on %st",
                                "drop column %st.c",
                                "drop column %st.p_id",
                                "drop table %sgone")
                        .map(sentence -> sentence.replace("%s", prefix))
                        .toArray(String[]::new));
    }
}
