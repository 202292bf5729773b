package dev.autogen.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a revision that is written by hand is called, and whether it may begin a branch. */
final class NewRevisionOptions {

    @Option(
            names = {"-m", "--message"},
            required = true,
            paramLabel = "MESSAGE",
            description = "Title of the migration.")
    String message = "";

    @Option(names = "--splice", description = "Let it follow a revision that another one follows already.")
    boolean splice;

    @Option(
            names = "--branch-label",
            paramLabel = "LABEL",
            description = "Name for the branch that begins with it. Repeatable.")
    List<String> labels = List.of();

    @Option(names = "--rev-id", paramLabel = "ID", description = "Its id. Default: 12 random hexadecimal digits.")
    @Nullable
    String id;
}
