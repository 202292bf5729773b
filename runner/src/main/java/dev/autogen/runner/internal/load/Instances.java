package dev.autogen.runner.internal.load;

import dev.autogen.runner.LoadException;
import dev.autogen.runner.Migration;
import dev.autogen.runner.graph.Script;
import java.lang.reflect.InvocationTargetException;

/** Makes instances of migrations and says in words why one cannot be made. */
final class Instances {

    private Instances() {}

    static Migration create(Script script, ClassLoader loader) {
        Class<?> type = load(script.className(), loader);
        if (!Migration.class.isAssignableFrom(type)) {
            throw new LoadException(
                    script.className() + " carries @Revision but is no Migration (" + script.location()
                            + "). Let it implement " + Migration.class.getName() + ".",
                    null);
        }
        try {
            return (Migration) type.getConstructor().newInstance();
        } catch (NoSuchMethodException | IllegalAccessException | InstantiationException e) {
            throw new LoadException(
                    "The migration " + script.className() + " cannot be instantiated (" + script.location()
                            + "). Make the class and a constructor without parameters public.",
                    e);
        } catch (InvocationTargetException e) {
            throw new LoadException(
                    "The constructor of the migration " + script.className() + " failed (" + script.location() + "): "
                            + e.getCause(),
                    e.getCause());
        } catch (LinkageError e) {
            throw unlinked(script.className(), e);
        }
    }

    /** Loads a class without running its static initialiser. */
    static Class<?> load(String className, ClassLoader loader) {
        try {
            return Class.forName(className, false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            throw unlinked(className, e);
        }
    }

    private static LoadException unlinked(String className, Throwable cause) {
        String problem =
                cause instanceof UnsupportedClassVersionError ? "is newer than this Java: " : "cannot be loaded: ";
        return new LoadException("The migration " + className + " " + problem + cause + ".", cause);
    }
}
