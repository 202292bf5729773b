package dev.autogen.differ.steps;

import dev.autogen.differ.Planned;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.ChangeNullable;
import dev.autogen.schema.operation.ColumnChange;
import java.util.ArrayList;
import java.util.List;

/** A column that is required from now on, found to hold no NULL under a weak lock. */
abstract class NotNullForm {

    /** The steps that require a column. */
    abstract List<Planned> require(QualifiedName table, String column);

    /** An alteration, with the steps in the place of the change that reads all rows. */
    final List<Planned> of(Planned planned, AlterColumn alter) {
        int place = place(alter.changes());
        if (place < 0) {
            return List.of(planned);
        }
        List<Planned> steps = new ArrayList<>(require(alter.table(), alter.column()));
        planned.notices().forEach(notice -> steps.set(0, steps.get(0).with(notice)));
        steps.addAll(0, rest(planned, alter, alter.changes().subList(0, place)));
        steps.addAll(rest(
                planned,
                alter,
                alter.changes().subList(place + 1, alter.changes().size())));
        return steps;
    }

    private static int place(List<ColumnChange> changes) {
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i) instanceof ChangeNullable change && !change.nullable() && change.pending() == null) {
                return i;
            }
        }
        return -1;
    }

    private static List<Planned> rest(Planned planned, AlterColumn alter, List<ColumnChange> changes) {
        return changes.isEmpty()
                ? List.of()
                : List.of(planned.instead(
                        new AlterColumn(alter.table(), alter.column(), changes, alter.formerUnknown())));
    }

    /** Names the steps of a column. */
    static String named(String what, QualifiedName table, String column) {
        return what + " " + table.name() + "." + column;
    }
}
