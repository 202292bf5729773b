package dev.autogen.differ.steps;

import dev.autogen.differ.Planned;
import dev.autogen.schema.Column;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.cost.Volatility;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.Backfill;
import dev.autogen.schema.operation.ChangeDefault;
import dev.autogen.schema.postgres.BackfillSql;
import java.util.ArrayList;
import java.util.List;

/**
 * A new column whose default is another value for each row: PostgreSQL would write the table anew. Rows that are there get
 * their values batch by batch.
 */
final class DefaultForm {

    private final Schema after;
    private final NotNullForm notNull;

    DefaultForm(Schema after, NotNullForm notNull) {
        this.after = after;
        this.notNull = notNull;
    }

    List<Planned> of(Planned planned, AddColumn add) {
        Column column = add.column();
        String value = column.defaultExpression();
        PrimaryKey key = after.table(add.table()).map(Table::primaryKey).orElse(null);
        if (value == null || key == null || add.ifNotExists() || !Volatility.mayDiffer(value)) {
            return List.of(planned);
        }
        List<Planned> steps = new ArrayList<>();
        Column free = column.withNullable(true).withDefault(null);
        ChangeDefault later = new ChangeDefault(null, value);
        steps.add(planned.instead(new AddColumn(add.table(), free, false)));
        steps.add(Planned.of(new AlterColumn(add.table(), column.name(), List.of(later))));
        Backfill fill = new Backfill(add.table(), column.name(), value, BackfillSql.isNull(column.name()), null);
        steps.add(BackfillForm.of(Planned.of(fill), fill, key));
        if (!column.nullable()) {
            steps.addAll(notNull.require(add.table(), column.name()));
        }
        return steps;
    }
}
