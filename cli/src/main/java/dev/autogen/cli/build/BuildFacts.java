package dev.autogen.cli.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a build is made of.
 *
 * @param buildFiles every file that a change of would change the rest
 * @param modules in build order: a module after those it depends on
 */
record BuildFacts(List<Path> buildFiles, List<BuildModule> modules) {

    BuildFacts {
        buildFiles = List.copyOf(buildFiles);
        modules = List.copyOf(modules);
    }

    /** The innermost module around a folder and the modules it needs; all modules when it lies in none. */
    List<BuildModule> around(Path folder) {
        BuildModule nearest = null;
        for (BuildModule module : modules) {
            boolean nearer = nearest == null
                    || module.folder().getNameCount() > nearest.folder().getNameCount();
            if (folder.startsWith(module.folder()) && nearer) {
                nearest = module;
            }
        }
        if (nearest == null) {
            return below(folder);
        }
        List<BuildModule> result = new ArrayList<>();
        for (BuildModule module : modules) {
            if (module == nearest
                    || nearest.siblings().contains(module.name())
                    || module.folder().startsWith(folder)) {
                result.add(module);
            }
        }
        return result;
    }

    /** The modules below a folder that holds only an aggregator, and what they need from outside it. */
    private List<BuildModule> below(Path folder) {
        Set<String> names = new LinkedHashSet<>();
        for (BuildModule module : modules) {
            if (module.folder().startsWith(folder)) {
                names.add(module.name());
                names.addAll(module.siblings());
            }
        }
        List<BuildModule> result = new ArrayList<>(modules);
        result.removeIf(module -> !names.isEmpty() && !names.contains(module.name()));
        return result;
    }

    /** All dependency jars of all modules. */
    Set<Path> jars() {
        Set<Path> result = new LinkedHashSet<>();
        for (BuildModule module : modules) {
            result.addAll(module.processors());
            module.libraries().forEach(library -> result.add(library.jar()));
        }
        return result;
    }
}
