package dev.autogen.differ.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A situation, and the operations that are expected to lead from the one side to the other.
 *
 * @param id as in the list of cases
 * @param title what sets it apart from others of the same id
 * @param undecided what no server can decide
 * @param settings of Hibernate
 * @param only7 whether Hibernate 6.6 does not know what the entities use
 * @param exclude as in the configuration
 */
record Case(
        String id,
        String title,
        Side from,
        Side to,
        List<String> expected,
        List<String> undecided,
        Map<String, String> settings,
        boolean only7,
        String exclude) {

    /** What a script begins with that an older server than 15 does not understand. */
    static final String SINCE_15 = "-- since 15\n";

    /** A case of which nothing is said yet: an empty database and no entities. */
    static Case of(String id, String title) {
        return new Case(id, title, new Side.Script(""), new Side.Script(""), List.of(), List.of(), Map.of(), false, "");
    }

    /** The database is made by a script. */
    Case sql(String script) {
        return new Case(id, title, new Side.Script(script), to, expected, undecided, settings, only7, exclude);
    }

    /** The database is made by our own operations from other entities. */
    Case was(String entities) {
        return new Case(
                id, title, new Side.Entities(entities, "jpa"), to, expected, undecided, settings, only7, exclude);
    }

    /** The database is made by our own operations from other entities, which the snapshot keeps. */
    Case newest(String entities) {
        Side known = new Side.Newest(new Side.Entities(entities, "jpa"));
        return new Case(id, title, known, to, expected, undecided, settings, only7, exclude);
    }

    /** What it is compared with. */
    Case entities(String source) {
        return new Case(
                id, title, from, new Side.Entities(source, "jpa"), expected, undecided, settings, only7, exclude);
    }

    /** What it is compared with, named as Spring Boot does. */
    Case springEntities(String source) {
        return new Case(
                id, title, from, new Side.Entities(source, "spring"), expected, undecided, settings, only7, exclude);
    }

    /** It is compared with another database. */
    Case database(String script) {
        return new Case(id, title, from, new Side.Script(script), expected, undecided, settings, only7, exclude);
    }

    Case setting(String key, String value) {
        Map<String, String> more = new HashMap<>(settings);
        more.put(key, value);
        return new Case(id, title, from, to, expected, undecided, Map.copyOf(more), only7, exclude);
    }

    /** What neither side is compared with. */
    Case exclude(String patterns) {
        return new Case(id, title, from, to, expected, undecided, settings, only7, patterns);
    }

    Case onlyHibernate7() {
        return new Case(id, title, from, to, expected, undecided, settings, true, exclude);
    }

    /** The sentences of the operations, in order. */
    Case gives(String... operations) {
        return new Case(id, title, from, to, List.of(operations), undecided, settings, only7, exclude);
    }

    /** What stays undecided, by name. */
    Case undecided(String... subjects) {
        return new Case(id, title, from, to, expected, List.of(subjects), settings, only7, exclude);
    }

    /** Nothing differs, whoever makes the database of the entities: Hibernate, in either way it can, or we. */
    Case same() {
        return new Case(id, title, new Side.Origins(), to, List.of(), List.of(), settings, only7, exclude);
    }

    /** Whether a server of this version knows what the case is about. */
    boolean fits(int majorVersion) {
        boolean needs15 = from instanceof Side.Script script && script.sql().startsWith(SINCE_15);
        return majorVersion >= 15 || !needs15;
    }

    /** The schema of tables whose mapping names none. */
    String defaultSchema() {
        return settings.getOrDefault("hibernate.default_schema", "public");
    }

    /** The package of its entities, on the side that is asked for. */
    String packageOf(Side side) {
        String name = (id + "_" + title).replaceAll("[^A-Za-z0-9]+", "_");
        return "cases." + name + (side == to ? ".now" : ".before");
    }

    @Override
    public String toString() {
        return id + " " + title;
    }
}
