package dev.autogen.runner.internal.load;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Class files by the binary names of their classes. */
final class CompiledClasses {

    private final Map<String, byte[]> files;

    CompiledClasses(Map<String, byte[]> files) {
        this.files = new TreeMap<>(files);
    }

    byte @Nullable [] file(String className) {
        return files.get(className);
    }

    Map<String, byte[]> files() {
        return files;
    }
}
