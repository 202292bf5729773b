package dev.autogen.differ.cases;

/** What is compared. */
sealed interface Side {

    /** A database made by a script. */
    record Script(String sql) implements Side {}

    /**
     * Entities.
     *
     * @param source declarations of classes; imports and package are added
     * @param naming as in the configuration
     */
    record Entities(String source, String naming) implements Side {}

    /**
     * Entities that the newest revision was made from, so that their attributes are known.
     *
     * @param entities as they were then
     */
    record Newest(Entities entities) implements Side {}

    /** Whatever makes a database of the very entities that it is compared with. */
    record Origins() implements Side {}
}
