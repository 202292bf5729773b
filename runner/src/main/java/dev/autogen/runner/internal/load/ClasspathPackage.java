package dev.autogen.runner.internal.load;

import dev.autogen.runner.Accept;
import dev.autogen.runner.Callback;
import dev.autogen.runner.LoadException;
import dev.autogen.runner.Migration;
import dev.autogen.runner.OnlyIn;
import dev.autogen.runner.Revision;
import dev.autogen.runner.graph.Script;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Migrations as compiled classes of a package and the packages below it.
 *
 * @param packageName with dots
 * @param loader sees the classes, in folders or jars
 */
public record ClasspathPackage(String packageName, ClassLoader loader) implements MigrationSource {

    @Override
    public MigrationSet read() {
        List<Script> scripts = new ArrayList<>();
        for (String className : classNames()) {
            Class<?> type = Instances.load(className, loader);
            Revision revision = type.getAnnotation(Revision.class);
            if (revision != null) {
                scripts.add(script(type, revision));
            }
        }
        return new Classes(packageName, List.copyOf(scripts), loader);
    }

    private Set<String> classNames() {
        try {
            Set<String> names = PackageListing.of(packageName, loader);
            if (names.isEmpty()) {
                throw new LoadException(
                        "There are no classes in package " + packageName
                                + " on the class path. Correct the name, or build the migrations first.",
                        null);
            }
            return names;
        } catch (IOException e) {
            throw new LoadException(
                    "The classes of package " + packageName + " cannot be listed: " + e.getMessage(), e);
        }
    }

    private static Script script(Class<?> type, Revision revision) {
        return new Script(
                revision.id(),
                List.of(revision.down()),
                List.of(revision.dependsOn()),
                List.of(revision.labels()),
                Titles.ofClass(type.getSimpleName()),
                revision.created(),
                type.getName(),
                null,
                environments(type),
                accepts(type));
    }

    private static List<String> environments(Class<?> type) {
        OnlyIn only = type.getAnnotation(OnlyIn.class);
        return only == null ? List.of() : Environments.named(type.getName(), List.of(only.value()));
    }

    private static List<String> accepts(Class<?> type) {
        Accept accept = type.getAnnotation(Accept.class);
        return accept == null ? List.of() : AcceptedHazards.written(type.getName(), List.of(accept.value()));
    }

    private record Classes(String packageName, List<Script> scripts, ClassLoader loader) implements MigrationSet {
        @Override
        public List<Callback> callbacks() {
            List<Callback> callbacks = new ArrayList<>();
            String folder = packageName.replace('.', '/') + "/";
            String className = packageName + "." + CallbackFiles.CLASS;
            if (loader.getResource(folder + CallbackFiles.CLASS + ".class") != null) {
                callbacks.add(CallbackFiles.create(className, loader));
            }
            callbacks.addAll(CallbackFiles.sql(name -> loader.getResourceAsStream(folder + name)));
            return callbacks;
        }

        @Override
        public Migration instantiate(Script script) {
            return Instances.create(script, loader);
        }
    }
}
