package dev.autogen.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** An extension that the test's own server has; its binaries come with no other but PL/pgSQL. */
final class TinyExtension {

    static final String NAME = "autogen-tiny $1";

    private TinyExtension() {}

    /** Puts its files where the server looks for them. */
    static void install(Database database) throws SQLException, IOException {
        String share = database.query("select setting from pg_config where name = 'SHAREDIR'")
                .get(0);
        Path folder = Path.of(share, "extension");
        Files.writeString(folder.resolve(NAME + ".control"), "default_version = '1'\nrelocatable = true\n");
        Files.writeString(
                folder.resolve(NAME + "--1.sql"),
                "create type tiny_mood as enum ('a');\n"
                        + "create type tiny_pair as (a integer);\n"
                        + "create table tiny (a serial primary key, b tiny_mood);\n");
    }
}
