package dev.autogen.cli;

import dev.autogen.cli.report.Colours;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/** Where the process starts and ends. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit status. */
    public static void main(String[] args) {
        WarmUp.begin();
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        Terminal terminal = new Terminal(out, err, in, System.console() != null, Colours.of(Ansi.AUTO));
        int status = run(args, terminal, Path.of("").toAbsolutePath(), System.getenv());
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Runs one command in a folder and gives its exit status; prints through the terminal only. */
    static int run(String[] args, Terminal terminal, Path folder, Map<String, String> environment) {
        try (Invocation invocation = new Invocation(terminal, folder, environment)) {
            return CommandTree.of(invocation, args).execute(args);
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
