package dev.autogen.codegen;

/**
 * A place in a source file.
 *
 * @param file name of the file, without folders
 * @param line counted from 1
 */
public record Position(String file, int line) {

    /** {@code User.java:31}. */
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
