package dev.autogen.cli;

import dev.autogen.cli.report.Format;
import dev.autogen.runner.Autogen;
import dev.autogen.runner.Direction;

/** Scripts for {@code psql} instead of runs. */
final class Scripts {

    private Scripts() {}

    /** Prints the script to a target, or with {@code FROM:TO} the one between two revisions, without a database. */
    static int print(Invocation invocation, Direction direction, String target, Autogen runner) {
        if (invocation.options().format != Format.TEXT) {
            throw new UsageException("--sql prints a script for psql: leave --format away.");
        }
        int colon = target.indexOf(':');
        if (colon < 0) {
            return print(invocation, runner.sql(direction, target));
        }
        String from = target.substring(0, colon);
        String to = target.substring(colon + 1);
        return print(
                invocation,
                direction == Direction.UPGRADE ? runner.upgradeSql(from, to) : runner.downgradeSql(from, to));
    }

    private static int print(Invocation invocation, String script) {
        invocation.terminal().results().print(script);
        return ExitStatus.DONE;
    }
}
