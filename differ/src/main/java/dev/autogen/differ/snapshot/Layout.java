package dev.autogen.differ.snapshot;

import java.nio.file.Path;

/**
 * Where everything is.
 *
 * @param folder the snapshot
 */
record Layout(Path folder) {

    /** The first line of every file but {@code HEAD}. */
    static final String FORMAT = "autogen-snapshot 1";

    Path head() {
        return folder.resolve("HEAD");
    }

    Path schemas() {
        return folder.resolve("schemas.txt");
    }

    Path types() {
        return folder.resolve("types.txt");
    }

    Path sequences() {
        return folder.resolve("sequences.txt");
    }

    Path views() {
        return folder.resolve("views.txt");
    }

    Path retired() {
        return folder.resolve("retired.txt");
    }

    Path tables() {
        return folder.resolve("tables");
    }
}
