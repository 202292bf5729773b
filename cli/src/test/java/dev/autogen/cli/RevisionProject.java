package dev.autogen.cli;

import dev.autogen.differ.snapshot.Snapshot;
import dev.autogen.schema.entity.EntityModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A project of migrations alone: {@code "c:a,b>d#shop"} follows a and b, depends on d and is labelled shop. */
final class RevisionProject {

    private static final Pattern REVISION = Pattern.compile("([^:>#]*)(?::([^>#]*))?(?:>([^#]*))?(?:#(.*))?");

    private final Path folder;
    private final Map<String, String> environment;

    RevisionProject(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = new HashMap<>(environment);
    }

    Path migrations() {
        return folder.resolve("db/migrations");
    }

    void set(String variable, String value) {
        environment.put(variable, value);
    }

    /** Writes the migrations and an empty snapshot of the last; each creates a table that is called after it. */
    void write(String revisions) {
        String last = "";
        for (String revision : revisions.isEmpty() ? new String[0] : revisions.split(" ")) {
            last = writeOne(revision);
        }
        if (!last.isEmpty()) {
            Snapshot.write(migrations().resolve("snapshot"), last, EntityModel.EMPTY);
        }
    }

    private String writeOne(String revision) {
        Matcher parts = REVISION.matcher(revision);
        if (!parts.matches()) {
            throw new IllegalArgumentException(revision);
        }
        String id = parts.group(1);
        String members =
                member("down", parts.group(2)) + member("dependsOn", parts.group(3)) + member("labels", parts.group(4));
        file("V_" + id, """
                package db.migrations;

                import dev.autogen.runner.Migration;
                import dev.autogen.runner.Operations;
                import dev.autogen.runner.Revision;

                /** step %s */
                @Revision(id = "%s"%s)
                public final class V_%s implements Migration {
                    @Override
                    public void upgrade(Operations op) {
                        op.execute("create table t_%s (id int)");
                    }

                    @Override
                    public void downgrade(Operations op) {
                        op.execute("drop table t_%s");
                    }
                }
                """.formatted(id, id, members, id, id, id));
        return id;
    }

    private static String member(String name, String values) {
        return values == null
                ? ""
                : ", " + name + " = "
                        + Stream.of(values.split(","))
                                .map(value -> '"' + value + '"')
                                .collect(Collectors.joining(", ", "{", "}"));
    }

    void file(String className, String source) {
        try {
            Files.createDirectories(migrations());
            Files.writeString(migrations().resolve(className + ".java"), source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void replace(String id, String from, String to) {
        try {
            Path file = migrations().resolve("V_" + id + ".java");
            Files.writeString(file, Files.readString(file).replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String id) {
        try {
            Files.delete(migrations().resolve("V_" + id + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CommandLineRun run(String... args) {
        return CommandLineRun.in(folder, environment, args);
    }

    /** Runs a command line whose words stand between blanks. */
    CommandLineRun run(String line) {
        return run(line.split(" "));
    }

    /** Runs command lines, each of which has to succeed. */
    void runAll(List<String> lines) {
        lines.forEach(line -> run(line).ends(0));
    }
}
