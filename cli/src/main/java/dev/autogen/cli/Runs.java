package dev.autogen.cli;

import dev.autogen.runner.Autogen;
import dev.autogen.runner.Direction;
import dev.autogen.runner.RunResult;
import dev.autogen.schema.text.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Runs migrations for a command, and says what came of it. */
final class Runs {

    private final Invocation invocation;
    private final String command;
    private final DataLoss loss;
    private final UnaryOperator<Autogen> mode;

    Runs(Invocation invocation, String command, DataLoss loss) {
        this(invocation, command, loss, UnaryOperator.identity());
    }

    private Runs(Invocation invocation, String command, DataLoss loss, UnaryOperator<Autogen> mode) {
        this.invocation = invocation;
        this.command = command;
        this.loss = loss;
        this.mode = mode;
    }

    /** The same with a runner that is set further. */
    Runs as(UnaryOperator<Autogen> setting) {
        return new Runs(invocation, command, loss, setting);
    }

    int run(Direction direction, String target) {
        Autogen runner = runner(direction);
        return print(direction == Direction.UPGRADE ? runner.upgrade(target) : runner.downgrade(target));
    }

    /** Takes back an upgrade that was cut off. */
    int abort() {
        return print(runner(Direction.DOWNGRADE).abort());
    }

    private int print(RunResult result) {
        return print(result, List.of(), none -> {});
    }

    /** Prints what a run did, after other lines and members. */
    int print(RunResult result, List<String> before, Consumer<JsonWriter> others) {
        List<String> lines = new ArrayList<>(before);
        lines.addAll(lines(result));
        Optional<Boolean> matches = new AtHead(invocation).compareAfter(result);
        if (matches.orElse(false)) {
            lines.add("Database is at head and matches the model");
        }
        new Answer(command, lines, out -> {
                    others.accept(out);
                    members(out, result, matches);
                })
                .print(invocation);
        return ExitStatus.DONE;
    }

    /** Prints the script instead; from one revision to another it needs no database. */
    int print(Direction direction, String target) {
        Autogen runner = target.indexOf(':') < 0
                ? runner(direction)
                : new Revisions(invocation).offline().guard(loss.guard(invocation, direction));
        return Scripts.print(invocation, direction, target, runner);
    }

    private Autogen runner(Direction direction) {
        return mode.apply(new Revisions(invocation).runner(loss.guard(invocation, direction)));
    }

    /**
     * @return the number
     * @throws UsageException when it is less than one
     */
    static int atLeastOne(int steps) {
        if (steps < 1) {
            throw new UsageException("N is how many migrations to run, so at least 1, not " + steps + ".");
        }
        return steps;
    }

    /** What a run did; nothing where unknown revisions kept it from running, which was told already. */
    static List<String> lines(RunResult result) {
        List<RunResult.Done> run =
                result.done().stream().filter(done -> !done.isSkipped()).toList();
        boolean upgrade = result.direction() == Direction.UPGRADE;
        if (result.done().isEmpty()) {
            String nothing = upgrade ? "Nothing to apply: the database is at its target." : "Nothing to take back.";
            return result.unknown().isEmpty() || !upgrade ? List.of(nothing) : List.of();
        }
        List<String> lines = new ArrayList<>();
        if (!run.isEmpty()) {
            lines.add((upgrade ? "Applied " : "Took back ")
                    + run.size()
                    + (run.size() == 1 ? " revision: " : " revisions, the last: ")
                    + run.get(run.size() - 1).script().label());
        }
        result.done().stream()
                .filter(RunResult.Done::isSkipped)
                .map(RunResult.Done::script)
                .forEach(script -> lines.add(script.label() + ": " + script.skipped()));
        return lines;
    }

    /** @param matches whether the database matches the model; empty where it was not compared */
    private static void members(JsonWriter out, RunResult result, Optional<Boolean> matches) {
        out.name("direction").value(result.direction().toString());
        out.name("revisions").beginArray();
        for (RunResult.Done done : result.done()) {
            out.beginObject().name("revision").value(done.script().id());
            out.name("title").value(done.script().title());
            out.name("onlyIn").values(done.script().onlyIn());
            out.name("skipped").value(done.isSkipped());
            out.name("milliseconds").value(done.duration().toMillis()).endObject();
        }
        out.endArray();
        out.name("unknown").values(result.unknown());
        matches.ifPresent(value -> out.name("matchesModel").value(value));
    }
}
