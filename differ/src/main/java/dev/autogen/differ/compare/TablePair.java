package dev.autogen.differ.compare;

import dev.autogen.differ.Sides;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One table as both sides have it.
 *
 * @param from on the one side
 * @param to on the other side, under the same name
 * @param sides what the sides are
 * @param fromTypes the types of the one side
 * @param toTypes the types of the other side
 */
record TablePair(Table from, Table to, Sides sides, UserTypes fromTypes, UserTypes toTypes) {

    QualifiedName name() {
        return to.name();
    }

    /** Whether the second side knows less than a database does. */
    boolean isLenient() {
        return sides == Sides.DATABASE_TO_MODEL;
    }

    /** Whether only the second side has the type. */
    boolean isOfNewType(SqlType type) {
        return toTypes.have(type) && !fromTypes.have(type);
    }

    /** Whether all of these columns of the first side are there on the second, too. */
    boolean keepAll(List<String> columns) {
        return columns.stream().allMatch(column -> to.column(column).isPresent());
    }

    /** The columns of either side. */
    Set<String> columnNames() {
        Set<String> names = new TreeSet<>();
        from.columns().stream().map(Column::name).forEach(names::add);
        to.columns().stream().map(Column::name).forEach(names::add);
        return names;
    }
}
