package dev.autogen.differ.random;

import dev.autogen.differ.Comparison;
import dev.autogen.differ.Sides;
import dev.autogen.schema.Schema;
import dev.autogen.schema.postgres.Ddl;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Two schemas.
 *
 * @param version the major version of PostgreSQL that has to take them
 * @param related whether the second has come from the first, or from nothing
 * @param edits of nothing, which make the first schema
 * @param further edits, which make the second one
 */
public record SchemaPair(int version, boolean related, List<SchemaEdit> edits, List<SchemaEdit> further) {

    /** The first schema. */
    public Schema from() {
        return made(edits).schema();
    }

    /** The second schema. */
    public Schema to() {
        Draft draft = made(related ? edits : List.of());
        further.forEach(edit -> edit.apply(draft));
        return draft.schema();
    }

    private Draft made(List<SchemaEdit> first) {
        Draft draft = new Draft(version);
        first.forEach(edit -> edit.apply(draft));
        return draft;
    }

    @Override
    public String toString() {
        Schema nothing = new Draft(version).schema();
        return "\nby " + edits + "\nand " + further + "\nfrom\n" + sql(nothing, from()) + "\nby\n" + sql(from(), to());
    }

    private static String sql(Schema from, Schema to) {
        return Comparison.between(from, to, Sides.ALIKE).settleByText().operations().stream()
                .flatMap(operation -> Ddl.statements(operation).stream())
                .collect(Collectors.joining(";\n"));
    }
}
