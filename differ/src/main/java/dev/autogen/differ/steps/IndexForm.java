package dev.autogen.differ.steps;

import dev.autogen.differ.Planned;
import dev.autogen.schema.Identifiers;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.DropIndex;
import dev.autogen.schema.operation.RenameIndex;
import java.util.List;

/** Indexes that are built and dropped while the table is written. */
final class IndexForm {

    private IndexForm() {}

    static Planned created(Planned planned, CreateIndex create) {
        return planned.instead(new CreateIndex(create.table(), create.index(), create.ifNotExists(), true))
                .inStep(create.index().name());
    }

    static Planned dropped(Planned planned, DropIndex drop) {
        return planned.instead(new DropIndex(drop.table(), drop.name(), drop.index(), drop.ifExists(), true))
                .inStep(drop.name());
    }

    /** The old one is called otherwise until the new one is there, so that queries always have one of them. */
    static List<Planned> replaced(Planned dropped, Planned created) {
        DropIndex drop = (DropIndex) dropped.operation();
        CreateIndex create = (CreateIndex) created.operation();
        String old = Identifiers.generated(drop.name(), List.of(), "old");
        DropIndex later = new DropIndex(
                drop.table(), old, drop.index() == null ? null : drop.index().named(old, true), drop.ifExists(), true);
        return List.of(
                Planned.of(new RenameIndex(drop.table(), drop.name(), old)).inStep("rename " + drop.name()),
                created(created, create),
                dropped.instead(later).inStep(old));
    }
}
