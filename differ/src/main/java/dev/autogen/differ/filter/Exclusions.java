package dev.autogen.differ.filter;

import dev.autogen.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** What somebody excluded from comparisons. */
public final class Exclusions {

    /** Nothing. */
    public static final Exclusions NONE = new Exclusions(List.of());

    private final List<Exclusion> list;

    private Exclusions(List<Exclusion> list) {
        this.list = List.copyOf(list);
    }

    /**
     * Reads patterns that are separated by commas.
     *
     * @throws IllegalArgumentException with what is wrong and what to write instead
     */
    public static Exclusions parse(String text) {
        return new Exclusions(
                PatternText.items(text).stream().map(Exclusion::parse).toList());
    }

    /** As they were written. */
    public List<Exclusion> list() {
        return list;
    }

    /**
     * Finds what is out of a comparison. What a pattern matches is out of all sides. Tables of well-known libraries are out
     * of the databases as long as no model has them.
     *
     * @param models what entities or a snapshot ask for; the first is what the comparison leads to
     * @param databases what else is compared; without models the last is what the comparison leads to
     */
    public Filter among(List<Schema> models, List<Schema> databases) {
        List<Schema> sides = new ArrayList<>(models);
        sides.addAll(databases);
        Schema target = sides.isEmpty() ? Schema.EMPTY : sides.get(models.isEmpty() ? sides.size() - 1 : 0);
        Reasons reasons = new Reasons(list, models);
        Sweep sweep = Sweep.over(sides, target, reasons);
        return new Filter(sweep, target, reasons.idle());
    }
}
