package dev.autogen.differ.cases;

import dev.autogen.differ.Comparison;
import dev.autogen.differ.Sides;
import dev.autogen.differ.hibernate.Application;
import dev.autogen.schema.Schema;
import java.sql.SQLException;

/** Who makes a database of entities. */
enum Origin {
    /** Hibernate, all at once. */
    CREATE("create-only"),
    /** Hibernate's migration of nothing, which names uniques otherwise. */
    UPDATE("update"),
    /** Our own operations. */
    OPERATIONS("");

    private final String action;

    Origin(String action) {
        this.action = action;
    }

    void make(CaseDatabase database, CaseModels models, Application application, Case each, Side.Entities side)
            throws SQLException {
        if (this == OPERATIONS) {
            Schema model = models.read(application, each, side).schema();
            database.apply(Comparison.between(database.read(each.defaultSchema()), model, Sides.DATABASE_TO_MODEL)
                    .settle(database.canonicalizer(each.defaultSchema()))
                    .operations());
        } else {
            models.create(application, each, side, database.database(), action);
        }
    }
}
