package dev.autogen.differ;

import dev.autogen.differ.compare.Answers;
import dev.autogen.differ.compare.SchemaComparison;
import dev.autogen.differ.rename.Renames;
import dev.autogen.schema.Schema;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.expression.Canonicalizer;
import dev.autogen.schema.expression.ExpressionPair;
import dev.autogen.schema.expression.Verdict;
import java.util.List;

/**
 * A comparison of two complete schemas, in two phases: {@link #questions()} are what no reading of texts can decide,
 * {@link #settle} finishes with the answers. What {@code to} lacks is dropped.
 */
public final class Comparison {

    private final SchemaComparison comparison;
    private final Renames renames;
    private final List<ExpressionPair> questions;

    private Comparison(SchemaComparison comparison, Renames renames) {
        this.comparison = comparison;
        this.renames = renames;
        this.questions = comparison.questions();
    }

    /** Compares; nobody is asked yet. */
    public static Comparison between(Schema from, Schema to, Sides sides) {
        return between(from, to, sides, Renames.NONE);
    }

    /**
     * Compares, some objects being known to have other names on the two sides.
     *
     * @param renames new names by those in {@code from}; making them comes first
     */
    public static Comparison between(Schema from, Schema to, Sides sides, Renames renames) {
        return new Comparison(new SchemaComparison(renames.applyTo(from), renames.chosenIn(to), sides), renames);
    }

    /**
     * Compares a database with the entities, whatever the history says. Tables that entities take for views are left
     * alone.
     *
     * @param database without the history table
     */
    public static Comparison toEntities(Schema database, EntityModel entities) {
        return toEntities(database, entities, Renames.NONE);
    }

    /** The same, some objects of the database being known to have other names in the entities. */
    public static Comparison toEntities(Schema database, EntityModel entities, Renames renames) {
        return between(Views.without(database, entities), entities.schema(), Sides.DATABASE_TO_MODEL, renames);
    }

    /** Pairs of texts that differ even after cheap normalisation, without duplicates. */
    public List<ExpressionPair> questions() {
        return questions;
    }

    /** Asks, if there is anything to ask, and finishes. */
    public Difference settle(Canonicalizer canonicalizer) {
        return settle(questions.isEmpty() ? List.of() : canonicalizer.decide(questions));
    }

    /**
     * Finishes with the answers to {@link #questions()}.
     *
     * @throws IllegalArgumentException unless there is a verdict for each question
     */
    public Difference settle(List<Verdict> verdicts) {
        return finish(Answers.of(questions, verdicts));
    }

    /** Finishes without asking anybody: texts that differ are different. */
    public Difference settleByText() {
        return finish(Answers.BY_TEXT);
    }

    private Difference finish(Answers answers) {
        return Difference.of(comparison.settle(answers), renames);
    }
}
