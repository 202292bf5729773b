package dev.autogen.cli;

import dev.autogen.cli.init.InitResult;
import dev.autogen.cli.init.ProjectInit;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code autogen init}. */
@Command(name = "init", description = "Sets up a Maven or Gradle project; never overwrites.", footer = "  autogen init")
final class InitCommand implements Callable<Integer> {

    private final Invocation invocation;

    InitCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Terminal terminal = invocation.terminal();
        InitResult result =
                ProjectInit.run(invocation.folder(), Version.number(), invocation.environment(), terminal::progress);
        result.found().forEach(terminal::result);
        result.written().forEach(file -> terminal.result("wrote " + invocation.shown(file)));
        result.untouched().forEach(file -> terminal.result("left alone: " + invocation.shown(file)));
        result.warnings().forEach(terminal::warn);
        if (!result.dependency().isEmpty()) {
            terminal.result(
                    "\nTo run migrations from the application, add to " + invocation.shown(result.buildFile()) + ":\n");
            result.dependency().forEach(line -> terminal.result("    " + line));
        }
        terminal.result("\nNext:");
        result.next().forEach(line -> terminal.result("    " + line));
        return ExitStatus.DONE;
    }
}
