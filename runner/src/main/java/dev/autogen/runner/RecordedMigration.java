package dev.autogen.runner;

import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.Sha256;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.text.CanonicalJson;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a migration says, found without a database.
 *
 * @param script which migration
 * @param upgradeSteps the steps of its upgrade, in order; a migration without steps has one that has no name
 * @param downgradeSteps the steps of its downgrade
 * @param asksEnvironment whether it asks for the environment, so that it may say something else in another one
 */
public record RecordedMigration(
        Script script, List<Step> upgradeSteps, List<Step> downgradeSteps, boolean asksEnvironment) {

    /** One that says the same in every environment. */
    public RecordedMigration(Script script, List<Step> upgradeSteps, List<Step> downgradeSteps) {
        this(script, upgradeSteps, downgradeSteps, false);
    }

    /** Copies the lists. */
    public RecordedMigration {
        upgradeSteps = List.copyOf(upgradeSteps);
        downgradeSteps = List.copyOf(downgradeSteps);
    }

    /** The operations of its upgrade, in order, whatever step they are in. */
    public List<Operation> upgrade() {
        return operations(Direction.UPGRADE);
    }

    /** The operations of its downgrade, in order, whatever step they are in. */
    public List<Operation> downgrade() {
        return operations(Direction.DOWNGRADE);
    }

    /** The operations of one direction, in order. */
    public List<Operation> operations(Direction direction) {
        return steps(direction).stream()
                .flatMap(step -> step.operations().stream())
                .toList();
    }

    /** The steps of one direction, in order. */
    public List<Step> steps(Direction direction) {
        return direction == Direction.UPGRADE ? upgradeSteps : downgradeSteps;
    }

    /** Whether one direction has steps, each of which is a transaction of its own. */
    public boolean hasSteps(Direction direction) {
        return steps(direction).stream().anyMatch(step -> !step.name().isEmpty());
    }

    /** Whether one direction reads the database, so that nobody knows all that it does before it is run. */
    public boolean reads(Direction direction) {
        return steps(direction).stream().anyMatch(Step::reads);
    }

    /**
     * A hash of both lists, the same from source and from class, whatever the comments and the layout. Begins with the
     * number of the format that was hashed, since checksums of different formats cannot be compared: {@code 1:91ab04...}.
     * Null for a migration that reads the database or asks for the environment.
     */
    public @Nullable String checksum() {
        if (asksEnvironment || reads(Direction.UPGRADE) || reads(Direction.DOWNGRADE)) {
            return null;
        }
        String text = text(Direction.UPGRADE) + "\n" + text(Direction.DOWNGRADE);
        return CanonicalJson.FORMAT + ":" + Sha256.hex(text);
    }

    private String text(Direction direction) {
        return hasSteps(direction)
                ? steps(direction).stream()
                        .map(step -> step.name() + "\n" + CanonicalJson.of(step.operations()))
                        .collect(Collectors.joining("\n"))
                : CanonicalJson.of(operations(direction));
    }
}
