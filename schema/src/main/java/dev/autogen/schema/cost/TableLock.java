package dev.autogen.schema.cost;

/** Locks on tables, by what else goes on meanwhile; the weakest first. */
public enum TableLock {
    /** None that anybody would notice. */
    NONE("no lock on tables"),
    /** Rows that are changed, each by itself. */
    ROW_EXCLUSIVE("ROW EXCLUSIVE: reads and writes go on"),
    /** Keeps out other changes of the table. */
    SHARE_UPDATE_EXCLUSIVE("SHARE UPDATE EXCLUSIVE: reads and writes go on"),
    /** Keeps out writes. */
    SHARE("SHARE: writes wait"),
    /** Keeps out writes and others of its kind. */
    SHARE_ROW_EXCLUSIVE("SHARE ROW EXCLUSIVE: writes wait"),
    /** Keeps out everybody. */
    ACCESS_EXCLUSIVE("ACCESS EXCLUSIVE: reads and writes wait"),
    /** Whatever the SQL takes. */
    UNKNOWN("whatever the SQL takes");

    private final String words;

    TableLock(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** Whether writes wait while it is held. */
    public boolean stopsWrites() {
        return this == SHARE || this == SHARE_ROW_EXCLUSIVE || this == ACCESS_EXCLUSIVE;
    }
}
