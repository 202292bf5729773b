package dev.autogen.differ.steps;

import dev.autogen.differ.Planned;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Table;
import dev.autogen.schema.operation.CreateTable;
import dev.autogen.schema.operation.DropTable;
import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides what needs more locks than a server has places for in one transaction: 6,400 for all sessions, as PostgreSQL is
 * configured by default ({@code max_locks_per_transaction}).
 */
public final class Portions {

    private static final int MOST = 4000;
    private static final int PORTION = 1000;

    /** Of the table and of what PostgreSQL keeps long values in, with its index. */
    private static final int LOCKS_OF_A_TABLE = 3;

    private static final int LOCKS_OF_OTHERS = 2;

    private final List<Planned> divided = new ArrayList<>();
    private int part;
    private int locks = PORTION;

    private Portions() {}

    /** The plan, with what is outside of steps divided into some where it is too much for one transaction. */
    public static List<Planned> of(List<Planned> plan) {
        int all = plan.stream()
                .filter(planned -> planned.step() == null)
                .mapToInt(planned -> locks(planned.operation()))
                .sum();
        if (all <= MOST) {
            return plan;
        }
        Portions portions = new Portions();
        plan.forEach(portions::add);
        return List.copyOf(portions.divided);
    }

    private void add(Planned planned) {
        if (planned.step() != null) {
            divided.add(planned);
            return;
        }
        int more = locks(planned.operation());
        if (locks + more > PORTION) {
            part++;
            locks = 0;
        }
        locks += more;
        divided.add(planned.inStep("part " + part));
    }

    private static int locks(Operation operation) {
        if (operation instanceof CreateTable create) {
            return locks(create.table());
        }
        return operation instanceof DropTable drop && drop.table() != null ? locks(drop.table()) : LOCKS_OF_OTHERS;
    }

    private static int locks(Table table) {
        int constraints = table.constraints().stream().mapToInt(Portions::locks).sum();
        long sequences =
                table.columns().stream().filter(c -> c.identity() != null).count();
        return LOCKS_OF_A_TABLE + table.indexes().size() + constraints + (int) sequences;
    }

    /** Of the index, or of the table that is referenced. */
    private static int locks(Constraint constraint) {
        return constraint instanceof CheckConstraint ? 0 : 1;
    }
}
