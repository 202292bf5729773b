package dev.autogen.cli.build;

import dev.autogen.cli.config.ConfigurationException;
import dev.autogen.cli.work.Fingerprint;
import dev.autogen.cli.work.WorkFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** From a folder to compiled modules: the build's facts from the cache or the build, classes from the sources. */
final class BuildResolver {

    private final Path folder;
    private final Path migrations;
    private final Path work;
    private final Consumer<String> progress;

    BuildResolver(Path folder, Path migrations, Consumer<String> progress) {
        this.folder = folder;
        this.migrations = migrations;
        this.work = folder.resolve(".autogen");
        this.progress = progress;
    }

    ResolvedBuild resolve() {
        FactsCache.Entry build = facts();
        List<BuildModule> modules = build.facts().around(folder);
        List<SourceTree> sources = new ArrayList<>();
        boolean foreign = false;
        for (BuildModule module : modules) {
            SourceTree tree = SourceTree.of(module, migrations);
            sources.add(tree);
            foreign |= !tree.foreign().isEmpty();
        }
        List<ResolvedBuild.Part> parts = new ArrayList<>();
        if (foreign) {
            for (BuildModule module : compiledByBuild(sources).facts().around(folder)) {
                parts.add(new ResolvedBuild.Part(module, module.classes()));
            }
            return new ResolvedBuild(build.tool(), parts);
        }
        CompiledModules compiled = new CompiledModules(work.resolve("classes"), progress);
        for (int i = 0; i < modules.size(); i++) {
            parts.add(new ResolvedBuild.Part(modules.get(i), compiled.classes(modules.get(i), sources.get(i))));
        }
        return new ResolvedBuild(build.tool(), parts);
    }

    /** What the build is made of; the build is run only when what is kept no longer holds. */
    FactsCache.Entry facts() {
        FactsCache cache = new FactsCache(work.resolve("build"));
        return cache.read("").orElseGet(() -> {
            BuildTool tool = tool();
            progress.accept("asking " + tool.name() + " for the classpath");
            return cache.write("", tool.name(), tool.facts(WorkFiles.folder(work)));
        });
    }

    private FactsCache.Entry compiledByBuild(List<SourceTree> sources) {
        Fingerprint key = new Fingerprint();
        sources.forEach(tree -> key.add(tree.fingerprint()));
        FactsCache cache = new FactsCache(work.resolve("compiled-build"));
        return cache.read(key.hex()).filter(BuildResolver::classesExist).orElseGet(() -> {
            BuildTool tool = tool();
            progress.accept("compiling with " + tool.name());
            WorkFiles.delete(work.resolve("build-classes"));
            return cache.write(key.hex(), tool.name(), tool.compile(WorkFiles.folder(work.resolve("build-classes"))));
        });
    }

    private static boolean classesExist(FactsCache.Entry entry) {
        List<Path> all = new ArrayList<>();
        entry.facts().modules().forEach(module -> all.addAll(module.classes()));
        return all.stream().anyMatch(Files::isDirectory);
    }

    private BuildTool tool() {
        return BuildTool.around(folder)
                .orElseThrow(() -> new ConfigurationException("There is no pom.xml and no Gradle build in " + folder
                        + " or above.\nRun autogen inside the project, or give --classpath and --entities."));
    }
}
