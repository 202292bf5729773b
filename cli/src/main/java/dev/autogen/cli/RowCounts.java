package dev.autogen.cli;

import dev.autogen.differ.rows.Demand;
import dev.autogen.introspector.RowProbe;
import dev.autogen.introspector.RowProbe.Count;
import dev.autogen.introspector.RowProbe.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How many rows of a database are in the way of a plan, all counted at once. */
final class RowCounts {

    private static final int SHOWN = 120;

    private final ExistingRows rows;
    private final String defaultSchema;
    private final Map<Demand, Optional<Count>> counts = new LinkedHashMap<>();

    private RowCounts(ExistingRows rows, String defaultSchema) {
        this.rows = rows;
        this.defaultSchema = defaultSchema;
    }

    /**
     * Counts for those demands that can be asked about before the plan.
     *
     * @param others what else is to be counted, though nothing is in its way
     */
    static RowCounts of(
            Readings live, ExistingRows rows, List<Demand> demands, List<Demand> others, String defaultSchema) {
        RowCounts counts = new RowCounts(rows, defaultSchema);
        boolean newer = !demands.isEmpty() && live.server().major() >= 16;
        List<Demand> asked = Stream.concat(demands.stream(), others.stream())
                .filter(demand -> demand.first() && (demand.portable() || newer))
                .toList();
        List<Optional<Count>> found = RowProbe.on(live.connection(), defaultSchema)
                .counts(asked.stream()
                        .map(demand -> new Query(demand.query(), demand.groups()))
                        .toList());
        for (int i = 0; i < asked.size(); i++) {
            counts.counts.put(asked.get(i), found.get(i));
        }
        return counts;
    }

    /** What the file says of them, also where they could not be counted: no values, which may be nobody's business. */
    List<String> notices(Demand demand) {
        if (!counts.containsKey(demand)) {
            return List.of();
        }
        return List.of(count(demand)
                .map(count -> inWords(demand, count))
                .orElseGet(() -> table(demand) + "; those " + demand.violated() + " could not be counted"));
    }

    private Optional<Count> count(Demand demand) {
        return counts.getOrDefault(demand, Optional.empty());
    }

    private String table(Demand demand) {
        return demand.table().relativeTo(defaultSchema) + ": " + rows.size(demand.table());
    }

    /** How many rows there are of what is in nobody's way. */
    List<String> notes(List<Demand> others) {
        List<String> notes = new ArrayList<>();
        for (Demand demand : others) {
            count(demand)
                    .ifPresent(count -> notes.add(demand.table().relativeTo(defaultSchema) + ": " + number(count.rows())
                            + (count.rows() == 1 ? " row " : " rows ") + demand.violated()));
        }
        return notes;
    }

    /** What to tell whoever asked for the migration, where rows are in its way. */
    List<String> warnings(List<Demand> demands) {
        List<String> warnings = new ArrayList<>();
        demands.forEach(demand -> count(demand)
                .filter(count -> count.found() > 0)
                .ifPresent(count -> warnings.add(inWords(demand, count) + ", such as "
                        + String.join(
                                ", ",
                                count.examples().stream().map(RowCounts::cut).toList())
                        + ". The migration refuses to run, and changes nothing, until none is left.")));
        return warnings;
    }

    private String inWords(Demand demand, Count count) {
        String groups = demand.groups() && count.found() > 0
                ? ", in " + number(count.found()) + (count.found() == 1 ? " group" : " groups")
                : "";
        return table(demand) + ", " + number(count.rows()) + " " + demand.violated() + groups;
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String cut(String example) {
        return example.length() <= SHOWN ? example : example.substring(0, SHOWN) + "...";
    }
}
