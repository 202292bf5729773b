package dev.autogen.runner.internal.guard;

import dev.autogen.runner.internal.Drop;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.text.English;
import java.util.ArrayList;
import java.util.List;

/** What the revisions of a plan destroy that was there before the plan. */
public final class Threats {

    private final Destruction destruction;
    private final English english;

    /** Of a plan whose first revision is about to be asked for. */
    public Threats(String defaultSchema) {
        this.destruction = new Destruction(defaultSchema);
        this.english = English.relativeTo(defaultSchema);
    }

    /** What the operations of the next revision destroy, in order. */
    public List<Drop> next(List<Operation> operations) {
        List<Drop> drops = new ArrayList<>();
        int number = 0;
        for (Operation operation : operations) {
            int current = ++number;
            destruction
                    .next(operation)
                    .map(d -> new Drop(current, english.describe(operation), d.table(), d.column()))
                    .ifPresent(drops::add);
        }
        return drops;
    }
}
