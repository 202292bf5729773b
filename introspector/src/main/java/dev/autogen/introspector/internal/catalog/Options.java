package dev.autogen.introspector.internal.catalog;

import dev.autogen.schema.StorageOption;
import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays of texts, as {@code pg_class.reloptions} is one. */
final class Options {

    private Options() {}

    /** The options of {@code {fillfactor=70}}; none for null. */
    static List<StorageOption> of(@Nullable Array options) throws SQLException {
        return strings(options).stream().map(StorageOption::parse).toList();
    }

    /** The texts; none for null. */
    static List<String> strings(@Nullable Array texts) throws SQLException {
        return texts == null ? List.of() : Arrays.asList((String[]) texts.getArray());
    }
}
