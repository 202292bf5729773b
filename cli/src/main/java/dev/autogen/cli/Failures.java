package dev.autogen.cli;

import dev.autogen.cli.config.ConfigurationException;
import dev.autogen.cli.config.ProjectException;
import dev.autogen.cli.demo.DemoFailure;
import dev.autogen.differ.snapshot.SnapshotException;
import dev.autogen.introspector.IntrospectionException;
import dev.autogen.runner.AutogenException;
import dev.autogen.schema.entity.EntityException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns whatever went wrong into one message and an exit status. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    /** Their messages are written for people; of anything else the kind is told too. */
    private static final List<Class<? extends RuntimeException>> EXPECTED = List.of(
            CommandException.class,
            UsageException.class,
            ProjectException.class,
            EntityException.class,
            IntrospectionException.class,
            SnapshotException.class,
            AutogenException.class,
            DemoFailure.class);

    private final Invocation invocation;

    Failures(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        invocation.terminal().error(e.getMessage() + "\nSee " + command + " --help.");
        return ExitStatus.USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine commandLine, ParseResult parsed) {
        Terminal terminal = invocation.terminal();
        boolean expected = EXPECTED.stream().anyMatch(kind -> kind.isInstance(e));
        terminal.error(
                expected
                        ? String.valueOf(e.getMessage())
                        : "unexpected: " + e + "\nRun it again with -v and report what it prints.");
        if (invocation.options().verbose) {
            e.printStackTrace(terminal.errors());
        }
        return e instanceof UsageException || e instanceof ConfigurationException
                ? ExitStatus.USAGE
                : ExitStatus.FAILED;
    }
}
