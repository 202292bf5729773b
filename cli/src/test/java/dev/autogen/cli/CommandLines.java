package dev.autogen.cli;

import java.io.BufferedReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine;

/** The commands as picocli knows them, for tests that run none. */
final class CommandLines {

    private CommandLines() {}

    /** All, with what their help says. */
    static CommandLine all() {
        return forArguments("--help");
    }

    /** As the program would build it for these arguments. */
    static CommandLine forArguments(String... args) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(nowhere, nowhere, new BufferedReader(new StringReader("")), false);
        return CommandTree.of(new Invocation(terminal, Path.of("").toAbsolutePath(), Map.of()), args);
    }
}
