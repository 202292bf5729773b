package dev.autogen.differ.retire;

import dev.autogen.schema.Identifiers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Predicate;

/** The name that something retired gives way to: {@code phone__retired_3f9c}. */
final class FreedName {

    private static final String MARK = "__retired_";
    private static final int DIGITS = 4;

    private FreedName() {}

    /**
     * The same for the same arguments, and no longer than PostgreSQL allows.
     *
     * @param context what tells this object from others of its name
     * @param taken names that it cannot have
     */
    static String of(String name, String context, Predicate<String> taken) {
        String digits = digits(context);
        String freed = name(name, digits);
        while (taken.test(freed)) {
            digits = digits(digits + context);
            freed = name(name, digits);
        }
        return freed;
    }

    private static String name(String name, String digits) {
        int mark = name.indexOf(MARK);
        String plain = mark > 0 ? name.substring(0, mark) : name;
        String end = MARK + digits;
        return Identifiers.cut(plain, Identifiers.MAX_BYTES - end.length()) + end;
    }

    private static String digits(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, DIGITS);
    }
}
