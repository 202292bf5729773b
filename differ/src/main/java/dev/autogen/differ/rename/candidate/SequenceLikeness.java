package dev.autogen.differ.rename.candidate;

import dev.autogen.schema.Sequence;

/** How likely a sequence is what another one has become. */
final class SequenceLikeness {

    private static final int PLAUSIBLE = 45;

    private SequenceLikeness() {}

    /** Of 100; 0 where nobody would think of it. */
    static int of(Sequence gone, Sequence added) {
        double name = NameLikeness.of(gone.name().name(), added.name().name());
        int score = (int) Math.round(50 * name)
                + (gone.options().increment() == added.options().increment() ? 30 : 0)
                + (gone.type().equals(added.type()) ? 20 : 0);
        return score < PLAUSIBLE ? 0 : score;
    }
}
