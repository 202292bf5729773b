package dev.autogen.differ.rows;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.postgres.Quoting;
import java.util.Optional;

/**
 * How questions call what they are about.
 *
 * @param before what the plan begins with
 * @param names what things are called then
 * @param defaultSchema the schema that is left out of names
 */
record Spelling(Schema before, FormerNames names, String defaultSchema) {

    /** A table in SQL. */
    String of(QualifiedName table) {
        return Quoting.name(table.relativeTo(defaultSchema));
    }

    /** A table for people. */
    String inWords(QualifiedName table) {
        return table.relativeTo(defaultSchema).toString();
    }

    /** The table as it was before the plan, by the name that it has after it. */
    Optional<Table> former(QualifiedName table) {
        return before.table(names.of(table));
    }
}
