package dev.autogen.cli;

import dev.autogen.runner.Direction;
import dev.autogen.runner.RunResult;

/** What runs come to. */
final class Runs {

    private Runs() {}

    static void report(Terminal terminal, RunResult result, String nothing) {
        if (result.done().isEmpty()) {
            terminal.result(nothing);
            return;
        }
        String verb = result.direction() == Direction.UPGRADE ? "Applied " : "Took back ";
        int count = result.done().size();
        terminal.result(verb
                + count
                + (count == 1 ? " revision: " : " revisions, the last: ")
                + result.done().get(count - 1).script().label());
    }
}
