package dev.autogen.differ.hazard;

import dev.autogen.schema.Dependant;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TableSize;
import dev.autogen.schema.cost.Cost;
import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks at migrations, one after the other as they would be run. Nothing is said of a table that the same migration
 * creates; one that an earlier migration of the same review has created is empty, if sizes are known at all.
 */
public final class HazardReview {

    private final String defaultSchema;
    private final Sizes sizes;
    private final Dependants dependants;
    private final TableNames run;

    /**
     * A review of what is still to be run on a database, or on any.
     *
     * @param defaultSchema what names without a schema mean
     */
    public HazardReview(String defaultSchema, Sizes sizes, Dependants dependants) {
        this.defaultSchema = defaultSchema;
        this.sizes = sizes;
        this.dependants = dependants;
        this.run = new TableNames(defaultSchema);
    }

    /** The hazards of one transaction that is a whole migration. */
    public List<Hazard> upgrade(List<Operation> operations) {
        return upgradeSteps(List.of(operations));
    }

    /** The hazards of a migration, in the order of its operations; each list is a transaction. */
    public List<Hazard> upgradeSteps(List<List<Operation>> transactions) {
        List<Hazard> hazards = review(transactions, false);
        transactions.forEach(transaction -> transaction.forEach(run::after));
        return hazards;
    }

    /**
     * The hazards of taking a migration back. Lost rows are no more than good to know, since the guard asks about them when
     * it happens.
     */
    public List<Hazard> downgradeSteps(List<List<Operation>> transactions) {
        return review(transactions, true);
    }

    private List<Hazard> review(List<List<Operation>> transactions, boolean back) {
        TableNames names = new TableNames(defaultSchema);
        List<Operation> all = transactions.stream().flatMap(List::stream).toList();
        List<Hazard> hazards = new ArrayList<>();
        int done = 0;
        for (List<Operation> transaction : transactions) {
            for (int i = 0; i < transaction.size(); i++) {
                Operation operation = transaction.get(i);
                Surroundings around =
                        new Surroundings(names, all, all.subList(0, done), transaction, transaction.subList(0, i));
                for (Spot spot : operation.accept(new Rules(around, sizes))) {
                    hazard(operation, spot, names, back).ifPresent(hazards::add);
                }
                new DependantRule(around, dependants, defaultSchema)
                        .of(operation)
                        .forEach(spot -> hazard(operation, spot, names, back).ifPresent(hazards::add));
                names.after(operation);
                done++;
            }
        }
        return List.copyOf(hazards);
    }

    private Optional<Hazard> hazard(Operation operation, Spot spot, TableNames names, boolean back) {
        QualifiedName table = spot.table();
        QualifiedName live = table == null ? null : run.former(names.former(table));
        Severity severity = severity(spot.code(), live, back);
        if (severity == null) {
            return Optional.empty();
        }
        TableSize size = live == null ? null : sizes.find(live).orElse(null);
        String called = table == null ? "" : table.relativeTo(defaultSchema) + (size == null ? "" : " (" + size + ")");
        return Optional.of(new Hazard(
                spot.code(),
                severity,
                operation,
                table,
                size,
                spot.code()
                        .reason(
                                called,
                                spot.dependants().stream()
                                        .map(Dependant::toString)
                                        .collect(Collectors.joining(", "))),
                Cost.of(operation).lockInWords(),
                spot.code().safeForm(),
                null));
    }

    private @Nullable Severity severity(HazardCode code, @Nullable QualifiedName live, boolean back) {
        Sizes.Extent extent = live == null ? Sizes.Extent.LARGE : extent(live);
        if (code.bearing() != Bearing.NONE && extent == Sizes.Extent.EMPTY) {
            return null;
        }
        boolean quick = code.bearing() == Bearing.DURATION && extent == Sizes.Extent.SMALL;
        return quick || back && code.losesData() ? Severity.INFO : code.severity();
    }

    private Sizes.Extent extent(QualifiedName live) {
        boolean willBeEmpty = sizes.isKnown() && sizes.find(live).isEmpty() && run.isCreated(live);
        return willBeEmpty ? Sizes.Extent.EMPTY : sizes.extent(live);
    }
}
