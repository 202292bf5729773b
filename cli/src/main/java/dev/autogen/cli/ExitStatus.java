package dev.autogen.cli;

import java.util.Map;

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

    /** What those mean that any command may end with, for its help. */
    static final Map<String, String> OF_EVERY_COMMAND = Map.of(
            String.valueOf(DONE), "Done.",
            String.valueOf(FAILED), "Failed.",
            String.valueOf(USAGE), "Wrong usage or configuration, or an answer is missing.");

    private ExitStatus() {}
}
