package dev.autogen.differ.hibernate;

import jakarta.persistence.Entity;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where attributes stand in the source: Hibernate sorts them by name, people do not. The fields of entity superclasses
 * come first, then the class's own, then those of other superclasses, where audit columns tend to be.
 *
 * <p>Relies on the JVM to give fields in the order of the class file, which OpenJDK does; elsewhere the order of columns
 * is another, and nothing else.
 */
final class FieldOrder {

    /** Positions count from here, so that as texts they sort like numbers. */
    private static final int FIRST = 10_000;

    private static final int UNKNOWN = 9_999;

    private final Map<Class<?>, Map<String, Integer>> positions = new HashMap<>();

    /** A text that sorts like the attribute's place in the class; the same for all that have no field. */
    String of(@Nullable Class<?> type, String attribute) {
        int position = type == null
                ? UNKNOWN
                : positions.computeIfAbsent(type, FieldOrder::positions).getOrDefault(attribute, UNKNOWN);
        return Integer.toString(FIRST + position);
    }

    private static Map<String, Integer> positions(Class<?> type) {
        Deque<Class<?>> hierarchy = new ArrayDeque<>();
        hierarchy.add(type);
        for (Class<?> parent = type.getSuperclass(); parent != null; parent = parent.getSuperclass()) {
            if (parent.isAnnotationPresent(Entity.class)) {
                hierarchy.addFirst(parent);
            } else {
                hierarchy.addLast(parent);
            }
        }
        Map<String, Integer> positions = new HashMap<>();
        for (Class<?> each : hierarchy) {
            for (Field field : each.getDeclaredFields()) {
                positions.putIfAbsent(field.getName(), positions.size());
            }
        }
        return positions;
    }
}
