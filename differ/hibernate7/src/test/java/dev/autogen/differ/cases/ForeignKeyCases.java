package dev.autogen.differ.cases;

import static dev.autogen.differ.cases.Samples.PARENT;
import static dev.autogen.differ.cases.Samples.PARENT_TABLE;
import static dev.autogen.differ.cases.Samples.t;
import static dev.autogen.differ.cases.Samples.table;

import java.util.List;
import java.util.stream.Stream;

/** Foreign keys. */
final class ForeignKeyCases {

    private static final String COMPOSITE = """
            @Embeddable class Key implements java.io.Serializable { long a; long b; }
            @Entity class P { @EmbeddedId Key id; }
            """;
    private static final String COMPOSITE_TABLE = "create table p (a bigint, b bigint, primary key (a, b));\n";

    private ForeignKeyCases() {}

    static List<Case> cases() {
        return Stream.of(comeAndGo(), composite(), actions(), deferred(), validated(), targets(), named())
                .flatMap(List::stream)
                .toList();
    }

    private static String key(String options) {
        return PARENT_TABLE + table("p_id bigint constraint fk references p " + options);
    }

    /** Two databases whose foreign keys differ in their options. */
    private static Case replaced(String id, String title, String from, String to) {
        String action = to.startsWith("on delete") && !to.contains("no action")
                ? " " + to.replaceAll(" (on update|deferrable).*", "").toLowerCase(java.util.Locale.ROOT)
                : "";
        return Case.of(id, title)
                .sql(key(from))
                .database(key(to))
                .gives(
                        "drop foreign key fk (p_id) to p" + dropped(from) + " on t",
                        "add foreign key fk (p_id) to p" + action + " on t");
    }

    private static String dropped(String from) {
        return from.startsWith("on delete") ? " " + from.replaceAll(" (on update|deferrable).*", "") : "";
    }

    private static Case equal(String id, String title, String from, String to) {
        return Case.of(id, title).sql(key(from)).database(key(to)).gives();
    }

    private static List<Case> comeAndGo() {
        return List.of(
                Case.of("A-F01", "added")
                        .sql(PARENT_TABLE + table("p_id bigint"))
                        .entities(PARENT + t("@ManyToOne P p;"))
                        .gives("add foreign key fk_t_p_id (p_id) to p on t"),
                Case.of("A-F02", "removed")
                        .sql(PARENT_TABLE + table("p_id bigint constraint \"Its Name\" references p"))
                        .entities(PARENT + t("@Column(name = \"p_id\") Long p;"))
                        .gives("drop foreign key Its Name (p_id) to p on t"),
                Case.of("A-F03", "the same")
                        .entities(PARENT + t("@ManyToOne P p;"))
                        .same(),
                Case.of("A-F24", "with its table")
                        .sql(PARENT_TABLE)
                        .entities(PARENT + t("@ManyToOne P p;"))
                        .gives("create table t (2 columns)"),
                Case.of("A-F24", "gone with its table")
                        .sql(key(""))
                        .entities(PARENT)
                        .gives("drop table t"),
                Case.of("A-F27", "no constraint is wanted")
                        .sql(key(""))
                        .entities(PARENT
                                + t("@ManyToOne "
                                        + "@JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) P p;"))
                        .gives("drop foreign key fk (p_id) to p on t"),
                Case.of("A-F27", "no constraint is wanted, none is there")
                        .entities(PARENT
                                + t("@ManyToOne "
                                        + "@JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) P p;"))
                        .same());
    }

    private static List<Case> composite() {
        return List.of(
                Case.of("A-F04", "two columns")
                        .entities(COMPOSITE + t("@ManyToOne P p;"))
                        .same(),
                Case.of("A-F05", "two columns, added")
                        .sql(COMPOSITE_TABLE + table("p_a bigint, p_b bigint"))
                        .entities(COMPOSITE + t("@ManyToOne P p;"))
                        .gives("add foreign key fk_t_p_a_p_b (p_a, p_b) to p on t"),
                Case.of("A-F05", "two columns, removed")
                        .sql(COMPOSITE_TABLE + table("p_a bigint, p_b bigint, foreign key (p_a, p_b) references p"))
                        .entities(COMPOSITE + t("@Column(name = \"p_a\") Long a; @Column(name = \"p_b\") Long b;"))
                        .gives("drop foreign key t_p_a_p_b_fkey (p_a, p_b) to p on t"),
                Case.of("A-F09", "attributes called otherwise than their columns")
                        .entities(PARENT + t("@ManyToOne @JoinColumn(name = \"owner\") P p;"))
                        .same(),
                Case.of("A-F09", "two attributes called otherwise than their columns")
                        .entities(COMPOSITE + t("""
                                @ManyToOne @JoinColumns({
                                    @JoinColumn(name = "x", referencedColumnName = "b"),
                                    @JoinColumn(name = "y", referencedColumnName = "a")}) P p;
                                """))
                        .same());
    }

