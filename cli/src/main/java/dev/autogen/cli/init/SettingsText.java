package dev.autogen.cli.init;

import dev.autogen.cli.config.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of a new {@code autogen.properties}. */
final class SettingsText {

    private final List<String> lines = new ArrayList<>();

    private SettingsText() {}

    static String of(Findings found, Optional<Database> database) {
        SettingsText text = new SettingsText();
        text.add(
                "# Settings of autogen, which keeps the PostgreSQL schema in step with the entities.",
                "# Later wins: this file, autogen-<env>.properties (autogen -e <env>), AUTOGEN_* variables, options.",
                "# Values may hold ${env:NAME}, ${env:NAME:default} and ${file:PATH}; paths are relative to this file.",
                "");
        text.database(found, database);
        text.add(
                "# A server where databases can be made for a moment, to compare files and migrations. Without this line a",
                "# private PostgreSQL is started for that, under .autogen/.",
                "# dev-url = jdbc:postgresql://localhost:5432/postgres",
                "");
        text.entities(found);
        text.add(
                "# Where migrations are written and read.",
                "migrations = " + found.relative(found.migrations()),
                "",
                "# How new migrations are called, of {date}, {time}, {slug} (of the message) and {rev} (the id); a comment at the",
                "# top of each; a command that is run for each, such as a formatter.",
                "# migrations.file = V{date}_{time}_{slug}",
                "# migrations.header = ${file:LICENCE-HEADER}",
                "# post-write = google-java-format --replace {file}",
                "",
                "# How names are made: jpa (as written), spring (snake_case), or the class of a naming strategy.",
                "naming = " + found.naming(),
                "");
        text.profile(found);
        text.add(
                "# The schema of tables whose mapping names none, and the schemas to look after.",
                "# default-schema = public",
                "# schemas = public",
                "",
                "# Where it is written down what is applied: a table, in the default schema unless said otherwise.",
                "# history.schema = public",
                "# history.table = autogen_history",
                "",
                "# How long a statement waits for a lock, and how often a migration is tried that does not get its locks.",
                "# lock-timeout = 5s",
                "# lock-attempts = 6",
                "",
                "# Where migrations are written in steps that keep nobody from a table for long: auto, always or never. auto",
                "# is for tables that have as many rows in the configured database.",
                "# online = auto",
                "# online.rows = 100000",
                "",
                "# What to leave alone: tables, or kind:name for columns, indexes, constraints, sequences, types, schemas.",
                "# exclude = audit_*, column:users.legacy_*",
                "",
                "# Hazards that are never told: docs/hazards.md lists the codes.",
                "# lint.ignore = AG202, AG306",
                "",
                "# What becomes of what the entities do without: retire keeps it with its data until `autogen purge`, drop",
                "# drops it.",
                "# drops = retire");
        return String.join("\n", text.lines) + "\n";
    }

    private void database(Findings found, Optional<Database> database) {
        if (database.isPresent()) {
            add(
                    "# The database. Without these lines it is this one:",
                    "# " + database.get().displayUrl() + ", from "
                            + place(found, database.get().where()),
                    "# url = jdbc:postgresql://localhost:5432/" + found.name(),
                    "# user = " + found.name(),
                    "# password = ${env:DB_PASSWORD}",
                    "");
        } else {
            add(
                    "# The database. Without a password the driver's own rules hold (~/.pgpass).",
                    "url = jdbc:postgresql://localhost:5432/" + found.name(),
                    "# user = " + found.name(),
                    "# password = ${env:DB_PASSWORD}",
                    "");
        }
    }

    private void entities(Findings found) {
        add("# Packages, classes, jars or folders that hold entities, separated by commas. Without this line every");
        add("# class of the build is looked at"
                + (found.entities().isEmpty() ? "." : ", in which these packages have entities:"));
        add("# entities = "
                + (found.entities().isEmpty()
                        ? "com.example"
                        : String.join(", ", found.entities().keySet())));
        add("");
    }

    private void profile(Findings found) {
        if (!found.profiles().isEmpty()) {
            add("# The application's profile; there are: " + String.join(", ", found.profiles()) + ".");
            add("# profile = " + found.profiles().get(0));
            add("");
        }
    }

    private static String place(Findings found, String where) {
        return where.replace(found.folder() + "/", "");
    }

    private void add(String... more) {
        lines.addAll(List.of(more));
    }
}
