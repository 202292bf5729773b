package dev.autogen.runner.internal.load;

import dev.autogen.runner.LoadException;
import dev.autogen.runner.Migration;
import dev.autogen.schema.Schema;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The compiler of the running Java, used in this process; writes no files. */
final class SourceCompiler {

    private static final List<String> OPTIONS = List.of("-proc:none", "-g", "-parameters", "-nowarn", "-Xlint:none");
    private static final int SHOWN_ERRORS = 10;

    private SourceCompiler() {}

    /**
     * Compiles the files together.
     *
     * @throws LoadException with the compiler's own messages if they do not compile
     */
    static CompiledClasses compile(List<SourceFile> files, List<Path> classpath) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter rest = new StringWriter();
        try (StandardJavaFileManager standard =
                        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
                CapturedClasses captured = new CapturedClasses(standard)) {
            standard.setLocationFromPaths(StandardLocation.CLASS_PATH, withThisModule(classpath));
            List<Source> sources = files.stream().map(Source::new).toList();
            boolean compiled = compiler.getTask(rest, captured, diagnostics, OPTIONS, null, sources)
                    .call();
            if (!compiled) {
                throw failure(diagnostics.getDiagnostics(), rest.toString());
            }
            return captured.classes();
        } catch (IOException e) {
            throw new LoadException("The migrations cannot be compiled: " + e.getMessage(), e);
        }
    }

    private static LoadException failure(List<Diagnostic<? extends JavaFileObject>> diagnostics, String rest) {
        List<String> errors = diagnostics.stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .map(SourceCompiler::describe)
                .toList();
        StringBuilder message = new StringBuilder("A migration does not compile; nothing was run.");
        errors.stream().limit(SHOWN_ERRORS).forEach(e -> message.append('\n').append(e));
        if (errors.size() > SHOWN_ERRORS) {
            message.append("\nand ").append(errors.size() - SHOWN_ERRORS).append(" more");
        }
        return new LoadException(
                message.append(rest.isBlank() ? "" : "\n" + rest.strip()).toString(), null);
    }

    private static String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject file = diagnostic.getSource();
        String where = file == null ? "" : file.getName() + ":" + diagnostic.getLineNumber() + ": ";
        return where + diagnostic.getMessage(Locale.ROOT);
    }

    private static Set<Path> withThisModule(List<Path> classpath) {
        Set<Path> paths = new LinkedHashSet<>();
        classpath.stream().filter(Files::exists).forEach(paths::add);
        origin(Migration.class).ifPresent(paths::add);
        origin(Schema.class).ifPresent(paths::add);
        return paths;
    }

    private static Optional<Path> origin(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        if (location == null || !location.getProtocol().equals("file")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(location.toURI()));
        } catch (URISyntaxException e) {
            throw new LoadException("The place of " + type.getName() + " cannot be read: " + location, e);
        }
    }

    /** The text that was read; shown in messages under its path. */
    private static final class Source extends SimpleJavaFileObject {
        private final SourceFile file;

        Source(SourceFile file) {
            super(uri(file), Kind.SOURCE);
            this.file = file;
        }

        private static URI uri(SourceFile file) {
            return file.path().toUri();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return file.text();
        }

        @Override
        public String getName() {
            return file.path().toString();
        }
    }
}
