package dev.autogen.runner.internal.offline;

import dev.autogen.runner.Direction;
import dev.autogen.runner.Guard;
import dev.autogen.runner.RecordedMigration;
import dev.autogen.runner.internal.KeptDowngrade;
import dev.autogen.runner.internal.Settings;
import dev.autogen.runner.internal.Transactional;
import dev.autogen.runner.internal.guard.Threats;
import dev.autogen.schema.operation.Backfill;
import dev.autogen.schema.operation.BatchSql;
import dev.autogen.schema.operation.Irreversible;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.postgres.ScriptWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes downgrades for the history to keep. */
public final class KeptDowngrades {

    private final Settings settings;

    /** Of revisions that run with these settings; whoever takes one back later is asked again. */
    public KeptDowngrades(Settings settings) {
        this.settings = settings.withGuard(Guard.REFUSING);
    }

    /** What takes a migration back, in one transaction; null where nothing does, or not in a transaction. */
    public @Nullable KeptDowngrade of(RecordedMigration recorded) {
        List<Operation> operations =
                recorded.downgrade().stream().map(KeptDowngrades::made).toList();
        if (recorded.reads(Direction.DOWNGRADE)
                || operations.stream().anyMatch(Backfill::isUnchosen)
                || !operations.stream().allMatch(Transactional::is)
                || operations.stream().anyMatch(Irreversible.class::isInstance)) {
            return null;
        }
        ScriptWriter out = new ScriptWriter();
        OperationScript script = new OperationScript(settings, out);
        operations.forEach(operation -> script.write(recorded.script(), operation));
        return new KeptDowngrade(out.toString(), new Threats(settings.defaultSchema()).next(operations));
    }

    private static Operation made(Operation operation) {
        BatchSql batch = Transactional.batches(operation);
        return batch == null ? Transactional.made(operation) : OperationScript.whole(batch);
    }
}
