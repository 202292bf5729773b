package dev.autogen.codegen;

import dev.autogen.runner.Migration;
import dev.autogen.schema.operation.Operation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Migrations for tests: specified, compiled, loaded. */
final class Migrations {

    static final Instant CREATED = Instant.parse("2026-11-21T02:00:00Z");

    static final String ID = "3f9c2a7b1e04";
    private static final String FIRST = "1b6d0e8c44aa";

    private Migrations() {}

    /** The one before all others. */
    static MigrationSpec first() {
        return new MigrationSpec(
                "db.migrations",
                "V1_first",
                FIRST,
                Lineage.after(List.of()),
                "first",
                CREATED,
                List.of(),
                List.of(),
                "public");
    }

    /** A migration that does these operations and takes them back. */
    static MigrationSpec spec(String message, List<Operation> operations) {
        return spec(message, ID, operations);
    }

    static MigrationSpec spec(String message, String id, List<Operation> operations) {
        return spec(message, id, operations.stream().map(Change::of).toList(), Operation.reverse(operations));
    }

    static MigrationSpec spec(String message, List<Change> upgrade, List<Operation> downgrade) {
        return spec(message, ID, upgrade, downgrade);
    }

    private static MigrationSpec spec(String message, String id, List<Change> upgrade, List<Operation> downgrade) {
        return new MigrationSpec(
                "db.migrations",
                ClassNamePattern.DEFAULT.name(CREATED, id, message, name -> false),
                id,
                Lineage.after(List.of(FIRST)),
                message,
                CREATED,
                upgrade,
                downgrade.stream().map(Change::of).toList(),
                "public");
    }

    /** Compiles without a warning, Javadoc included, and loads. */
    static Migration load(MigrationSource source, Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                "-d",
                folder.toString(),
                "--release",
                "17",
                "-proc:none",
                "-Xlint:all,-options",
                "-Xdoclint:html,syntax,reference",
                "-Werror");
        boolean compiled = compiler.getTask(messages, null, null, options, null, List.of(new Text(source)))
                .call();
        if (!compiled) {
            throw new AssertionError(messages + "\n" + source.text());
        }
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, Migrations.class.getClassLoader())) {
            boolean inPackage = source.text().startsWith("package db.migrations;");
            Class<?> type = loader.loadClass((inPackage ? "db.migrations." : "") + source.className());
            return (Migration) type.getConstructor().newInstance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(source.text(), e);
        }
    }

    private static final class Text extends SimpleJavaFileObject {
        private final MigrationSource source;

        Text(MigrationSource source) {
            super(URI.create("string:///" + source.fileName()), JavaFileObject.Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source.text();
        }
    }
}
