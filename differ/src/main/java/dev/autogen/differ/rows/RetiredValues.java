package dev.autogen.differ.rows;

import dev.autogen.differ.compare.TypeSpellings;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.Table;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.entity.Retired;
import dev.autogen.schema.entity.Retired.Kind;
import dev.autogen.schema.postgres.Quoting;
import java.util.List;
import java.util.stream.Stream;

/** The rows that hold values which the entities know no more from now on. They are in nobody's way. */
public final class RetiredValues {

    private final EntityModel model;
    private final TypeSpellings types;
    private final FormerNames names;
    private final String defaultSchema;

    private RetiredValues(EntityModel model, FormerNames names, String defaultSchema) {
        this.model = model;
        this.types = new TypeSpellings(model.schema());
        this.names = names;
        this.defaultSchema = defaultSchema;
    }

    /**
     * What finds them, for each value and column.
     *
     * @param model with what is retired
     * @param names what things are called before that
     */
    public static List<Demand> in(EntityModel model, FormerNames names, String defaultSchema) {
        RetiredValues values = new RetiredValues(model, names, defaultSchema);
        return model.retired().stream()
                .filter(Retired::isNew)
                .flatMap(values::holders)
                .toList();
    }

    private Stream<Demand> holders(Retired retired) {
        if (retired.kind() == Kind.CHECK_VALUE) {
            return Stream.of(holder(new ColumnRef(retired.name(), retired.part()), retired.value()));
        }
        return retired.kind() == Kind.ENUM_VALUE
                ? model.schema().tables().stream().flatMap(table -> holders(table, retired))
                : Stream.empty();
    }

    private Stream<Demand> holders(Table table, Retired retired) {
        return table.columns().stream()
                .filter(column ->
                        !column.type().array() && types.named(column.type()).contains(retired.name()))
                .map(Column::name)
                .map(column -> holder(new ColumnRef(table.name(), column), retired.value()));
    }

    private Demand holder(ColumnRef column, String value) {
        ColumnRef former = names.of(column);
        String condition = Quoting.identifier(former.column()) + "::text = " + Quoting.literal(value);
        String violated = "with " + column.column() + " " + value;
        String query =
                "select 1 from " + Quoting.name(former.table().relativeTo(defaultSchema)) + " where " + condition;
        return new Demand(-1, column.table(), "none " + violated, violated, query, false, true, true);
    }
}
