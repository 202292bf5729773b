package dev.autogen.cli.build;

import java.nio.file.Path;
import java.util.List;

/**
 * One module of a build, its main side only.
 *
 * @param name {@code group:artifact}, or the path in Gradle
 * @param folder where its build file lies
 * @param classes the build's own class folders; need not exist
 * @param sources source roots, also generated ones; need not exist
 * @param resources resource folders; need not exist
 * @param compiler what the build tells its compiler
 * @param processors the annotation processor path; empty: processors come from the dependencies
 * @param libraries dependencies from outside, nearest first
 * @param siblings names of the modules that this one depends on, transitively
 */
record BuildModule(
        String name,
        Path folder,
        List<Path> classes,
        List<Path> sources,
        List<Path> resources,
        CompilerOptions compiler,
        List<Path> processors,
        List<Library> libraries,
        List<String> siblings) {

    BuildModule {
        classes = List.copyOf(classes);
        sources = List.copyOf(sources);
        resources = List.copyOf(resources);
        processors = List.copyOf(processors);
        libraries = List.copyOf(libraries);
        siblings = List.copyOf(siblings);
    }

    /** Whether this is among the dependencies, directly or not. */
    boolean has(String groupAndArtifact) {
        return siblings.contains(groupAndArtifact)
                || libraries.stream().anyMatch(library -> library.name().equals(groupAndArtifact));
    }
}
