package dev.autogen.differ.random;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Pairs of schemas at random; a failing one is shortened edit by edit, and each edit to the simplest choices. */
public final class SchemaPairs {

    private static final int CHOICES = 16;
    private static final int EDITS = 60;
    private static final int FURTHER = 15;

    private SchemaPairs() {}

    /** Pairs for a major version of PostgreSQL, the second made from the first. */
    public static Arbitrary<SchemaPair> related(int version) {
        return Combinators.combine(edits(EDITS), edits(FURTHER))
                .as((edits, further) -> new SchemaPair(version, true, edits, further));
    }

    /** Pairs of both kinds. */
    public static Arbitrary<SchemaPair> any(int version) {
        return Arbitraries.frequencyOf(Tuple.of(3, related(version)), Tuple.of(1, unrelated(version)));
    }

    /** Pairs that have nothing in common but their names. */
    public static Arbitrary<SchemaPair> unrelated(int version) {
        return Combinators.combine(edits(EDITS), edits(EDITS))
                .as((edits, further) -> new SchemaPair(version, false, edits, further));
    }

    private static Arbitrary<List<SchemaEdit>> edits(int count) {
        return edit().list().ofMaxSize(count).withSizeDistribution(RandomDistribution.uniform());
    }

    /** The columns that an expression of such a schema speaks of, whether they are there or not. */
    public static List<String> columnsIn(String expression) {
        return Names.columnsIn(expression);
    }

    private static Arbitrary<SchemaEdit> edit() {
        List<Tuple2<Integer, SchemaEdit.Kind>> kinds = Stream.of(SchemaEdit.Kind.values())
                .map(kind -> Tuple.of(kind.weight(), kind))
                .toList();
        Arbitrary<List<Integer>> choices = Arbitraries.integers()
                .between(0, 59)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofSize(CHOICES);
        return Combinators.combine(Arbitraries.frequency(kinds), choices).as(SchemaEdit::new);
    }
}
