package dev.autogen.cli;

import dev.autogen.cli.config.Configuration;
import dev.autogen.differ.Comparison;
import dev.autogen.differ.Difference;
import dev.autogen.differ.RenameSearch;
import dev.autogen.differ.Sides;
import dev.autogen.differ.Subject;
import dev.autogen.differ.Undecided;
import dev.autogen.differ.filter.Filter;
import dev.autogen.differ.rename.Renames;
import dev.autogen.differ.rename.candidate.Question;
import dev.autogen.schema.Schema;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.expression.Canonicalizer;
import dev.autogen.schema.expression.ExpressionPair;
import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What leads from one side to the other. Two databases and two models are compared in full; between a database and a
 * model the rules of {@link Sides#DATABASE_TO_MODEL} hold, in whichever direction.
 *
 * @param operations in the order in which they are run
 * @param undecided expressions that nobody could decide
 * @param filter what was left out
 * @param possible what it takes for gone, and may have another name where it arrives
 * @param onlyThere what only the database has that is compared with a model
 * @param database that one, as compared
 */
record SideComparison(
        List<Operation> operations,
        List<Undecided> undecided,
        Filter filter,
        List<Question> possible,
        List<Subject> onlyThere,
        Schema database) {

    /** @throws UsageException when a rename speaks of what is not there */
    static SideComparison of(Configuration configuration, Side from, Side to, List<GivenRename> given) {
        Renames renames = Renames.known(
                new RenameResolution(from.schema(), to.schema(), Schema.EMPTY, Scopes.defaultSchema(configuration))
                        .of(given, Renames.NONE),
                from.schema(),
                to.schema());
        if (from instanceof LiveSide database) {
            return to instanceof ModelSide model
                    ? toModel(configuration, database, model, renames)
                    : alike(configuration, database, (LiveSide) to, renames);
        }
        ModelSide model = (ModelSide) from;
        return to instanceof LiveSide database
                ? toModel(configuration, database, model, renames.inverse()).reverse()
                : alike(configuration, model, (ModelSide) to, renames);
    }

    private static SideComparison toModel(Configuration configuration, LiveSide from, ModelSide to, Renames renames) {
        ComparedSides sides = ComparedSides.of(configuration, from.schema(), to.model(), EntityModel.EMPTY);
        Difference difference = sides.toEntities(server(configuration, from), renames);
        return new SideComparison(
                difference.operations(),
                difference.undecided(),
                sides.filter(),
                questions(EntityModel.EMPTY.withSchema(sides.database()), sides.entities(), renames),
                difference.removed(),
                sides.database());
    }

    private static SideComparison alike(Configuration configuration, LiveSide from, LiveSide to, Renames renames) {
        Set<String> schemas = schemas(configuration, from, to);
        Schema first = Scopes.within(configuration, from.schema(), schemas);
        Schema second = Scopes.within(configuration, to.schema(), schemas);
        Filter filter = configuration.exclusions().among(List.of(), List.of(first, second));
        EntityModel before = EntityModel.EMPTY.withSchema(filter.without(first));
        EntityModel after = EntityModel.EMPTY.withSchema(filter.without(second));
        Difference difference = Comparison.between(before.schema(), after.schema(), Sides.ALIKE, renames)
                .settle(server(configuration, to));
        return alike(difference, filter, questions(before, after, renames));
    }

    /** No server is at hand: texts that differ are different. */
    private static SideComparison alike(Configuration configuration, ModelSide from, ModelSide to, Renames renames) {
        Filter filter = configuration.exclusions().among(List.of(to.schema(), from.schema()), List.of());
        EntityModel before = filter.without(from.model());
        EntityModel after = filter.without(to.model());
        Difference difference = Comparison.between(before.schema(), after.schema(), Sides.ALIKE, renames)
                .settleByText();
        return alike(difference, filter, questions(before, after, renames));
    }

    private static SideComparison alike(Difference difference, Filter filter, List<Question> possible) {
        return new SideComparison(
                difference.operations(), difference.undecided(), filter, possible, List.of(), Schema.EMPTY);
    }

    /** What may have another name on the other side. */
    static List<Question> questions(EntityModel from, EntityModel to, Renames known) {
        return new RenameSearch(to, from, from.schema()).questions(known, Set.of());
    }

    /** The names of the schemas that are compared: of two databases all, unless some are configured. */
    static Set<String> schemas(Configuration configuration, Side from, Side to) {
        List<Schema> models = Stream.of(from, to)
                .filter(ModelSide.class::isInstance)
                .map(Side::schema)
                .toList();
        return Scopes.schemas(configuration, models.isEmpty() ? List.of(from.schema(), to.schema()) : models);
    }

    private static Canonicalizer server(Configuration configuration, LiveSide side) {
        return Readings.canonicalizer(configuration, side.server(), side.connection());
    }

    private SideComparison reverse() {
        return new SideComparison(
                Operation.reverse(operations),
                undecided.stream().map(SideComparison::reverse).toList(),
                filter,
                List.of(),
                onlyThere,
                database);
    }

    private static Undecided reverse(Undecided undecided) {
        ExpressionPair pair = undecided.pair();
        return new Undecided(
                new ExpressionPair(pair.kind(), pair.table(), pair.columns(), pair.subject(), pair.to(), pair.from()),
                undecided.reason());
    }

    /** What is said only with {@code -v}. */
    List<String> details(Remarks remarks) {
        List<String> details = new ArrayList<>(remarks.excludeLine(onlyThere, database));
        details.addAll(remarks.excluded(filter));
        return details;
    }

    /** The model of a side, where it is one. */
    static EntityModel model(Side side) {
        return side instanceof ModelSide model ? model.model() : EntityModel.EMPTY;
    }
}
