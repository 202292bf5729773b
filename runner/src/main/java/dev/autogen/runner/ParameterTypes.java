package dev.autogen.runner;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The types of parameters that can be bound, written as literals and hashed alike. */
final class ParameterTypes {

    private static final Set<Class<?>> TYPES = Set.of(
            String.class,
            Boolean.class,
            UUID.class,
            LocalDate.class,
            LocalTime.class,
            OffsetTime.class,
            LocalDateTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class,
            Instant.class);

    private ParameterTypes() {}

    /**
     * The parameters as a list.
     *
     * @throws IllegalArgumentException for one of another type
     */
    static List<@Nullable Object> checked(@Nullable Object[] parameters) {
        List<@Nullable Object> bound = Arrays.asList(parameters.clone());
        bound.forEach(ParameterTypes::check);
        return bound;
    }

    private static void check(@Nullable Object parameter) {
        if (parameter != null && !(parameter instanceof Number) && !TYPES.contains(parameter.getClass())) {
            throw new IllegalArgumentException("A parameter of type "
                    + parameter.getClass().getName()
                    + " cannot be bound; give a string, number, boolean, java.time value, UUID or null");
        }
    }
}
