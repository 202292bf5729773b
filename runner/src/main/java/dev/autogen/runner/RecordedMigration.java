package dev.autogen.runner;

import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.Sha256;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.text.CanonicalJson;
import java.util.List;

/**
 * What a migration says, found without a database.
 *
 * @param script which migration
 * @param upgrade the operations of its upgrade, in order
 * @param downgrade the operations of its downgrade, in order
 */
public record RecordedMigration(Script script, List<Operation> upgrade, List<Operation> downgrade) {

    /** Copies the lists. */
    public RecordedMigration {
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
    }

    /** The operations of one direction, in order. */
    public List<Operation> operations(Direction direction) {
        return direction == Direction.UPGRADE ? upgrade : downgrade;
    }

    /**
     * A hash of both lists, the same from source and from class, whatever the comments and the layout. Begins with the
     * number of the format that was hashed, since checksums of different formats cannot be compared: {@code 1:91ab04...}.
     */
    public String checksum() {
        String text = CanonicalJson.of(upgrade) + "\n" + CanonicalJson.of(downgrade);
        return CanonicalJson.FORMAT + ":" + Sha256.hex(text);
    }
}
