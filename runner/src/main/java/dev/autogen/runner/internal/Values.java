package dev.autogen.runner.internal;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values on their way to the database and back. */
public final class Values {

    /** By the driver's names of types; all others are read as text. */
    private static final Map<String, Class<?>> TYPES = Map.ofEntries(
            Map.entry("bool", Boolean.class),
            Map.entry("int2", Short.class),
            Map.entry("int4", Integer.class),
            Map.entry("serial", Integer.class),
            Map.entry("int8", Long.class),
            Map.entry("bigserial", Long.class),
            Map.entry("float4", Float.class),
            Map.entry("float8", Double.class),
            Map.entry("numeric", BigDecimal.class),
            Map.entry("uuid", UUID.class),
            Map.entry("bytea", byte[].class),
            Map.entry("date", LocalDate.class),
            Map.entry("time", LocalTime.class),
            Map.entry("timetz", OffsetTime.class),
            Map.entry("timestamp", LocalDateTime.class),
            Map.entry("timestamptz", OffsetDateTime.class));

    private Values() {}

    /** A statement with its parameters bound; the caller closes it. */
    @SuppressWarnings("MustBeClosed") // the statement is given on, or closed here
    public static PreparedStatement prepare(Connection connection, String sql, List<@Nullable Object> parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            int index = 1;
            for (Object parameter : parameters) {
                statement.setObject(index++, bindable(parameter));
            }
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    /** JDBC 4.2 knows neither of the two. */
    private static @Nullable Object bindable(@Nullable Object parameter) {
        if (parameter instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        return parameter instanceof ZonedDateTime zoned ? zoned.toOffsetDateTime() : parameter;
    }

    /** The value of a column, of the type that fits it best. */
    public static @Nullable Object read(ResultSet row, int column) throws SQLException {
        Class<?> type = TYPES.get(row.getMetaData().getColumnTypeName(column));
        if (type == null) {
            return row.getString(column);
        }
        Object value = type == Short.class ? row.getShort(column) : row.getObject(column, type);
        return row.wasNull() ? null : value;
    }

    /** The value as that type, where nothing is lost by it; else the value itself. */
    public static Object as(Object value, Class<?> type) {
        if (type == Instant.class && value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        boolean whole = value instanceof Short || value instanceof Integer || value instanceof Long;
        return whole ? number(((Number) value).longValue(), value, type) : value;
    }

    private static Object number(long number, Object value, Class<?> type) {
        if (type == Long.class) {
            return number;
        }
        if (type == BigDecimal.class) {
            return BigDecimal.valueOf(number);
        }
        if (type == Integer.class && number == (int) number) {
            return (int) number;
        }
        return type == Short.class && number == (short) number ? (short) number : value;
    }
}
