package dev.autogen.differ;

import dev.autogen.schema.Schema;
import java.util.Optional;

/** The rows of the table of the three sides. */
enum ThreeWayRow {
    /** All as the snapshot. */
    UNCHANGED("with", "with", "with"),
    /** The entities have what neither the snapshot nor the database has. */
    NEW("with", "without", "without"),
    /** The entities have what the snapshot lacks and the database has. */
    NEW_AND_HERE("with", "without", "with"),
    /** The entities have what the snapshot has otherwise; the database is as the snapshot. */
    CHANGED("other", "with", "with"),
    /** The entities have what the snapshot has otherwise; the database is as the entities. */
    CHANGED_AND_HERE("other", "with", "other"),
    /** The database alone has it otherwise. */
    OTHERWISE_HERE("with", "with", "other"),
    /** The database alone lacks it. */
    MISSING_HERE("with", "with", "without"),
    /** The entities lack what the snapshot and the database have. */
    GONE("without", "with", "with"),
    /** The entities and the database lack what the snapshot has. */
    GONE_AND_GONE_HERE("without", "with", "without"),
    /** The database alone has it. */
    ONLY_HERE("without", "without", "with");

    private final String entities;
    private final String snapshot;
    private final String database;

    ThreeWayRow(String entities, String snapshot, String database) {
        this.entities = entities;
        this.snapshot = snapshot;
        this.database = database;
    }

    /** The three schemas; empty where the kind has nothing that could be otherwise. */
    Optional<Sides> of(ThreeWayKind kind) {
        return side(entities, kind).flatMap(e -> side(snapshot, kind)
                .flatMap(s -> side(database, kind).map(d -> new Sides(e, s, d))));
    }

    private static Optional<Schema> side(String state, ThreeWayKind kind) {
        return switch (state) {
            case "with" -> Optional.of(kind.with());
            case "without" -> Optional.of(kind.without());
            default -> kind.other();
        };
    }

    /** Whether the entities have what the snapshot has, or neither has it. */
    boolean isOfDatabaseAlone() {
        return entities.equals(snapshot);
    }

    /** What each side has. */
    record Sides(Schema entities, Schema snapshot, Schema database) {}
}
