package dev.autogen.differ.models;

import dev.autogen.fixtures.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own {@code pg_dump} and {@code pg_restore}, where this machine has them: no Maven artifact brings them. */
record PgDump(Path folder) {

    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

    /** One that is as new as the server; it refuses newer ones. */
    static Optional<PgDump> of(int serverMajor) throws IOException {
        for (Path folder : folders()) {
            if (Files.isExecutable(folder.resolve("pg_dump")) && Files.isExecutable(folder.resolve("pg_restore"))) {
                PgDump found = new PgDump(folder);
                Matcher version = VERSION.matcher(found.run("", "pg_dump", "--version"));
                if (version.find() && Integer.parseInt(version.group(1)) >= serverMajor) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    private static List<Path> folders() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .toList();
    }

    /** Makes the schema of one database in another, empty one. */
    void copySchema(TestDatabase from, TestDatabase to) throws IOException {
        Path archive = Files.createTempFile("schema", ".dump");
        try {
            run(from.password(), "pg_dump", "-s", "-Fc", "-f", archive.toString(), "-d", address(from));
            run(to.password(), "pg_restore", "--exit-on-error", "--no-owner", "-d", address(to), archive.toString());
        } finally {
            Files.delete(archive);
        }
    }

    private static String address(TestDatabase database) {
        return database.url().substring("jdbc:".length()).replace("://", "://" + database.user() + "@");
    }

    private String run(String password, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(folder.resolve(program).toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", password);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command + ": " + output);
            }
            return output;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(command + " was interrupted", e);
        }
    }
}
