package dev.autogen.runner.internal.guard;

import dev.autogen.schema.QualifiedName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table in the course of a plan: what it and its columns were called before. */
final class TrackedTable {

    private final @Nullable QualifiedName before;
    private final Map<String, Optional<String>> columns = new HashMap<>();

    private TrackedTable(@Nullable QualifiedName before) {
        this.before = before;
    }

    static TrackedTable existing(QualifiedName name) {
        return new TrackedTable(name);
    }

    static TrackedTable created() {
        return new TrackedTable(null);
    }

    Optional<Doomed> doomed() {
        return before == null ? Optional.empty() : Optional.of(new Doomed(before, null));
    }

    Optional<Doomed> drop(String column) {
        Optional<String> name = columnBefore(column);
        columns.put(column, Optional.empty());
        return before == null ? Optional.empty() : name.map(n -> new Doomed(before, n));
    }

    void add(String column) {
        columns.put(column, Optional.empty());
    }

    void rename(String from, String to) {
        columns.put(to, columnBefore(from));
        columns.put(from, Optional.empty());
    }

    private Optional<String> columnBefore(String column) {
        return columns.getOrDefault(column, Optional.of(column));
    }
}
