package dev.autogen.runner.internal.offline;

import static dev.autogen.schema.postgres.Quoting.literal;

import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.DoBlock;
import dev.autogen.runner.internal.guard.Doomed;
import dev.autogen.runner.internal.guard.LossCheck;
import dev.autogen.schema.postgres.Quoting;

/**
 * The destructive guard as a {@code DO} block that raises. PL/pgSQL plans a statement only when it is reached, so the
 * block may speak of tables that are not there.
 */
final class ScriptGuard {

    private static final String SETTING = LossCheck.SETTING;

    private static final String BODY = """
            declare
              autogen_row_security text := current_setting('row_security');
            begin
              if %s and not %s = any (string_to_array(coalesce(current_setting('%s', true), ''), ',')) then
                lock table %s in access exclusive mode;
                perform set_config('row_security', 'off', true);
                if %s then
                  raise exception using message = %s, hint = %s;
                end if;
                perform set_config('row_security', autogen_row_security, true);
              end if;
            end
            """;

    private ScriptGuard() {}

    /** Raises if what is doomed holds data, unless the setting names the revision. */
    static String unlessEmpty(Script script, String description, Doomed doomed) {
        String table = Quoting.name(doomed.table());
        String column = doomed.column();
        String there = column == null ? tableIsThere(table) : columnIsThere(table, column);
        String filled = "exists (select from " + table
                + (column == null ? ")" : " where not (" + Quoting.identifier(column) + " is null))");
        String message = "Revision " + script.label() + " would lose data: " + description;
        String hint = "Save it first, then allow it with PGOPTIONS=\"-c " + SETTING + "=" + script.id() + "\".";
        return DoBlock.of(
                BODY.formatted(there, literal(script.id()), SETTING, table, filled, literal(message), literal(hint)));
    }

    private static String tableIsThere(String table) {
        return "to_regclass(" + literal(table) + ") is not null";
    }

    private static String columnIsThere(String table, String column) {
        return "exists (select from pg_attribute where attrelid = to_regclass(" + literal(table) + ") and attname = "
                + literal(column) + " and attnum > 0 and not attisdropped)";
    }
}
