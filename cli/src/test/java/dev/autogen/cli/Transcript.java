package dev.autogen.cli;

import dev.autogen.fixtures.TestDatabase;
import java.util.function.Function;

/** Commands and what they print, as a page of the guide shows it: what differs from run to run is made the same. */
final class Transcript {

    private final TestDatabase database;
    private final Function<String[], CommandLineRun> shell;
    private final StringBuilder text = new StringBuilder("\n");

    /** @param shell runs the arguments of a command */
    Transcript(TestDatabase database, Function<String[], CommandLineRun> shell) {
        this.database = database;
        this.shell = shell;
    }

    /** Runs a command, which has to end so, and adds it with progress, warnings and results. */
    Transcript run(int status, String command) {
        String[] args = Documentation.calls("autogen " + command).get(0).toArray(String[]::new);
        CommandLineRun run = shell.apply(args).ends(status);
        line("$ autogen " + command);
        steady(run.err() + run.out()).lines().forEach(this::line);
        return this;
    }

    /** Executes a statement that somebody else would. */
    Transcript sql(String statement) throws Exception {
        database.execute(statement);
        line("$ psql -c \"" + statement + "\"");
        return this;
    }

    /** As an indented block. */
    String text() {
        return text + "\n";
    }

    private void line(String line) {
        text.append(line.isEmpty() ? "\n" : "    " + line + "\n");
    }

    private String steady(String output) {
        return output.replace(database.url(), "jdbc:postgresql://db.example.com/shop")
                .replace(" as " + database.user(), "")
                .replaceAll("-h \\S+ -p \\d+ -U \\S+ -d \\S+", "-h db.example.com -U shop_owner -d shop")
                .replaceAll("(by|user) " + database.user() + "\\b", "$1 shop_owner")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z", "2026-11-21T02:00:00Z")
                .replaceAll("(process|pid) \\d+", "$1 4711")
                .replaceAll("\\d+ ms", "12 ms");
    }
}
