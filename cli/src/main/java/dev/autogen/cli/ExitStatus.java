package dev.autogen.cli;

/** What the process ends with. */
final class ExitStatus {

    /** Done, also when there was nothing to do. */
    static final int DONE = 0;

    /** Failed. */
    static final int FAILED = 1;

    /** Wrong usage or configuration, or an answer is missing. */
    static final int USAGE = 2;

    /** Ran well and found something. */
    static final int FOUND = 3;

    private ExitStatus() {}
}