    private static List<Case> actions() {
        return List.of(
                Case.of("A-F10", "cascades from now on")
                        .sql(key(""))
                        .entities(PARENT + t("@ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) P p;"))
                        .gives(
                                "drop foreign key fk (p_id) to p on t",
                                "add foreign key fk_t_p_id (p_id) to p on delete cascade on t"),
                Case.of("A-F11", "cascades no more")
                        .sql(key("on delete cascade"))
                        .entities(PARENT + t("@ManyToOne P p;"))
                        .gives(
                                "drop foreign key fk (p_id) to p on delete cascade on t",
                                "add foreign key fk_t_p_id (p_id) to p on t"),
                Case.of("A-F12", "in whatever case")
                        .sql(key("on delete CasCade"))
                        .entities(
                                PARENT
                                        + t(
                                                "@ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = \"fk\", "
                                                        + "foreignKeyDefinition = \"foreign key (p_id) references p on delete caSCAde\")) P p;"))
                        .gives(),
                replaced("A-F13", "on update, from now on", "", "on update cascade"),
                Case.of("A-F14", "on update, no more")
                        .sql(key("on update cascade"))
                        .entities(PARENT + t("@ManyToOne P p;"))
                        .gives("drop foreign key fk (p_id) to p on t", "add foreign key fk_t_p_id (p_id) to p on t"),
                equal("A-F15", "on update, in whatever case", "on update CASCADE", "on update caScade"),
                equal("A-F16", "restrict", "on delete restrict", "on delete restrict"),
                equal("A-F16", "no action", "on delete no action", "on delete no action"),
                equal("A-F16", "no action is what nobody says", "on delete no action on update no action", ""),
                replaced("A-F17", "restrict to cascade", "on delete restrict", "on delete cascade"),
                replaced(
                        "A-F18",
                        "both at once",
                        "on delete restrict on update restrict",
                        "on delete cascade on update cascade"));
    }

    private static List<Case> deferred() {
        return List.of(
                replaced("A-F19", "initially deferred", "", "initially deferred"),
                replaced("A-F19", "initially deferred no more", "initially deferred", ""),
                replaced("A-F20", "initially immediate", "", "deferrable initially immediate"),
                replaced("A-F20", "initially immediate no more", "deferrable initially immediate", ""),
                replaced("A-F21", "deferrable", "", "deferrable"),
                Case.of("A-F21", "deferrable no more")
                        .sql(key("deferrable"))
                        .entities(PARENT + t("@ManyToOne P p;"))
                        .gives("drop foreign key fk (p_id) to p on t", "add foreign key fk_t_p_id (p_id) to p on t"),
                equal("A-F22", "initially deferred", "initially deferred", "deferrable initially deferred"),
                equal("A-F22", "initially immediate", "deferrable initially immediate", "deferrable"),
                equal("A-F22", "not deferrable", "not deferrable", ""));
    }

    private static List<Case> validated() {
        return List.of(Case.of("A-F29", "validated after all")
                .sql(key("not valid").replace(" references p not valid", "").replace(" constraint fk", "")
                        + "alter table t add constraint fk foreign key (p_id) references p not valid")
                .database(key(""))
                .gives("validate constraint fk on t"));
    }

    private static List<Case> targets() {
        String lib = """
                create schema lib; create table lib.p (id bigint primary key);
                """;
        String entities = "@Entity @Table(schema = \"lib\") class P { @Id Long id; }\n" + t("@ManyToOne P p;");
        return List.of(
                Case.of("A-F25", "to another schema").entities(entities).same(),
                Case.of("A-F25", "the default schema, spelled out")
                        .sql(key(""))
                        .entities("@Entity @Table(schema = \"public\") class P { @Id Long id; }\n"
                                + t("@Table(schema = \"public\")", "@ManyToOne P p;"))
                        .gives(),
                Case.of("A-F25", "the default schema, spelled out on one side")
                        .sql(key(""))
                        .entities(
                                "@Entity @Table(schema = \"public\") class P { @Id Long id; }\n" + t("@ManyToOne P p;"))
                        .gives(),
                Case.of("A-F26", "to what the search path finds in another schema")
                        .sql(lib + "set search_path = public, lib;" + table("p_id bigint references p"))
                        .entities(entities)
                        .gives(),
                Case.of("A-F28", "to other columns")
                        .sql("create table p (id bigint primary key, k bigint unique);"
                                + table("p_k bigint constraint fk references p"))
                        .entities("@Entity class P { @Id Long id; @Column(unique = true) Long k; }\n"
                                + t("@ManyToOne @JoinColumn(referencedColumnName = \"k\") P p;"))
                        .gives("drop foreign key fk (p_k) to p on t", "add foreign key fk_t_p_k (p_k) to p on t"));
    }

    private static List<Case> named() {
        return List.of(
                Case.of("A-F06", "another name that nobody chose")
                        .sql(key(""))
                        .entities(PARENT + t("@ManyToOne P p;"))
                        .gives(),
                Case.of("A-F06", "another name that somebody chose")
                        .sql(key(""))
                        .entities(
                                PARENT + t("@ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = \"chosen\")) P p;"))
                        .gives("rename constraint fk to chosen on t"),
                Case.of("A-F07", "another column, the name in another case")
                        .sql(PARENT_TABLE + table("p_id bigint constraint \"FK\" references p, q_id bigint"))
                        .entities(
                                PARENT
                                        + t(
                                                "@Column(name = \"p_id\") Long p; "
                                                        + "@ManyToOne @JoinColumn(name = \"q_id\", foreignKey = @ForeignKey(name = \"fk\")) P q;"))
                        .gives("drop foreign key FK (p_id) to p on t", "add foreign key fk (q_id) to p on t"),
                Case.of("A-F08", "mixed case")
                        .sql(PARENT_TABLE + table("p_id bigint constraint \"Fk_Of_T\" references p"))
                        .entities(PARENT + t("@Column(name = \"p_id\") Long p;"))
                        .gives("drop foreign key Fk_Of_T (p_id) to p on t"),
                Case.of("A-F30", "both names are known")
                        .sql(PARENT_TABLE + table("p_id bigint references p"))
                        .entities(PARENT + t("@ManyToOne @OnDelete(action = OnDeleteAction.SET_NULL) P p;"))
                        .gives(
                                "drop foreign key t_p_id_fkey (p_id) to p on t",
                                "add foreign key fk_t_p_id (p_id) to p on delete set null on t"));
    }
}
