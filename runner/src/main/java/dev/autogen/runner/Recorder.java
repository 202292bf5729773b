package dev.autogen.runner;

import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.OperationSink;
import dev.autogen.runner.internal.Settings;
import dev.autogen.runner.internal.StepException;
import dev.autogen.runner.internal.load.MigrationSet;
import dev.autogen.schema.operation.Irreversible;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Runs the code of migrations; where their operations go is the caller's choice. */
final class Recorder {

    private final MigrationSet migrations;
    private final Settings settings;

    Recorder(MigrationSet migrations, Settings settings) {
        this.migrations = migrations;
        this.settings = settings;
    }

    RecordedMigration record(Script script) {
        AtomicBoolean asked = new AtomicBoolean();
        Supplier<String> environment = () -> {
            asked.set(true);
            return settings.environmentOf(script);
        };
        List<Step> upgrade = steps(script, Direction.UPGRADE, environment);
        List<Step> downgrade = steps(script, Direction.DOWNGRADE, environment);
        return new RecordedMigration(script, upgrade, downgrade, asked.get());
    }

    /** A downgrade may also say that there is no way back as Java does, by {@link UnsupportedOperationException}. */
    private List<Step> steps(Script script, Direction direction, Supplier<String> environment) {
        RecordingSink sink = new RecordingSink();
        try {
            run(script, direction, sink, environment);
        } catch (MigrationFailedException e) {
            if (direction == Direction.UPGRADE || !(e.getCause() instanceof UnsupportedOperationException cause)) {
                throw e;
            }
            sink.accept(new Irreversible(null, Objects.toString(cause.getMessage(), "it is not supported")));
        } catch (NeedsDatabaseException e) {
            if (sink.hasSteps()) {
                throw new RevisionException("Revision " + script.label()
                        + " has steps, and reads the database outside of them (" + script.location()
                        + "). Say what reads in a step: op.step(\"...\", s -> s.query(...)).");
            }
            sink.endReading();
        }
        return sink.steps();
    }

    /**
     * Runs one method of a new instance.
     *
     * @throws MigrationFailedException for whatever the migration throws by itself
     */
    void run(Script script, Direction direction, OperationSink sink) {
        run(script, direction, sink, () -> settings.environmentOf(script));
    }

    private void run(Script script, Direction direction, OperationSink sink, Supplier<String> environment) {
        Migration migration = migrations.instantiate(script);
        try {
            Operations operations = new Operations(sink, environment);
            if (direction == Direction.UPGRADE) {
                migration.upgrade(operations);
            } else {
                migration.downgrade(operations);
            }
            operations.flush();
        } catch (AutogenException e) {
            throw e;
        } catch (StepException e) {
            throw failure(script, direction, e.failure());
        } catch (SQLException | RuntimeException | LinkageError e) {
            throw failure(script, direction, e);
        }
    }

    private static MigrationFailedException failure(Script script, Direction direction, Throwable e) {
        return new MigrationFailedException(
                script.id(),
                "The code of revision " + script.label() + " failed in " + direction + "(): " + e + " ("
                        + script.location() + ").",
                e);
    }
}
