package dev.autogen.cli.build;

import dev.autogen.cli.work.Fingerprint;
import dev.autogen.cli.work.WorkFiles;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps what a build told, for as long as no build file changes and all jars are where they were. */
final class FactsCache {

    private static final String FORMAT = "autogen-build 1";

    private final Path file;

    FactsCache(Path file) {
        this.file = file;
    }

    /** What is kept under a key; empty when there is nothing or it no longer holds. */
    Optional<Entry> read(String key) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        List<String> lines = WorkFiles.read(file);
        if (lines.size() < 4 || !lines.get(0).equals(FORMAT) || !lines.get(1).equals(key)) {
            return Optional.empty();
        }
        Entry entry = new Entry(lines.get(3), FactsReader.read(lines.subList(4, lines.size())));
        return lines.get(2).equals(fingerprint(entry.facts())) && jarsExist(entry.facts())
                ? Optional.of(entry)
                : Optional.empty();
    }

    Entry write(String key, String tool, List<String> facts) {
        Entry entry = new Entry(tool, FactsReader.read(facts));
        List<String> lines = new ArrayList<>(List.of(FORMAT, key, fingerprint(entry.facts()), tool));
        lines.addAll(facts);
        WorkFiles.write(file, lines);
        return entry;
    }

    private static String fingerprint(BuildFacts facts) {
        Fingerprint fingerprint = new Fingerprint();
        for (Path buildFile : facts.buildFiles()) {
            fingerprint.add(buildFile.toString()).addFile(buildFile);
        }
        return fingerprint.hex();
    }

    private static boolean jarsExist(BuildFacts facts) {
        for (Path jar : facts.jars()) {
            if (!new File(jar.toString()).exists()) {
                return false;
            }
        }
        return true;
    }

    /**
     * What was kept.
     *
     * @param tool name of the build tool
     */
    record Entry(String tool, BuildFacts facts) {}
}
