package dev.autogen.differ.hazard;

/** What the size of a table has to do with a hazard. */
enum Bearing {
    /** Nothing. */
    NONE("whatever the size"),
    /** An empty table has no such hazard. */
    ROWS("not on an empty table"),
    /** The more rows the longer: a small table has less of it, an empty one nothing. */
    DURATION("info on a small table, nothing on an empty one");

    private final String words;

    Bearing(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
