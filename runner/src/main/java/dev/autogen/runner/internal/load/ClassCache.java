package dev.autogen.runner.internal.load;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Compiled sources on disk, one archive for each state of them. */
final class ClassCache {

    private final KeptFiles archives;

    ClassCache(@Nullable Path folder) {
        this.archives = new KeptFiles(folder, ".classes.zip");
    }

    /** The classes of one state of the sources, compiled unless they are kept. */
    CompiledClasses get(String hash, Supplier<CompiledClasses> compiler) {
        byte[] archive = archives.read(hash);
        CompiledClasses known = archive == null ? null : unpacked(archive);
        if (known != null) {
            return known;
        }
        CompiledClasses compiled = compiler.get();
        archives.write(hash, packed(compiled));
        return compiled;
    }

    private static @Nullable CompiledClasses unpacked(byte[] archive) {
        Map<String, byte[]> classes = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                classes.put(entry.getName(), zip.readAllBytes());
            }
            return classes.isEmpty() ? null : new CompiledClasses(classes);
        } catch (IOException e) {
            return null; // damaged: compiled again
        }
    }

    private static byte[] packed(CompiledClasses compiled) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            for (Map.Entry<String, byte[]> file : compiled.files().entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory takes every archive", e);
        }
        return archive.toByteArray();
    }
}
