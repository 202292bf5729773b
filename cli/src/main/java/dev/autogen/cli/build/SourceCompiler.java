package dev.autogen.cli.build;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Runs the Java compiler in this process as the build would, without what only concerns warnings. */
final class SourceCompiler {

    private static final Set<String> WITH_VALUE = Set.of("-processor", "--add-modules", "--add-exports", "--add-reads");
    private static final Set<String> VERSIONS = Set.of("--release", "-source", "--source", "-target", "--target");

    private final @Nullable JavaCompiler compiler;

    SourceCompiler(@Nullable JavaCompiler compiler) {
        this.compiler = compiler;
    }

    /** The compiler of the running Java; on one without, {@link #compile} says so. */
    static SourceCompiler system() {
        return new SourceCompiler(ToolProvider.getSystemJavaCompiler());
    }

    /** What one compilation needs. */
    record Task(
            String module,
            List<Path> sources,
            CompilerOptions options,
            Collection<Path> classpath,
            Collection<Path> processors,
            Path classes,
            Path generated) {}

    /**
     * Compiles all sources of a module.
     *
     * @throws BuildException with the compiler's own words when a source does not compile
     */
    void compile(Task task) {
        JavaCompiler java = compilerFor(task);
        StringWriter messages = new StringWriter();
        boolean done;
        try (StandardJavaFileManager files =
                java.getStandardFileManager(null, Locale.getDefault(), StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, task.classpath());
            if (!task.processors().isEmpty()) {
                files.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, task.processors());
            }
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(task.classes()));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(task.generated()));
            // without one, javac would compile sources that it finds in jars
            files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of(task.generated()));
            done = java.getTask(
                            messages,
                            files,
                            null,
                            arguments(task.options()),
                            null,
                            files.getJavaFileObjectsFromPaths(task.sources()))
                    .call();
        } catch (IOException | IllegalArgumentException e) {
            throw new BuildException("The sources of " + task.module() + " cannot be compiled: " + e.getMessage(), e);
        }
        if (!done) {
            throw new BuildException(
                    "The sources of " + task.module() + " do not compile:\n" + withoutNotes(messages.toString()));
        }
    }

    private JavaCompiler compilerFor(Task task) {
        int running = Runtime.version().feature();
        int wanted = task.options().version();
        if (wanted > running) {
            throw new BuildException("The build of " + task.module() + " is for Java " + wanted
                    + ", but autogen runs on Java " + running + " (" + System.getProperty("java.home")
                    + ").\nRun it on JDK " + wanted + " or later: set JAVA_HOME.");
        }
        if (compiler == null) {
            throw new BuildException("The sources of " + task.module() + " have to be compiled, but the running Java ("
                    + System.getProperty("java.home") + ") has no compiler.\nRun autogen on a JDK: set JAVA_HOME.");
        }
        return compiler;
    }

    private static List<String> arguments(CompilerOptions options) {
        List<String> result = new ArrayList<>(List.of("-nowarn", "-Xlint:none", "-implicit:none", "-parameters"));
        if (!options.encoding().isEmpty()) {
            result.addAll(List.of("-encoding", options.encoding()));
        }
        if (!options.release().isEmpty()) {
            result.addAll(List.of("--release", options.release()));
        } else if (!options.target().isEmpty()) {
            result.addAll(List.of("-source", options.target(), "-target", options.target()));
        }
        if (options.processing().equals("none") || options.arguments().contains("-proc:none")) {
            result.add("-proc:none");
        } else if (Runtime.version().feature() >= 21) {
            result.add("-proc:full");
        }
        boolean versionSet = options.version() > 0;
        for (int i = 0; i < options.arguments().size(); i++) {
            String argument = options.arguments().get(i);
            boolean pair = WITH_VALUE.contains(argument) || !versionSet && VERSIONS.contains(argument);
            if (pair && i + 1 < options.arguments().size()) {
                result.addAll(List.of(argument, options.arguments().get(i + 1)));
            } else if (argument.startsWith("-A") || argument.equals("--enable-preview")) {
                result.add(argument);
            }
        }
        return result;
    }

    private static String withoutNotes(String messages) {
        List<String> lines = new ArrayList<>(messages.lines().toList());
        lines.removeIf(line -> line.startsWith("Note: "));
        return String.join("\n", lines);
    }

    /** How the arguments of a task enter the key of its output. */
    static String key(CompilerOptions options) {
        return Runtime.version().feature() + File.pathSeparator + String.join(" ", arguments(options));
    }
}
