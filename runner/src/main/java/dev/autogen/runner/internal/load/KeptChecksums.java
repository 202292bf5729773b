package dev.autogen.runner.internal.load;

import dev.autogen.runner.graph.Script;
import dev.autogen.schema.text.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checksums of migrations on disk, one file for each state of the sources: a line for each, its revision last. They hold in
 * every environment, for a migration that asks for it has none.
 */
final class KeptChecksums {

    private static final String NONE = "-";

    private final KeptFiles files;
    private final String hash;

    KeptChecksums(@Nullable Path folder, String hash) {
        this.files = new KeptFiles(folder, "-" + CanonicalJson.FORMAT + ".checksums");
        this.hash = hash;
    }

    /** The checksums by revision, without those that have none; the code is asked for those that are not kept. */
    Map<String, String> of(List<Script> scripts, Function<Script, @Nullable String> code) {
        Map<String, String> known = read();
        int before = known.size();
        for (Script script : scripts) {
            known.computeIfAbsent(script.id(), id -> {
                String checksum = code.apply(script);
                return checksum == null ? NONE : checksum;
            });
        }
        if (known.size() > before) {
            write(known);
        }
        known.values().removeIf(NONE::equals);
        return known;
    }

    private Map<String, String> read() {
        Map<String, String> checksums = new TreeMap<>();
        byte[] content = files.read(hash);
        if (content != null) {
            new String(content, StandardCharsets.UTF_8).lines().forEach(line -> {
                int blank = line.indexOf(' ');
                checksums.put(line.substring(blank + 1), line.substring(0, Math.max(0, blank)));
            });
        }
        return checksums;
    }

    private void write(Map<String, String> checksums) {
        StringBuilder lines = new StringBuilder();
        checksums.forEach(
                (id, checksum) -> lines.append(checksum).append(' ').append(id).append('\n'));
        files.write(hash, lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
