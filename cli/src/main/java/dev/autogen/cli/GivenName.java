package dev.autogen.cli;

import dev.autogen.differ.rename.Named;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The name of something that can be called otherwise, as people type it: {@code users}, {@code users.name}, with a schema in
 * front where it is not the default one, and with a kind before a colon where several things are called so.
 *
 * @param kinds what it may be
 * @param parts between the dots
 */
record GivenName(List<Named.Kind> kinds, List<String> parts) {

    private static final int WITH_SCHEMA = 3;

    /** Reads a name; empty where it is none. */
    static Optional<GivenName> parse(String text) {
        Optional<Named.Kind> kind = Arrays.stream(Named.Kind.values())
                .filter(each -> text.toLowerCase(Locale.ROOT).startsWith(each.word() + ":"))
                .findFirst();
        String name = kind.map(each -> text.substring(each.word().length() + 1)).orElse(text);
        List<List<String>> sides = NameParts.ofSides(name);
        GivenName given = new GivenName(kind.map(List::of).orElseGet(() -> List.of(Named.Kind.values())), sides.get(0));
        boolean complete = sides.size() == 1
                && given.parts.size() <= WITH_SCHEMA
                && given.parts.stream().noneMatch(String::isEmpty);
        return complete ? Optional.of(given) : Optional.empty();
    }

    /** Everything of a schema that is meant. */
    List<Named> in(Schema schema, String defaultSchema) {
        List<Named> found = new ArrayList<>();
        for (Named.Kind kind : kinds) {
            int length = kind.isPart() ? parts.size() - 1 : parts.size();
            if (length == 1 || length == 2) {
                QualifiedName whole = NameParts.qualified(parts.subList(0, length), defaultSchema);
                Named named = kind.isPart() ? new Named(kind, whole, parts.get(length)) : Named.of(kind, whole);
                if (named.isIn(schema)) {
                    found.add(named);
                }
            }
        }
        return found;
    }

    @Override
    public String toString() {
        return String.join(".", parts);
    }
}
