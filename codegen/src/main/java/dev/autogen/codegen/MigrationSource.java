package dev.autogen.codegen;

/**
 * A migration as a Java source file.
 *
 * @param className simple name of its class
 * @param fileName name of its file, without folders
 * @param text the file's content, lines ending in {@code \n}, to be written in UTF-8
 */
public record MigrationSource(String className, String fileName, String text) {}
