package dev.autogen.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder of migrations as sources, in package {@code db.migrations}. */
record MigrationFolder(Path root) {

    Path folder() {
        return root.resolve("db/migrations");
    }

    /** Writes the migration {@code V<id>}; the bodies are statements on {@code op}. */
    MigrationFolder write(String id, String down, String upgrade, String downgrade) {
        return write(id, upgrade, downgrade, List.of(down.isEmpty() ? "" : ", down = \"" + down + "\""));
    }

    /** Writes the migration {@code V<id>}, whose {@code @Revision} has these members beside its id. */
    MigrationFolder write(String id, String upgrade, String downgrade, List<String> members) {
        return file("V" + id + "_step_" + id, """
                package db.migrations;

                import static dev.autogen.runner.SqlTypes.*;

                import dev.autogen.runner.Migration;
                import dev.autogen.runner.Operations;
                import dev.autogen.runner.Revision;

                @Revision(id = "%s"%s)
                public final class V%s_step_%s implements Migration {
                    @Override
                    public void upgrade(Operations op) {
                        %s
                    }

                    @Override
                    public void downgrade(Operations op) {
                        %s
                    }
                }
                """.formatted(id, String.join("", members), id, id, upgrade, downgrade));
    }

    MigrationFolder file(String className, String source) {
        try {
            Files.createDirectories(folder());
            Files.writeString(folder().resolve(className + ".java"), source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Keeps a migration that was written to some environments; to all of them again where none is given. */
    MigrationFolder onlyIn(String id, String... environments) {
        try {
            String named = Stream.of(environments).map(name -> '"' + name + '"').collect(Collectors.joining(", "));
            String annotation = environments.length == 0 ? "" : "@dev.autogen.runner.OnlyIn({" + named + "})\n";
            String source = Files.readString(path(id)).replaceAll("@dev.autogen.runner.OnlyIn.*\n", "");
            Files.writeString(path(id), source.replace("@Revision", annotation + "@Revision"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Path path(String id) {
        return folder().resolve("V" + id + "_step_" + id + ".java");
    }

    Autogen offline() {
        return Autogen.offline().sources(folder(), List.of(), null);
    }

    /** Users with a phone in the second revision. */
    MigrationFolder withUsers() {
        write("1001", "", """
                op.createTable("users", t -> {
                    t.column("id", bigint()).identity();
                    t.column("email", varchar(200)).notNull();
                    t.primaryKey("users_pkey", "id");
                });""", "op.dropTable(\"users\");");
        return write("1002", "1001", """
                op.addColumn("users", column("phone", varchar(20)));
                op.createIndex("ix_users_phone").on("users", "phone");""", """
                op.dropIndex("ix_users_phone").on("users");
                op.dropColumn("users", "phone");""");
    }
}
