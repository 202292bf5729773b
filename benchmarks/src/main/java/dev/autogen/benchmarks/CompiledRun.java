package dev.autogen.benchmarks;

import dev.autogen.runner.Autogen;
import org.postgresql.ds.PGSimpleDataSource;

/** Upgrades by compiled migrations on the class path, as an application would: {@code URL}. */
final class CompiledRun {

    private CompiledRun() {}

    /** Upgrades and says what was done. */
    public static void main(String[] args) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(args[0]);
        int applied = Autogen.on(database)
                .migrations("db.migrations")
                .upgrade()
                .done()
                .size();
        System.out.println("Applied " + applied + " revisions");
    }
}
