package dev.autogen.runner;

import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.OperationSink;
import dev.autogen.runner.internal.StepException;
import dev.autogen.runner.internal.load.MigrationSet;
import dev.autogen.schema.operation.Irreversible;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** Runs the code of migrations; where their operations go is the caller's choice. */
final class Recorder {

    private final MigrationSet migrations;

    Recorder(MigrationSet migrations) {
        this.migrations = migrations;
    }

    RecordedMigration record(Script script) {
        return new RecordedMigration(script, steps(script, Direction.UPGRADE), steps(script, Direction.DOWNGRADE));
    }

    /** A downgrade may also say that there is no way back as Java does, by {@link UnsupportedOperationException}. */
    private List<Step> steps(Script script, Direction direction) {
        RecordingSink sink = new RecordingSink();
        try {
            run(script, direction, sink);
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
        Migration migration = migrations.instantiate(script);
        try {
            Operations operations = new Operations(sink);
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
