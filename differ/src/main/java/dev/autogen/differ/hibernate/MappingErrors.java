package dev.autogen.differ.hibernate;

import dev.autogen.schema.entity.EntityException;
import dev.autogen.schema.entity.EntityRequest;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns what Hibernate and the class loader throw into one message for people. */
final class MappingErrors {

    private MappingErrors() {}

    static EntityException explain(Throwable thrown, EntityRequest request) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof EntityException known) {
                return known;
            }
            if (cause instanceof UnsupportedClassVersionError) {
                return new EntityException(
                        "A class needs a newer Java: " + cause.getMessage() + ". Run with that JDK.", thrown);
            }
        }
        Optional<String> missing = missingClass(thrown);
        if (missing.isPresent()) {
            String neededBy = Optional.ofNullable(firstThatFails(request))
                    .map(name -> ", needed by " + name + ",")
                    .orElse("");
            return new EntityException(
                    "Class " + missing.get() + neededBy + " is not on the class path. Add its jar or folder.", thrown);
        }
        if (thrown instanceof LinkageError) {
            return new EntityException(
                    "Two libraries on the class path do not fit together: "
                            + thrown.getClass().getSimpleName() + ": " + message(thrown),
                    thrown);
        }
        return new EntityException("Hibernate refuses the mapping: " + message(thrown), thrown);
    }

    /** The most telling message of the chain: the innermost that is not blank, after the outermost. */
    static String message(Throwable thrown) {
        StringBuilder message = new StringBuilder();
        String last = "";
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String text = cause.getMessage() == null ? "" : cause.getMessage().strip();
            if (!text.isEmpty() && !last.contains(text)) {
                message.append(message.isEmpty() ? "" : ": ").append(text);
                last = text;
            }
        }
        return message.isEmpty() ? thrown.getClass().getSimpleName() : message.toString();
    }

    private static Optional<String> missingClass(Throwable thrown) {
        String name = null;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof TypeNotPresentException absent) {
                name = absent.typeName();
            } else if (cause instanceof ClassNotFoundException || cause instanceof NoClassDefFoundError) {
                name = cause.getMessage();
            }
        }
        return Optional.ofNullable(name).map(text -> text.replace('/', '.')).filter(text -> !text.contains(" "));
    }

    /** The first class of the request that cannot be looked at, or null. */
    private static @Nullable String firstThatFails(EntityRequest request) {
        ClassLoader application = Thread.currentThread().getContextClassLoader();
        for (String name : request.classes()) {
            try {
                resolveMembers(Class.forName(name, false, application));
            } catch (ClassNotFoundException | LinkageError | TypeNotPresentException e) {
                return name;
            }
        }
        return null;
    }

    /** Fails where a type of a field, a method or the superclass is missing, type arguments included. */
    @SuppressWarnings("ReturnValueIgnored")
    private static void resolveMembers(Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            field.getGenericType();
        }
        for (Method method : type.getDeclaredMethods()) {
            method.getGenericReturnType();
        }
        type.getGenericSuperclass();
    }
}
