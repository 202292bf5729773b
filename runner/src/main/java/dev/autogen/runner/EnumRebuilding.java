package dev.autogen.runner;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.EnumUses;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RebuildEnumType;
import dev.autogen.schema.operation.TypedColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * An enum type that is made anew with other labels. All columns of that type have to be named: one that is not keeps the
 * old type from being dropped.
 */
public final class EnumRebuilding implements Pending {

    private final QualifiedName type;
    private final List<String> labels;
    private final Function<Runnable, List<Operation>> recorder;
    private final List<TypedColumn> columns = new ArrayList<>();
    private final List<Operation> recreated = new ArrayList<>();

    EnumRebuilding(QualifiedName type, List<String> labels, Function<Runnable, List<Operation>> recorder) {
        this.type = type;
        this.labels = List.copyOf(labels);
        this.recorder = recorder;
    }

    /**
     * A column of that type or of its arrays, with its default: it is converted by its text, and given its default again.
     */
    public EnumRebuilding column(String table, ColumnDefinition column) {
        columns.add(new TypedColumn(QualifiedName.parse(table), column.column()));
        return this;
    }

    /**
     * Constraints and indexes that compare such a column with a value: they are dropped before and created after.
     *
     * @param creation calls {@link Operations} for each of them, as if it were created
     */
    public EnumRebuilding recreating(Runnable creation) {
        recreated.addAll(recorder.apply(creation));
        return this;
    }

    @Override
    public Operation finish() {
        return new RebuildEnumType(type, null, labels, new EnumUses(columns, recreated));
    }
}
