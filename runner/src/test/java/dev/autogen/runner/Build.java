package dev.autogen.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Does to a folder of migrations what a build tool does. */
final class Build {

    private Build() {}

    /** Compiles the sources into a folder beside them. */
    static Path classes(MigrationFolder folder) throws IOException {
        Path classes = Files.createDirectories(folder.root().resolveSibling("classes"));
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", classes.toString()));
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
        try (Stream<Path> files = Files.list(folder.folder())) {
            files.map(Path::toString).forEach(arguments::add);
        }
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(status).isZero();
        return classes;
    }

    /** Packs a class folder, with entries for its folders. */
    static Path jar(Path classes) throws IOException {
        Path jar = classes.resolveSibling("app.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(f -> !f.equals(classes)).sorted().toList()) {
                boolean directory = Files.isDirectory(file);
                String name = classes.relativize(file).toString().replace('\\', '/');
                out.putNextEntry(new JarEntry(directory ? name + "/" : name));
                out.write(directory ? new byte[0] : Files.readAllBytes(file));
            }
        }
        return jar;
    }

    /** The migrations in a class folder or jar. */
    static Autogen migrations(Path place) throws IOException {
        return Autogen.offline().migrations("db.migrations", loader(place));
    }

    /** Sees a class folder or jar. */
    static ClassLoader loader(Path place) throws IOException {
        return new URLClassLoader(new URL[] {place.toUri().toURL()}, Build.class.getClassLoader());
    }
}
