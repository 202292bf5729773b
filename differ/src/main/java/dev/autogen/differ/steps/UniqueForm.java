package dev.autogen.differ.steps;

import dev.autogen.differ.Planned;
import dev.autogen.schema.Index;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.CreateIndex;
import java.util.List;

/** A unique constraint that is made of an index, built before while the table is written. */
final class UniqueForm {

    private UniqueForm() {}

    static List<Planned> of(Planned planned, AddConstraint add, UniqueConstraint unique) {
        CreateIndex index = new CreateIndex(add.table(), index(unique), add.ifNotExists());
        AddConstraint using = new AddConstraint(add.table(), unique, add.ifNotExists(), unique.name());
        return List.of(IndexForm.created(planned, index), Planned.of(using).inStep("add " + unique.name()));
    }

    private static Index index(UniqueConstraint unique) {
        Index plain = Index.of(unique.name(), unique.columns());
        return new Index(
                plain.name(),
                unique.explicit(),
                true,
                plain.method(),
                plain.keys(),
                unique.include(),
                null,
                unique.nullsNotDistinct(),
                unique.storage(),
                false);
    }
}
