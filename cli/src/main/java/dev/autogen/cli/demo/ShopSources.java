package dev.autogen.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The shop's source files, edited as a developer would. */
final class ShopSources {

    private static final String BEFORE = "    @Embedded\n";
    private static final String PHONE = "    @Column(length = 20)\n    private String phone;\n\n";

    private final Path folder;

    ShopSources(Path folder) {
        this.folder = folder;
    }

    /** Adds a field to {@code User} and gives its lines. */
    List<String> addPhone() {
        Path user = folder.resolve("src/main/java/com/example/shop/User.java");
        try {
            String source = Files.readString(user);
            if (!source.contains(BEFORE) || source.contains("phone")) {
                throw new DemoFailure("User.java is not the one the demonstration knows: " + user);
            }
            Files.writeString(user, source.replace(BEFORE, PHONE + BEFORE));
            return PHONE.lines().filter(l -> !l.isBlank()).toList();
        } catch (IOException e) {
            throw new DemoFailure("Cannot edit " + user + ": " + e.getMessage(), e);
        }
    }

    /** The lines of the one migration whose name ends so. */
    List<String> migration(String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(f -> f.getFileName().toString().endsWith(ending))
                    .toList();
            if (found.size() != 1) {
                throw new DemoFailure("There must be one file *" + ending + ", not " + found);
            }
            return Files.readAllLines(found.get(0));
        } catch (IOException e) {
            throw new DemoFailure("Cannot read the migration: " + e.getMessage(), e);
        }
    }
}
