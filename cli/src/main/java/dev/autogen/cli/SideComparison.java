package dev.autogen.cli;

import dev.autogen.cli.config.Configuration;
import dev.autogen.differ.Comparison;
import dev.autogen.differ.Difference;
import dev.autogen.differ.Sides;
import dev.autogen.differ.Undecided;
import dev.autogen.schema.Schema;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.expression.Canonicalizer;
import dev.autogen.schema.expression.ExpressionPair;
import dev.autogen.schema.operation.Operation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What leads from one side to the other. Two databases and two models are compared in full; between a database and a
 * model the rules of {@link Sides#DATABASE_TO_MODEL} hold, in whichever direction.
 *
 * @param operations in the order in which they are run
 * @param undecided expressions that nobody could decide
 */
record SideComparison(List<Operation> operations, List<Undecided> undecided) {

    static SideComparison of(Configuration configuration, Side from, Side to) {
        if (from instanceof LiveSide database) {
            return to instanceof ModelSide model
                    ? of(toModel(configuration, database, model))
                    : of(alike(configuration, database, (LiveSide) to));
        }
        ModelSide model = (ModelSide) from;
        return to instanceof LiveSide database
                ? of(toModel(configuration, database, model)).reverse()
                : of(alike(model, (ModelSide) to));
    }

    private static SideComparison of(Difference difference) {
        return new SideComparison(difference.operations(), difference.undecided());
    }

    private static Difference toModel(Configuration configuration, LiveSide from, ModelSide to) {
        return Comparison.toEntities(managed(configuration, from, to), to.model())
                .settle(server(configuration, from));
    }

    private static Difference alike(Configuration configuration, LiveSide from, LiveSide to) {
        return Comparison.between(managed(configuration, from, to), managed(configuration, to, from), Sides.ALIKE)
                .settle(server(configuration, to));
    }

    private static Schema managed(Configuration configuration, LiveSide side, Side other) {
        return Scopes.within(configuration, side.schema(), schemas(configuration, side, other));
    }

    /** The names of the schemas that are compared: of two databases all, unless some are configured. */
    static Set<String> schemas(Configuration configuration, Side from, Side to) {
        List<Schema> models = Stream.of(from, to)
                .filter(ModelSide.class::isInstance)
                .map(Side::schema)
                .toList();
        return Scopes.schemas(configuration, models.isEmpty() ? List.of(from.schema(), to.schema()) : models);
    }

    /** No server is at hand: texts that differ are different. */
    private static Difference alike(ModelSide from, ModelSide to) {
        return Comparison.between(from.model().schema(), to.model().schema(), Sides.ALIKE)
                .settleByText();
    }

    private static Canonicalizer server(Configuration configuration, LiveSide side) {
        return Readings.canonicalizer(configuration, side.server(), side.connection());
    }

    private SideComparison reverse() {
        return new SideComparison(
                Operation.reverse(operations),
                undecided.stream().map(SideComparison::reverse).toList());
    }

    private static Undecided reverse(Undecided undecided) {
        ExpressionPair pair = undecided.pair();
        return new Undecided(
                new ExpressionPair(pair.kind(), pair.table(), pair.columns(), pair.subject(), pair.to(), pair.from()),
                undecided.reason());
    }

    /** The model of a side, where it is one. */
    static EntityModel model(Side side) {
        return side instanceof ModelSide model ? model.model() : EntityModel.EMPTY;
    }
}
