package dev.autogen.differ.rename.candidate;

import dev.autogen.schema.EnumType;

/**
 * How likely a value of an enum type is what another one has become.
 *
 * @param from the type before
 * @param to the type after
 */
record ValueLikeness(EnumType from, EnumType to) {

    private static final int PLAUSIBLE = 30;

    /** Of 100; 0 where nobody would think of it. */
    int of(String gone, String added) {
        boolean samePlace = predecessor(from, to, gone).equals(predecessor(to, from, added));
        int score = (int) Math.round(60 * NameLikeness.of(gone, added)) + (samePlace ? 40 : 0);
        return score < PLAUSIBLE ? 0 : score;
    }

    /** The last value before it that stays. */
    private static String predecessor(EnumType own, EnumType other, String label) {
        String last = "";
        for (String each : own.labels()) {
            if (each.equals(label)) {
                return last;
            }
            last = other.labels().contains(each) ? each : last;
        }
        return last;
    }
}
