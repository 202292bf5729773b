package dev.autogen.runner.internal.load;

import dev.autogen.runner.Callback;
import dev.autogen.runner.LoadException;
import dev.autogen.runner.internal.callback.SqlCallback;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds callbacks that lie beside migrations, by their names. */
final class CallbackFiles {

    /** The class that is called, by its simple name. */
    static final String CLASS = "Callbacks";

    private CallbackFiles() {}

    /** Where files are read from. */
    interface Folder {
        /** The file of that name; null where there is none. */
        @Nullable
        InputStream open(String name) throws IOException;
    }

    /** The SQL files among them as one callback; none where there are none. */
    static List<Callback> sql(Folder folder) {
        Map<SqlCallback.Moment, String> scripts = new EnumMap<>(SqlCallback.Moment.class);
        for (SqlCallback.Moment moment : SqlCallback.Moment.values()) {
            read(folder, moment.fileName()).ifPresent(sql -> scripts.put(moment, sql));
        }
        return scripts.isEmpty() ? List.of() : List.of(new SqlCallback(scripts));
    }

    private static Optional<String> read(Folder folder, String name) {
        try (InputStream file = folder.open(name)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new LoadException("The callback " + name + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** An instance of a class that is called. */
    static Callback create(String className, ClassLoader loader) {
        Class<?> type = Instances.load(className, loader);
        if (!Callback.class.isAssignableFrom(type)) {
            throw new LoadException(
                    className + " is called like the class of callbacks, but is no " + Callback.class.getName()
                            + ". Implement it, or call it otherwise.",
                    null);
        }
        try {
            return (Callback) type.getConstructor().newInstance();
        } catch (NoSuchMethodException
                | IllegalAccessException
                | InstantiationException
                | InvocationTargetException
                | LinkageError e) {
            throw new LoadException(
                    className + " cannot be instantiated: " + (e.getCause() == null ? e : e.getCause())
                            + ". Make the class and a constructor without parameters public.",
                    e);
        }
    }
}
