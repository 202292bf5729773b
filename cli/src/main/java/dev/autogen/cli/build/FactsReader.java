package dev.autogen.cli.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the lines that the Maven extension and the Gradle script write: a word and its values, by tabs. */
final class FactsReader {

    private final Set<Path> buildFiles = new LinkedHashSet<>();
    private final List<BuildModule> modules = new ArrayList<>();
    private @Nullable Open open;

    private FactsReader() {}

    static BuildFacts read(List<String> lines) {
        FactsReader reader = new FactsReader();
        for (String line : lines) {
            reader.line(line.split("\t", -1));
        }
        reader.close();
        return new BuildFacts(List.copyOf(reader.buildFiles), reader.modules);
    }

    private void line(String[] words) {
        switch (words[0]) {
            case "build-file" -> buildFiles.add(Path.of(words[1]));
            case "module" -> {
                close();
                open = new Open(words[1], Path.of(words[2]));
            }
            default -> {
                if (open != null) {
                    open.add(words);
                }
            }
        }
    }

    private void close() {
        if (open != null) {
            modules.add(open.module());
        }
    }

    /** The module whose lines are being read. */
    private static final class Open {
        private final String name;
        private final Path folder;
        private final Map<String, Set<String>> values = new TreeMap<>();
        private final List<String> arguments = new ArrayList<>();
        private final List<Library> libraries = new ArrayList<>();

        Open(String name, Path folder) {
            this.name = name;
            this.folder = folder;
        }

        void add(String[] words) {
            switch (words[0]) {
                case "dependency" -> libraries.add(new Library(words[1], words[2], Path.of(words[3])));
                case "argument" -> arguments.add(words[1]);
                default ->
                    values.computeIfAbsent(words[0], word -> new LinkedHashSet<>())
                            .add(words[1]);
            }
        }

        BuildModule module() {
            return new BuildModule(
                    name,
                    folder,
                    paths("classes"),
                    paths("source"),
                    paths("resource"),
                    new CompilerOptions(
                            first("release"), first("target"), first("encoding"), first("processing"), arguments),
                    paths("processor"),
                    libraries,
                    List.copyOf(values.getOrDefault("sibling", Set.of())));
        }

        private List<Path> paths(String word) {
            return values.getOrDefault(word, Set.of()).stream().map(Path::of).toList();
        }

        private String first(String word) {
            return values.getOrDefault(word, Set.of("")).iterator().next();
        }
    }
}
