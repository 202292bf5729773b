package dev.autogen.cli;

import dev.autogen.fixtures.SampleApplication;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The sample application, compiled by the test so that no build has to be asked: classes in, commands out. */
final class ShopProject {

    private final Path folder;
    private final Map<String, String> environment;

    ShopProject(Path folder, TestDatabase database) {
        this(database, folder);
        SampleApplication.copyTo(folder);
        compile();
    }

    private ShopProject(TestDatabase database, Path folder) {
        this.folder = folder;
        this.environment = new HashMap<>(CommandLineRun.on(database));
    }

    /** A shop whose sources are there already. */
    static ShopProject existing(Path folder, TestDatabase database) {
        ShopProject shop = new ShopProject(database, folder);
        shop.compile();
        return shop;
    }

    /** Sets a variable of the environment for commands to come. */
    void set(String variable, String value) {
        environment.put(variable, value);
    }

    Path folder() {
        return folder;
    }

    Path migrations() {
        return folder.resolve("db/migrations");
    }

    /** The only migration whose file name ends so. */
    Path migration(String ending) throws IOException {
        try (Stream<Path> files = Files.list(migrations())) {
            return files.filter(f -> f.getFileName().toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Replaces text in a source file below {@code com.example.shop} and compiles all again. */
    void edit(String file, String from, String to) throws IOException {
        Path source = folder.resolve("src/main/java/com/example/shop").resolve(file);
        String text = Files.readString(source);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " does not contain " + from);
        }
        Files.writeString(source, text.replace(from, to));
        compile();
    }

    void addPhone() throws IOException {
        edit("User.java", "    @Embedded\n", "    @Column(length = 20)\n    private String phone;\n\n    @Embedded\n");
    }

    CommandLineRun run(String... args) {
        return CommandLineRun.in(folder, environment, withEntities(args));
    }

    /** On a terminal that shows colours. */
    CommandLineRun inColour(String... args) {
        return CommandLineRun.inColour(folder, environment, withEntities(args));
    }

    CommandLineRun answering(String answers, String... args) {
        return CommandLineRun.answering(answers, folder, environment, withEntities(args));
    }

    private String[] withEntities(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        if (!all.contains("--entities")) {
            all.addAll(0, List.of("--entities", "classes/"));
        }
        all.addAll(0, List.of("--classpath", "classes/"));
        return all.toArray(String[]::new);
    }

    /** After the sources were changed by something else than {@link #edit}. */
    void compile() {
        Path classes = folder.resolve("classes");
        try (Stream<Path> sources = Files.walk(folder.resolve("src/main/java"))) {
            if (Files.exists(classes)) {
                Folders.delete(classes);
            }
            Files.createDirectories(classes);
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            List<String> args = new ArrayList<>(
                    List.of("-d", classes.toString(), "-proc:none", "-cp", System.getProperty("java.class.path")));
            sources.map(Path::toString).filter(f -> f.endsWith(".java")).forEach(args::add);
            if (compiler.run(null, null, null, args.toArray(String[]::new)) != 0) {
                throw new IllegalStateException("The shop does not compile");
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
