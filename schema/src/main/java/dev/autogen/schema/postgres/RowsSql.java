package dev.autogen.schema.postgres;

import static dev.autogen.schema.postgres.Quoting.identifiers;
import static dev.autogen.schema.postgres.Quoting.literal;
import static dev.autogen.schema.postgres.Quoting.name;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.AdvanceSequence;
import dev.autogen.schema.operation.DeleteRows;
import dev.autogen.schema.operation.InsertRows;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Statements on rows. */
final class RowsSql {

    /** {@code pg_sequence_last_value} is null for a sequence that nobody has called; {@code setval} moves it past that. */
    private static final String ADVANCE = """
            select setval(autogen_at.sequence, autogen_at.value) from (
              select seqrelid::regclass as sequence, seqstart as first, pg_sequence_last_value(seqrelid) as last,
                (seqstart + seqincrement * ceil((autogen_keys.largest - seqstart) / seqincrement::numeric))::bigint as value
              from pg_sequence, (select max(%s)::numeric as largest from %s) autogen_keys
              where seqrelid = %s::regclass and seqincrement > 0
            ) autogen_at
            where autogen_at.value >= autogen_at.first
              and (autogen_at.last is null or autogen_at.value > autogen_at.last)""";

    private RowsSql() {}

    static String insert(InsertRows operation) {
        return "insert into " + name(operation.table()) + " (" + identifiers(operation.columns()) + ") values "
                + operation.rows().stream().map(RowsSql::row).collect(Collectors.joining(", "));
    }

    static String delete(DeleteRows operation) {
        boolean one = operation.key().size() == 1;
        String key = identifiers(operation.key());
        String rows = operation.rows().stream()
                .map(row -> one ? Literals.of(row.get(0)) : row(row))
                .collect(Collectors.joining(", "));
        return "delete from " + name(operation.table()) + " where " + (one ? key : "(" + key + ")") + " in (" + rows
                + ")";
    }

    private static String row(List<@Nullable Object> values) {
        return values.stream().map(Literals::of).collect(Collectors.joining(", ", "(", ")"));
    }

    static String advance(AdvanceSequence operation) {
        QualifiedName sequence = operation.sequence();
        String table = name(operation.table());
        return ADVANCE.formatted(
                Quoting.identifier(operation.column()),
                table,
                sequence == null
                        ? "pg_get_serial_sequence(" + literal(table) + ", " + literal(operation.column()) + ")"
                        : literal(name(sequence)));
    }
}
