package dev.autogen.differ.filter;

import java.util.List;

/** One identifier with wildcards, which are negative among its characters. */
record NamePattern(List<Integer> characters) {

    /** Any text, or none. */
    static final int ANY = -1;

    /** One character. */
    static final int ONE = -2;

    /** Copies. */
    NamePattern {
        characters = List.copyOf(characters);
    }

    /** Goes back to the last {@link #ANY} where it does not go on; there is never a need to go back further. */
    boolean matches(String identifier) {
        int first = characters.isEmpty() ? ANY : characters.get(0);
        if (first >= 0 && (identifier.isEmpty() || identifier.codePointAt(0) != first)) {
            return false;
        }
        int[] text = identifier.codePoints().toArray();
        int at = 0;
        int next = 0;
        int any = -1;
        int resume = 0;
        while (at < text.length) {
            int wanted = next < characters.size() ? characters.get(next) : 0;
            if (wanted == ANY) {
                any = next++;
                resume = at;
            } else if (wanted == ONE || wanted == text[at]) {
                next++;
                at++;
            } else if (any >= 0) {
                next = any + 1;
                at = ++resume;
            } else {
                return false;
            }
        }
        return characters.stream().skip(next).allMatch(c -> c == ANY);
    }
}
