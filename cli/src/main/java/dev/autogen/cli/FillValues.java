package dev.autogen.cli;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which values the rows that exist get: by option, else whoever sits at the terminal says; each is tried on the server. */
final class FillValues {

    private final Invocation invocation;
    private final List<GivenFill> given;
    private final ExistingRows rows;
    private final String defaultSchema;
    private final Set<ColumnRef> asked = new LinkedHashSet<>();

    FillValues(Invocation invocation, List<GivenFill> given, ExistingRows rows) {
        this.invocation = invocation;
        this.given = given;
        this.rows = rows;
        this.defaultSchema = Scopes.defaultSchema(invocation.configuration());
    }

    boolean isGiven(ColumnRef column) {
        return find(column).isPresent();
    }

    private Optional<GivenFill> find(ColumnRef column) {
        return given.stream()
                .filter(fill -> fill.column(defaultSchema).equals(column))
                .findFirst();
    }

    /**
     * The value for a column.
     *
     * @param added other columns that the expression may name though they are not there yet
     * @param there what is known of the rows, for the question
     * @return an SQL expression; null where nobody says
     * @throws UsageException when the server refuses the one that is given
     */
    @Nullable
    String of(ColumnRef ref, Column column, List<Column> added, String there) {
        asked.add(ref);
        Optional<GivenFill> fill = find(ref);
        if (fill.isPresent()) {
            rows.refusal(ref.table(), column, fill.get().expression(), added).ifPresent(why -> {
                throw fill.get().refused("the server refuses it: " + why + ".");
            });
            return fill.get().expression();
        }
        return invocation.options().yes || !invocation.terminal().isInteractive()
                ? null
                : typed(ref, column, added, there);
    }

    private @Nullable String typed(ColumnRef ref, Column column, List<Column> added, String there) {
        Terminal terminal = invocation.terminal();
        while (true) {
            String answer = terminal.ask(there + ". Which value do they get in " + ref.column()
                    + "? SQL, such as 'active' or 0; empty: to be chosen in the file: ");
            if (answer.isEmpty()) {
                return null;
            }
            Optional<String> refusal = rows.refusal(ref.table(), column, answer, added);
            if (refusal.isEmpty()) {
                return answer;
            }
            terminal.warn("the server refuses it: " + refusal.get());
        }
    }

    /** @throws UsageException when a value is given for a column that needs none */
    void requireUsed() {
        for (GivenFill fill : given) {
            if (!asked.contains(fill.column(defaultSchema))) {
                throw fill.refused(
                        asked.isEmpty()
                                ? "no column is required newly."
                                : "that column is not required newly; those that are: " + names() + ".");
            }
        }
    }

    private String names() {
        List<String> names = new ArrayList<>();
        asked.forEach(column -> names.add(column.table().relativeTo(defaultSchema) + "." + column.column()));
        return names.stream().collect(Collectors.joining(", "));
    }
}
