package dev.autogen.cli.init;

/** The text of a new {@code autogen-local.properties}. */
final class LocalText {

    static final String TEXT = """
            # Settings for this machine alone; git leaves this file alone. It is read where no environment (-e) is named.

            # What may drop tables and columns with rows without being asked, in a database on this machine: downgrade,
            # upgrade, all, or ids of revisions.
            allow-destructive = downgrade
            """;

    private LocalText() {}
}
