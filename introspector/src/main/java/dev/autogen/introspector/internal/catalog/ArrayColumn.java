package dev.autogen.introspector.internal.catalog;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns of a result that are arrays; NULL is the empty one. */
final class ArrayColumn {

    private ArrayColumn() {}

    /** Elements of {@code text[]} of which none is null. */
    static List<String> texts(ResultSet row, int column) throws SQLException {
        @Nullable Array array = row.getArray(column);
        return array == null ? Collections.emptyList() : Arrays.asList((String[]) array.getArray());
    }

    /** Elements of {@code text[]}, some of them null. */
    static List<@Nullable String> nullableTexts(ResultSet row, int column) throws SQLException {
        @Nullable Array array = row.getArray(column);
        return array == null ? Collections.emptyList() : Arrays.asList((@Nullable String[]) array.getArray());
    }

    /** Elements of {@code int[]}. */
    static List<Integer> integers(ResultSet row, int column) throws SQLException {
        @Nullable Array array = row.getArray(column);
        return array == null ? Collections.emptyList() : Arrays.asList((Integer[]) array.getArray());
    }
}
