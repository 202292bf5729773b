package dev.autogen.differ;

import dev.autogen.differ.compare.Answers;
import dev.autogen.differ.compare.Compared;
import dev.autogen.differ.compare.SchemaComparison;
import dev.autogen.differ.order.Ordering;
import dev.autogen.differ.rename.Renames;
import dev.autogen.differ.retire.Drops;
import dev.autogen.differ.retire.Retirement;
import dev.autogen.schema.Schema;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.expression.Canonicalizer;
import dev.autogen.schema.expression.ExpressionPair;
import dev.autogen.schema.expression.Verdict;
import dev.autogen.schema.operation.DropSchema;
import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A comparison of the entities with the snapshot, qualified by one database: the revision holds what leads from the
 * snapshot to the entities, whatever this database looks like. In two phases, as {@link Comparison}. The snapshot's texts
 * are compared as texts; only the database's need questions.
 */
public final class ThreeWayComparison {

    private final EntityModel entities;
    private final Schema wanted;
    private final Schema snapshot;
    private final Schema database;
    private final Renames found;
    private final Retirement retirement;
    private final Renames renames;
    private final DatabaseObjects objects;
    private final DatabaseObjects formerObjects;
    private final SchemaComparison toSnapshot;
    private final SchemaComparison toEntities;
    private final List<ExpressionPair> questions;

    private ThreeWayComparison(EntityModel asked, EntityModel snapshot, Schema database, Renames found, Drops drops) {
        Schema live = Views.without(database, asked);
        this.found = found;
        this.retirement = Retirement.of(snapshot, asked, found, drops);
        this.entities = retirement.wanted();
        this.renames = retirement.renames();
        this.wanted = renames.chosenIn(entities.schema());
        this.snapshot = renames.inOrderOf(wanted, renames.applyTo(snapshot.schema()));
        this.database = renames.applyTo(live);
        this.objects = new DatabaseObjects(this.database);
        this.formerObjects = renames.isEmpty()
                ? objects
                : new DatabaseObjects(live)
                        .and(new DatabaseObjects(renames.ofWholes().applyTo(live)));
        this.toEntities = new SchemaComparison(this.database, wanted, Sides.DATABASE_TO_MODEL);
        this.toSnapshot = this.snapshot.equals(wanted)
                ? toEntities
                : new SchemaComparison(this.database, this.snapshot, Sides.DATABASE_TO_MODEL);
        Set<ExpressionPair> all = new LinkedHashSet<>(toEntities.questions());
        if (modelChanged()) {
            all.addAll(toSnapshot.questions());
        }
        this.questions = List.copyOf(all);
    }

    /**
     * Compares; nobody is asked yet.
     *
     * @param entities as they are
     * @param snapshot as of the newest revision; {@link EntityModel#EMPTY} where there is no revision
     * @param database without the history table
     */
    public static ThreeWayComparison of(EntityModel entities, EntityModel snapshot, Schema database) {
        return of(entities, snapshot, database, Drops.DROP);
    }

    /**
     * The same.
     *
     * @param drops what becomes of what the entities do without
     */
    public static ThreeWayComparison of(EntityModel entities, EntityModel snapshot, Schema database, Drops drops) {
        Renames found = new RenameSearch(entities, snapshot, database).identified(Set.of());
        return new ThreeWayComparison(entities, snapshot, database, found, drops);
    }

    /**
     * Compares, some objects being known to have other names than in the snapshot; nobody is asked yet.
     *
     * @param renames all of them, those that attributes tell among them
     */
    public static ThreeWayComparison of(EntityModel entities, EntityModel snapshot, Schema database, Renames renames) {
        return of(entities, snapshot, database, renames, Drops.DROP);
    }

    /** The same, with what becomes of what the entities do without. */
    public static ThreeWayComparison of(
            EntityModel entities, EntityModel snapshot, Schema database, Renames renames, Drops drops) {
        return new ThreeWayComparison(entities, snapshot, database, renames, drops);
    }

