package dev.autogen.runner.internal.load;

import dev.autogen.runner.Callback;
import dev.autogen.runner.LoadException;
import dev.autogen.runner.Migration;
import dev.autogen.runner.graph.Script;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Migrations as {@code .java} sources. All sources of the folder are compiled together, since they may share classes, in
 * this process, when the first instance is asked for.
 *
 * @param folder searched with all folders below it
 * @param classpath what they are compiled and run against, besides this module
 * @param cache where compiled classes and checksums are kept, by the hash of all that went in; null for memory only
 */
public record SourceFolder(
        Path folder, List<Path> classpath, @Nullable Path cache) implements MigrationSource {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;");

    /** Copies the list. */
    public SourceFolder {
        classpath = List.copyOf(classpath);
    }

    @Override
    public MigrationSet read() {
        List<SourceFile> files = SourceFile.in(folder);
        List<Script> scripts = files.stream()
                .map(f -> HeaderReader.read(f.path(), f.text()))
                .flatMap(Optional::stream)
                .toList();
        return new Sources(files, scripts);
    }

    private final class Sources implements MigrationSet {
        private final List<SourceFile> files;
        private final List<Script> scripts;
        private @Nullable ClassLoader loader;

        Sources(List<SourceFile> files, List<Script> scripts) {
            this.files = files;
            this.scripts = scripts;
        }

        @Override
        public List<Script> scripts() {
            return scripts;
        }

        @Override
        public List<Callback> callbacks() {
            List<Callback> callbacks = new ArrayList<>();
            Path written = folder.resolve(CallbackFiles.CLASS + ".java");
            files.stream()
                    .filter(file -> file.path().equals(written))
                    .forEach(file -> callbacks.add(CallbackFiles.create(className(file), loader())));
            callbacks.addAll(CallbackFiles.sql(name -> {
                Path file = folder.resolve(name);
                return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
            }));
            return callbacks;
        }

        private static String className(SourceFile file) {
            Matcher name = PACKAGE.matcher(file.text());
            return name.find() ? name.group(1) + "." + CallbackFiles.CLASS : CallbackFiles.CLASS;
        }

        @Override
        public Migration instantiate(Script script) {
            return Instances.create(script, loader());
        }

        @Override
        public Map<String, String> checksums(List<Script> some, Function<Script, @Nullable String> code) {
            String state = SourceHash.withFolders(SourceHash.of(files, classpath), classpath);
            return new KeptChecksums(cache, state).of(some, code);
        }

        private synchronized ClassLoader loader() {
            ClassLoader known = loader;
            if (known == null) {
                String state = SourceHash.of(files, classpath);
                CompiledClasses classes = new ClassCache(cache).get(state, () -> compile(files));
                known = new CompiledClassLoader(classes, classpath, Migration.class.getClassLoader());
                loader = known;
            }
            return known;
        }
    }

    private CompiledClasses compile(List<SourceFile> files) {
        if (ModuleLayer.boot().findModule("jdk.compiler").isEmpty()) {
            throw new LoadException(
                    "The migrations in " + folder + " are Java sources, and the Java at "
                            + System.getProperty("java.home")
                            + " has no compiler. Run with a JDK, or run the compiled classes.",
                    null);
        }
        return SourceCompiler.compile(files, classpath);
    }
}
