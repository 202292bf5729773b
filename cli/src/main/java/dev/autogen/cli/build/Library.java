package dev.autogen.cli.build;

import java.nio.file.Path;

/** A dependency from outside the build: {@code group:artifact[:classifier]} and its jar. */
record Library(String name, String version, Path jar) {}
