package dev.autogen.differ.compare;

import dev.autogen.differ.Subject;
import dev.autogen.schema.operation.AlterTableComment;
import java.util.Objects;

/** One table that both sides have: everything but its foreign keys, which depend on what becomes of other tables. */
final class TableComparison {

    private TableComparison() {}

    static void compare(TablePair tables, Inquiry inquiry, ColumnFates columns, Findings findings) {
        PrimaryKeyComparison.compare(tables, columns, findings);
        UniqueComparison.compare(tables, columns, findings);
        ExclusionComparison.compare(tables, columns, inquiry, findings);
        CheckComparison.compare(tables, columns, inquiry, findings);
        IndexComparison.compare(tables, columns, inquiry, findings);
        String from = tables.from().comment();
        String to = tables.to().comment();
        if (!Objects.equals(from, to)) {
            Subject table = Subject.table(tables.name());
            findings.add(Change.changed(table, table, new AlterTableComment(tables.name(), from, to)));
        }
    }
}
