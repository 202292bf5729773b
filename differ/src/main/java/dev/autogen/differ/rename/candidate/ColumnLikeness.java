package dev.autogen.differ.rename.candidate;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.entity.Attribute;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How likely a column of a table is what another one has become.
 *
 * @param from the table before, under the names that are known
 * @param to the table after
 * @param families of the types on both sides
 * @param before attributes of the columns before
 * @param after attributes of the columns after
 */
record ColumnLikeness(
        Table from, Table to, TypeFamily families, Map<String, Attribute> before, Map<String, Attribute> after) {

    /** Nothing: it cannot be. */
    static final int NONE = 0;

    private static final double ALIKE = 0.5;
    private static final int PLAUSIBLE = 30;

    /** Of 100; {@link #NONE} where nobody would think of it. */
    int of(Column gone, Column added) {
        double name = NameLikeness.of(gone.name(), added.name());
        boolean related = families.isShared(gone.type(), added.type());
        boolean computed = gone.generatedAs() != null || added.generatedAs() != null;
        if (computed || !related && !(families.takesAll(added.type()) && name >= ALIKE)) {
            return NONE;
        }
        ColumnRef target = target(from, gone);
        ColumnRef newTarget = target(to, added);
        if (target != null && newTarget != null && !target.equals(newTarget)) {
            return NONE;
        }
        int score = (int) Math.round(35 * name)
                + type(gone, added, related)
                + points(5, gone.nullable() == added.nullable())
                + points(5, Objects.equals(gone.defaultExpression(), added.defaultExpression()))
                + points(10, Objects.equals(predecessor(from, to, gone), predecessor(to, from, added)))
                + points(10, Objects.equals(attribute(before, gone), attribute(after, added)))
                + points(8, Objects.equals(target, newTarget))
                + points(7, isUnique(from, gone) == isUnique(to, added));
        return score < PLAUSIBLE ? NONE : score;
    }

    private static int points(int most, boolean alike) {
        return alike ? most : 0;
    }

    private static int type(Column gone, Column added, boolean related) {
        if (gone.type().equals(added.type())) {
            return 20;
        }
        return gone.type().name().equals(added.type().name()) ? 15 : points(8, related);
    }

    /** The last column before it that stays; what is inserted in the same place has the same. */
    private static String predecessor(Table own, Table other, Column column) {
        String last = "";
        for (Column each : own.columns()) {
            if (each.name().equals(column.name())) {
                return last;
            }
            last = other.column(each.name()).isPresent() ? each.name() : last;
        }
        return last;
    }

    /** The attribute's own name, for classes and embeddables are renamed too; the column's where no attribute is known. */
    private static String attribute(Map<String, Attribute> attributes, Column column) {
        Attribute attribute = attributes.get(column.name());
        return attribute == null
                ? column.name()
                : attribute.path().substring(attribute.path().lastIndexOf('.') + 1);
    }

    private static @Nullable ColumnRef target(Table table, Column column) {
        for (ForeignKey key : table.foreignKeys()) {
            int place = key.columns().indexOf(column.name());
            if (place >= 0) {
                return new ColumnRef(
                        key.referencedTable(), key.referencedColumns().get(place));
            }
        }
        return null;
    }

    private static boolean isUnique(Table table, Column column) {
        List<String> alone = List.of(column.name());
        return table.constraints().stream()
                .anyMatch(constraint -> constraint instanceof UniqueConstraint unique
                                && unique.columns().equals(alone)
                        || constraint instanceof PrimaryKey key && key.columns().contains(column.name()));
    }
}
