package dev.autogen.runner.internal.load;

/** A place where migrations are. */
public interface MigrationSource {

    /**
     * What is there now.
     *
     * @throws dev.autogen.runner.LoadException if the place cannot be read
     */
    MigrationSet read();
}
