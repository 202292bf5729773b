package dev.autogen.differ.cases;

import dev.autogen.differ.Comparison;
import dev.autogen.differ.Sides;
import dev.autogen.differ.hibernate.Application;
import dev.autogen.differ.hibernate.EntitySource;
import dev.autogen.schema.operation.Operation;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    void make(CaseDatabase database, CaseModels models, Case each, Side.Entities side) throws SQLException {
        if (this == OPERATIONS) {
            database.apply(operations(database, models, each, side));
            return;
        }
        EntitySource source = models.source(each, side);
        Map<String, String> settings = new HashMap<>(Application.connected(source, database.database()));
        settings.put("action", action);
        Application.create(source, settings);
    }

    private static List<Operation> operations(CaseDatabase database, CaseModels models, Case each, Side.Entities side) {
        return Comparison.between(
                        database.read(each.defaultSchema()),
                        models.read(each, side).schema(),
                        Sides.DATABASE_TO_MODEL)
                .settle(database.canonicalizer(each.defaultSchema()))
                .operations();
    }
}
