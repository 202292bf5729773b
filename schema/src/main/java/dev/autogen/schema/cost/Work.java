package dev.autogen.schema.cost;

/** What is done while a lock is held; the least first. */
public enum Work {
    /** The catalog alone. */
    MOMENT("a moment, however many rows there are"),
    /** Each row is read. */
    SCAN("reads all rows"),
    /** Each row is read, and an index made. */
    BUILD("reads all rows and builds an index"),
    /** Each row is written, and all indexes made. */
    REWRITE("writes all rows and all indexes anew"),
    /** Nobody can tell. */
    UNKNOWN("not known");

    private final String words;

    Work(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** Whether it takes longer the more rows there are. */
    public boolean growsWithRows() {
        return this != MOMENT;
    }
}
