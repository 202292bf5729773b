package dev.autogen.cli.build;

import dev.autogen.cli.work.Fingerprint;
import dev.autogen.cli.work.WorkFiles;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Class folders made from the sources as they are, one for each module and content.
 *
 * <p>The key of a folder covers every source of the module, what the compiler is told, the jars and the keys of the
 * modules before it: a constant of another module is inlined. So a folder that is there is right, and a class without a
 * source is in none.
 */
final class CompiledModules {

    private static final int KEPT = 3;

    private final Path folder;
    private final Consumer<String> progress;
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, List<Path>> outputs = new HashMap<>();

    CompiledModules(Path folder, Consumer<String> progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * The class folders of a module, compiled now if need be. Called in build order.
     *
     * @return the build's own folders where the module has no sources
     */
    List<Path> classes(BuildModule module, SourceTree sources) {
        if (sources.java().isEmpty()) {
            keys.put(module.name(), sources.fingerprint());
            outputs.put(module.name(), module.classes());
            return module.classes();
        }
        String key = key(module, sources);
        Path versions = folder.resolve(module.name().replaceAll("[^A-Za-z0-9._-]+", "_"));
        Path output = versions.resolve(key);
        if (!Files.isDirectory(output)) {
            compile(module, sources, versions, output);
            sweep(versions, output);
        }
        keys.put(module.name(), key);
        outputs.put(module.name(), List.of(output.resolve("classes")));
        return List.of(output.resolve("classes"));
    }

    private String key(BuildModule module, SourceTree sources) {
        Fingerprint key = new Fingerprint().add(sources.fingerprint()).add(SourceCompiler.key(module.compiler()));
        module.processors().forEach(key::addStamp);
        module.libraries().forEach(library -> key.addStamp(library.jar()));
        for (String sibling : module.siblings()) {
            key.add(keys.getOrDefault(sibling, ""));
        }
        return key.hex();
    }

    private void compile(BuildModule module, SourceTree sources, Path versions, Path output) {
        progress.accept("compiling " + sources.java().size() + " sources of " + module.name());
        Path draft = versions.resolve(
                output.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Path classes = WorkFiles.folder(draft.resolve("classes"));
            Path generated = WorkFiles.folder(draft.resolve("generated"));
            SourceCompiler.system()
                    .compile(new SourceCompiler.Task(
                            module.name(),
                            sources.java(),
                            module.compiler(),
                            classpath(module),
                            module.processors(),
                            classes,
                            generated));
            Files.move(draft, output, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(output)) {
                throw new BuildException("Cannot write " + output + ": " + e.getMessage(), e);
            }
            // another run was quicker: same key, same classes
        } finally {
            WorkFiles.delete(draft);
        }
    }

    private Set<Path> classpath(BuildModule module) {
        Set<Path> result = new LinkedHashSet<>();
        for (String sibling : module.siblings()) {
            result.addAll(outputs.getOrDefault(sibling, List.of()));
        }
        module.libraries().forEach(library -> result.add(library.jar()));
        for (Path resources : module.resources()) {
            if (Files.isDirectory(resources)) {
                result.add(resources);
            }
        }
        return result;
    }

    /** Keeps some older folders: going back to another branch compiles nothing. */
    private static void sweep(Path versions, Path current) {
        List<Path> older = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(versions)) {
            for (Path path : all) {
                if (!path.equals(current) && path.getFileName().toString().indexOf('.') < 0) {
                    older.add(path);
                }
            }
        } catch (IOException e) {
            throw new BuildException("Cannot read " + versions + ": " + e.getMessage(), e);
        }
        older.sort(Comparator.comparingLong(path -> -path.toFile().lastModified()));
        older.stream().skip(KEPT - 1).forEach(WorkFiles::delete);
    }
}
