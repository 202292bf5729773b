package dev.autogen.runner.internal.execute;

import dev.autogen.runner.InDoubtException;
import dev.autogen.runner.Resume;
import dev.autogen.runner.Step;
import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.Settings;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.DropIndex;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.postgres.Ddl;
import java.sql.Connection;
import java.sql.SQLException;

/** Finds out whether a statement outside transactions was done before it was cut off: of an index the catalog knows. */
final class Doubt {

    private final Settings settings;
    private final Script script;
    private final Step step;
    private final Operation operation;

    Doubt(Settings settings, Script script, Step step) {
        this.settings = settings;
        this.script = script;
        this.step = step;
        this.operation = step.operations().get(0);
    }

    /**
     * Whether it was done. An index that is not valid is dropped, so that it can be created anew.
     *
     * @throws InDoubtException if nobody knows
     */
    boolean wasDone(Connection connection) throws SQLException {
        if (operation instanceof CreateIndex create) {
            return wasCreated(connection, create);
        }
        if (operation instanceof DropIndex drop) {
            return IndexState.of(connection, beside(drop.table(), drop.name())) == IndexState.ABSENT;
        }
        Resume known = settings.mode().resume();
        if (known == null) {
            throw InDoubtException.of(script, step);
        }
        return known == Resume.DONE;
    }

    /** Whether it has to be asked for a statement that was not begun: IF NOT EXISTS would keep an index that is not valid. */
    boolean isAboutWhatIsThere() {
        return operation instanceof CreateIndex create && create.ifNotExists();
    }

    /** Whether the catalog, and not people, can tell. */
    boolean isDecidable() {
        return operation instanceof CreateIndex || operation instanceof DropIndex;
    }

    private boolean wasCreated(Connection connection, CreateIndex create) throws SQLException {
        QualifiedName table = create.table().resolvedIn(settings.defaultSchema());
        QualifiedName name = beside(create.table(), create.index().name());
        IndexState state = IndexState.of(connection, name);
        if (state == IndexState.INVALID) {
            DropIndex drop = new DropIndex(table, create.index().name(), null, true, true);
            for (String statement : Ddl.statements(drop)) {
                Session.execute(connection, statement);
            }
        }
        boolean asItIs = create.ifNotExists();
        if (state == IndexState.VALID && !asItIs && !IndexState.matches(connection, table, name, create.index())) {
            throw new InDoubtException("Step " + step.number() + " (" + step.label() + ") of revision " + script.label()
                    + " was begun and cut off, and there is another index of the name " + name
                    + ". Nothing was run. Drop it or rename it.");
        }
        return state == IndexState.VALID;
    }

    private QualifiedName beside(QualifiedName table, String index) {
        return new QualifiedName(table.resolvedIn(settings.defaultSchema()).schema(), index);
    }
}
