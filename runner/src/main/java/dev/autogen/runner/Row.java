package dev.autogen.runner;

import dev.autogen.runner.internal.Values;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row that {@link Operations#query} found. Immutable; columns are named as the query names them. */
public final class Row {

    private final Map<String, @Nullable Object> values;

    Row(Map<String, @Nullable Object> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * The value of a column.
     *
     * @param type {@code String} (for types without one of their own here, such as {@code jsonb} and enums, their text),
     *     {@code Boolean}, {@code Short}, {@code Integer}, {@code Long}, {@code BigDecimal}, {@code Float}, {@code Double},
     *     {@code UUID}, {@code byte[]}, {@code LocalDate}, {@code LocalTime}, {@code LocalDateTime}, {@code OffsetDateTime}
     *     or {@code Instant}; a whole number is given as any of its types that can hold it
     * @throws IllegalArgumentException if there is no such column, or its value is null or not of that type
     */
    public <T> T get(String column, Class<T> type) {
        T value = getOrNull(column, type);
        if (value == null) {
            throw new IllegalArgumentException("Column " + column + " is null in " + this);
        }
        return value;
    }

    /**
     * The value of a column that may be null.
     *
     * @throws IllegalArgumentException if there is no such column, or its value is not of that type
     */
    public <T> @Nullable T getOrNull(String column, Class<T> type) {
        if (!values.containsKey(column)) {
            throw new IllegalArgumentException("There is no column " + column + " in " + this);
        }
        Object value = values.get(column);
        if (value == null) {
            return null;
        }
        Object converted = Values.as(value, type);
        if (!type.isInstance(converted)) {
            throw new IllegalArgumentException("Column " + column + " is a "
                    + value.getClass().getSimpleName() + ", not a " + type.getSimpleName() + ", in " + this);
        }
        return type.cast(converted);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row && row.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** All columns with their values. */
    @Override
    public String toString() {
        return values.toString();
    }
}
