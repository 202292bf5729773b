package dev.autogen.differ.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.differ.Comparison;
import dev.autogen.differ.Difference;
import dev.autogen.differ.Sides;
import dev.autogen.differ.filter.Exclusions;
import dev.autogen.differ.filter.Filter;
import dev.autogen.differ.hibernate.Application;
import dev.autogen.schema.Schema;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.text.English;
import java.sql.SQLException;
import java.util.List;

/** Cases on a real server. Of the two databases the second is for cases that compare databases. */
record CaseComparison(CaseModels models, CaseDatabase here, CaseDatabase there) implements AutoCloseable {

    static CaseComparison of(CaseModels models) throws SQLException {
        return new CaseComparison(models, new CaseDatabase(), new CaseDatabase());
    }

    /** Makes both sides, the first by whatever its side is. */
    void make(Case each) throws SQLException {
        make(here, each, each.from());
        if (each.to() instanceof Side.Script) {
            make(there, each, each.to());
        }
    }

    private void make(CaseDatabase database, Case each, Side side) throws SQLException {
        database.reset();
        if (side instanceof Side.Script script) {
            database.execute(script.sql());
        } else if (side instanceof Side.Entities entities) {
            Origin.OPERATIONS.make(database, models, Application.BUNDLED, each, entities);
        }
    }

    /** Nothing differs from the case's entities, whoever of these makes their database. */
    void isWhatIsMade(Application application, Case each, List<Origin> origins) throws SQLException {
        for (Origin origin : origins) {
            here.reset();
            origin.make(here, models, application, each, (Side.Entities) each.to());
            Difference difference = difference(application, each);
            assertThat(sentences(each, difference)).as(origin.name()).isEmpty();
            assertThat(difference.undecided()).as(origin.name()).isEmpty();
        }
    }

    /** From what is in the first database to the case's second side. */
    Difference difference(Application application, Case each) {
        Schema from = here.read(each.defaultSchema());
        return comparison(application, each, from).settle(here.canonicalizer(each.defaultSchema()));
    }

    private Comparison comparison(Application application, Case each, Schema from) {
        Exclusions exclusions = Exclusions.parse(each.exclude());
        if (each.to() instanceof Side.Entities entities) {
            EntityModel model = models.read(application, each, entities);
            Filter filter = exclusions.among(List.of(model.schema()), List.of(from));
            return Comparison.toEntities(filter.without(from), filter.without(model));
        }
        Schema to = there.read(each.defaultSchema());
        Filter filter = exclusions.among(List.of(), List.of(from, to));
        return Comparison.between(filter.without(from), filter.without(to), Sides.ALIKE);
    }

    static List<String> sentences(Case each, Difference difference) {
        return sentences(each, difference.operations());
    }

    static List<String> sentences(Case each, List<Operation> operations) {
        English english = English.relativeTo(each.defaultSchema());
        return operations.stream().map(english::describe).toList();
    }

    @Override
    public void close() throws SQLException {
        models.close();
        here.close();
        there.close();
    }
}
