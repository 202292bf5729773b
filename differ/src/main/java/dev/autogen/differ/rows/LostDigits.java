package dev.autogen.differ.rows;

import dev.autogen.schema.SqlType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers that another type of numbers cannot hold as they are, as a condition.
 *
 * @param number as it is written in SQL
 * @param from the type before
 * @param to the type after
 */
record LostDigits(String number, SqlType from, SqlType to) {

    static final String NUMERIC = "numeric";

    private static final Set<String> FRACTIONS = Set.of("real", "double precision");

    static boolean areNumbers(SqlType... types) {
        return Arrays.stream(types)
                .allMatch(type -> type.name().equals(NUMERIC)
                        || FRACTIONS.contains(type.name())
                        || WholeNumber.of(type).isPresent());
    }

    /** Empty where all fit. */
    Optional<String> condition() {
        List<String> conditions = new ArrayList<>();
        Optional<WholeNumber> whole = WholeNumber.of(to);
        if (whole.isPresent()) {
            toWhole(whole.get(), conditions);
        } else if (to.name().equals(NUMERIC)) {
            toNumeric(conditions);
        } else {
            toFraction(conditions);
        }
        return conditions.isEmpty() ? Optional.empty() : Optional.of(String.join(" or ", conditions));
    }

    private void toWhole(WholeNumber whole, List<String> conditions) {
        if (digits() >= whole.digits()
                && WholeNumber.of(from).filter(f -> f.compareTo(whole) <= 0).isEmpty()) {
            conditions.add(whole.exceededBy(number));
        }
        if (scale() > 0) {
            conditions.add(number + " <> trunc(" + number + ")");
        }
    }

    private void toNumeric(List<String> conditions) {
        if (to.modifiers().isEmpty()) {
            return;
        }
        int scale = to.modifiers().get(1);
        if (scale() > scale) {
            String exact = FRACTIONS.contains(from.name()) ? number + "::numeric" : number;
            conditions.add(exact + " <> round(" + exact + ", " + scale + ")");
        }
        int digits = to.modifiers().get(0) - scale;
        if (digits() > digits) {
            conditions.add("abs(" + (from.name().equals(NUMERIC) ? number : number + "::numeric") + ") >= 1e" + digits);
        }
    }

    private void toFraction(List<String> conditions) {
        boolean single = to.name().equals("real");
        if (from.name().equals("double precision") && single) {
            conditions.add("abs(" + number + ") > 3.4028235e38");
            conditions.add(number + " <> " + number + "::real");
        } else if (from.name().equals(NUMERIC)) {
            conditions.add(number + " <> " + number + "::" + to.name() + "::numeric");
        } else if (WholeNumber.of(from).isPresent() && digits() >= 10 && (single || digits() > 10)) {
            String most = single ? "16777216" : "9007199254740992";
            conditions.add(number + " not between -" + most + " and " + most);
        }
    }

    /** Digits before the point. */
    private int digits() {
        Optional<WholeNumber> whole = WholeNumber.of(from);
        if (whole.isPresent()) {
            return whole.get().digits();
        }
        return from.modifiers().isEmpty()
                ? Integer.MAX_VALUE
                : from.modifiers().get(0) - from.modifiers().get(1);
    }

    /** Digits behind the point. */
    private int scale() {
        if (WholeNumber.of(from).isPresent()) {
            return 0;
        }
        return from.modifiers().isEmpty() ? Integer.MAX_VALUE : from.modifiers().get(1);
    }
}
