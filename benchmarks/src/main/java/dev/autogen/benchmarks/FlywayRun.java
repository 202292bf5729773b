package dev.autogen.benchmarks;

import org.flywaydb.core.Flyway;

/** The same by Flyway, for comparison: {@code URL FOLDER}. */
final class FlywayRun {

    private FlywayRun() {}

    /** Migrates and says what was done. */
    public static void main(String[] args) {
        int applied = Flyway.configure()
                .dataSource(args[0], null, null)
                .locations("filesystem:" + args[1])
                .load()
                .migrate()
                .migrationsExecuted;
        System.out.println("Applied " + applied + " migrations");
    }
}