    /**
     * Compares without any database, as if there were one that is as the snapshot says. Texts that differ are different.
     */
    public static ThreeWayDifference offline(EntityModel entities, EntityModel snapshot) {
        return offline(entities, snapshot, Drops.DROP);
    }

    /**
     * The same.
     *
     * @param drops what becomes of what the entities do without
     */
    public static ThreeWayDifference offline(EntityModel entities, EntityModel snapshot, Drops drops) {
        return offline(of(entities, snapshot, snapshot.schema(), drops));
    }

    /** The same, some objects being known to have other names than in the snapshot. */
    public static ThreeWayDifference offline(EntityModel entities, EntityModel snapshot, Renames renames, Drops drops) {
        return offline(of(entities, snapshot, snapshot.schema(), renames, drops));
    }

    private static ThreeWayDifference offline(ThreeWayComparison comparison) {
        return comparison.settle(
                pairs -> pairs.stream().map(pair -> Verdict.DIFFERENT).toList());
    }

    /** Mostly it did not, and then one comparison serves for both. */
    private boolean modelChanged() {
        return toSnapshot != toEntities;
    }

    /** Pairs of texts that differ even after cheap normalisation, without duplicates. */
    public List<ExpressionPair> questions() {
        return questions;
    }

    /** Asks, if there is anything to ask, and finishes. */
    public ThreeWayDifference settle(Canonicalizer canonicalizer) {
        return settle(questions.isEmpty() ? List.of() : canonicalizer.decide(questions));
    }

    /**
     * Finishes with the answers to {@link #questions()}.
     *
     * @throws IllegalArgumentException unless there is a verdict for each question
     */
    public ThreeWayDifference settle(List<Verdict> verdicts) {
        Answers answers = Answers.of(questions, verdicts);
        Standing entitiesInDatabase = new Standing(toEntities.settle(answers));
        Standing snapshotInDatabase = modelChanged() ? new Standing(toSnapshot.settle(answers)) : entitiesInDatabase;
        Compared model = new SchemaComparison(snapshot, wanted, Sides.ALIKE).settle(Answers.BY_TEXT);
        Residue residue = new Residue(model, snapshotInDatabase, entitiesInDatabase, database);
        List<Unmanaged> unmanaged = residue.unmanaged().stream()
                .map(u -> new Unmanaged(renames.before(u.subject()), u.warning()))
                .toList();
        return new ThreeWayDifference(
                plan(model, snapshotInDatabase, entitiesInDatabase, unmanaged),
                found,
                retirement,
                residue.drift(),
                unmanaged,
                undecided(snapshotInDatabase, entitiesInDatabase),
                new Renaming(model.called()).apply(entities));
    }

    private List<Planned> plan(
            Compared model, Standing snapshotInDatabase, Standing entitiesInDatabase, List<Unmanaged> unmanaged) {
        List<Operation> all = new ArrayList<>(renames.operations());
        all.addAll(model.operations());
        List<Operation> operations = Ordering.order(all);
        Qualification qualification = new Qualification(
                objects,
                new Circumstances(operations, objects, formerObjects, snapshotInDatabase, entitiesInDatabase, snapshot),
                new Replacement(snapshot, wanted));
        List<Planned> plan = new ArrayList<>();
        for (Operation operation : operations) {
            if (!(operation instanceof DropSchema drop && isInhabited(drop.name(), unmanaged))) {
                List<Planned> planned = operation.accept(qualification);
                renames.explain(operation)
                        .ifPresentOrElse(
                                reason -> planned.forEach(p -> plan.add(p.with(reason))), () -> plan.addAll(planned));
            }
        }
        return plan;
    }

    /** Whether something stays in the schema that is not ours to drop. */
    private static boolean isInhabited(String schema, List<Unmanaged> unmanaged) {
        return unmanaged.stream().anyMatch(u -> schema.equals(u.subject().name().schema()));
    }

    private static List<Undecided> undecided(Standing one, Standing other) {
        Set<Undecided> undecided = new LinkedHashSet<>(one.compared().undecided());
        undecided.addAll(other.compared().undecided());
        return List.copyOf(undecided);
    }
}
