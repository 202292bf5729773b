package dev.autogen.schema.postgres;

import static dev.autogen.schema.postgres.Quoting.literal;

import dev.autogen.schema.operation.RequireNoRows;

/** Asks a {@link RequireNoRows}. */
public final class RowCheck {

    private static final String BODY = """
            declare
              autogen_rows bigint;
              autogen_first text;
            begin
              select * into autogen_rows, autogen_first from (
            %s
              ) autogen_answer;
              if autogen_rows > 0 then
                raise exception using message = %s || autogen_rows || %s || autogen_first;
              end if;
            end
            """;

    private RowCheck() {}

    /** A query for the number of rows and the first one as JSON; no row where there is none. Parameters stay {@code ?}. */
    public static String probe(RequireNoRows check) {
        return "select count(*) over (), row_to_json(autogen_row)::text from (\n" + check.query()
                + "\n) autogen_row limit 1";
    }

    /** What there is to say where there are rows. */
    public static String violated(RequireNoRows check, long rows, String first) {
        return opening(check) + rows + closing() + first;
    }

    private static String opening(RequireNoRows check) {
        return "\"" + check.name() + "\" does not hold. Rows that the query should not have found: ";
    }

    private static String closing() {
        return "; the first: ";
    }

    /** A block that raises where there are rows. */
    static String block(RequireNoRows check) {
        return "do " + Quoting.dollar("\n" + BODY.formatted(probe(check), literal(opening(check)), literal(closing())));
    }
}
