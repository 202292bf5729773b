package dev.autogen.cli;

import dev.autogen.cli.config.ConfigurationException;
import dev.autogen.cli.config.Database;
import dev.autogen.cli.report.FailureReport;
import dev.autogen.cli.report.Format;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns whatever went wrong into one message and an exit status. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final String FORMAT = "--format";

    private final Invocation invocation;

    Failures(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        report(
                wantsJson(List.of(args)),
                "usage",
                Database.redact(String.valueOf(e.getMessage())) + "\nSee " + command + " --help.");
        return ExitStatus.USAGE;
    }

    /** What could not be parsed did not become options. */
    private static boolean wantsJson(List<String> args) {
        int option = args.indexOf(FORMAT);
        String next = option >= 0 && option + 1 < args.size() ? args.get(option + 1) : "";
        return next.toLowerCase(Locale.ROOT).equals("json")
                || args.stream().anyMatch(arg -> arg.toLowerCase(Locale.ROOT).equals(FORMAT + "=json"));
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine commandLine, ParseResult parsed) {
        Optional<String> code = FailureCode.of(e);
        String message = code.isPresent()
                ? String.valueOf(e.getMessage())
                : "unexpected: " + e + "\nRun it again with -v and report what it prints.";
        report(invocation.options().format == Format.JSON, code.orElse(FailureCode.UNEXPECTED), message);
        if (invocation.options().verbose) {
            e.printStackTrace(invocation.terminal().errors());
        }
        return e instanceof UsageException || e instanceof ConfigurationException
                ? ExitStatus.USAGE
                : ExitStatus.FAILED;
    }

    private void report(boolean json, String code, String message) {
        if (json) {
            invocation.terminal().results().print(FailureReport.json(code, message));
        } else {
            invocation.terminal().error(message);
        }
    }
}
