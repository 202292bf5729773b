package dev.autogen.differ.cases;

/** The table {@code t} that most cases are about, as entity and as SQL. */
final class Samples {

    /** An entity that another can point to. */
    static final String PARENT = "@Entity class P { @Id Long id; }\n";

    /** Its table. */
    static final String PARENT_TABLE = "create table p (id bigint primary key);\n";

    private Samples() {}

    /** The entity with some attributes. */
    static String t(String attributes) {
        return t("", attributes);
    }

    /** The entity with some annotations and attributes. */
    static String t(String annotations, String attributes) {
        return annotations + " @Entity class T { @Id Long id; " + attributes + " }\n";
    }

    /** Its table with some columns and constraints. */
    static String table(String columns) {
        return "create table t (id bigint primary key" + (columns.isEmpty() ? "" : ", " + columns) + ");\n";
    }
}
