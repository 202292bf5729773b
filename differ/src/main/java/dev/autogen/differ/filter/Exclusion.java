package dev.autogen.differ.filter;

import dev.autogen.differ.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One pattern of objects that are not compared: {@code column:users.legacy_*}. */
public final class Exclusion {

    private static final List<Subject.Kind> KINDS = List.of(
            Subject.Kind.TABLE,
            Subject.Kind.COLUMN,
            Subject.Kind.INDEX,
            Subject.Kind.CONSTRAINT,
            Subject.Kind.SEQUENCE,
            Subject.Kind.TYPE,
            Subject.Kind.SCHEMA,
            Subject.Kind.EXTENSION);

    private final String text;
    private final Subject.Kind kind;
    private final List<NamePattern> names;

    private Exclusion(String text, Subject.Kind kind, List<NamePattern> names) {
        this.text = text;
        this.kind = kind;
        this.names = List.copyOf(names);
    }

    /**
     * Reads {@code kind:pattern}, or a pattern alone for tables. A pattern is a name, which means any schema and, for parts
     * of a table, any table, or is preceded by {@code table.} and {@code schema.}
     *
     * @throws IllegalArgumentException with what is wrong and what to write instead
     */
    public static Exclusion parse(String text) {
        int colon = text.indexOf(':');
        int quote = text.indexOf('"');
        boolean hasKind = colon >= 0 && (quote < 0 || colon < quote);
        Subject.Kind kind = hasKind ? kind(text, text.substring(0, colon)) : Subject.Kind.TABLE;
        try {
            List<NamePattern> names =
                    PatternText.names(text.substring(hasKind ? colon + 1 : 0).strip());
            if (names.size() > places(kind).size()) {
                throw new IllegalArgumentException("has too many dots; write " + wordings(kind));
            }
            return new Exclusion(text, kind, names);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + text + "' " + e.getMessage() + ".", e);
        }
    }

    private static Subject.Kind kind(String text, String name) {
        return KINDS.stream()
                .filter(kind -> word(kind).equals(name.strip()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("'" + text + "' begins with no kind of object; there are "
                                + KINDS.stream().map(Exclusion::word).collect(Collectors.joining(", ")) + "."));
    }

    private static String word(Subject.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** What the names of a pattern may be of, from the outside in. */
    private static List<String> places(Subject.Kind kind) {
        return switch (kind) {
            case SCHEMA, EXTENSION -> List.of(word(kind));
            case TABLE, SEQUENCE, TYPE -> List.of("schema", word(kind));
            case COLUMN, INDEX, CONSTRAINT -> List.of("schema", "table", word(kind));
        };
    }

    private static String wordings(Subject.Kind kind) {
        List<String> places = places(kind);
        List<String> wordings = new ArrayList<>();
        for (int i = places.size() - 1; i >= 0; i--) {
            wordings.add(word(kind) + ":" + String.join(".", places.subList(i, places.size())));
        }
        return String.join(" or ", wordings);
    }

    /** The pattern that matches this object alone, in whichever schema unless its name has one. */
    public static Exclusion exactly(Subject subject) {
        List<String> names = new ArrayList<>();
        String schema = subject.name().schema();
        if (schema != null) {
            names.add(schema);
        }
        names.add(subject.name().name());
        if (subject.isPart()) {
            names.add(subject.part());
        }
        String pattern = names.stream().map(PatternText::exactly).collect(Collectors.joining("."));
        return parse(subject.kind() == Subject.Kind.TABLE ? pattern : word(subject.kind()) + ":" + pattern);
    }

    /** Whether it is of columns, indexes or constraints. */
    boolean isOfParts() {
        return kind == Subject.Kind.COLUMN || kind == Subject.Kind.INDEX || kind == Subject.Kind.CONSTRAINT;
    }

    boolean matches(Subject subject) {
        return subject.kind() == kind && matches(names(subject));
    }

    private static List<String> names(Subject subject) {
        String schema = subject.name().schema();
        List<String> names = new ArrayList<>(
                Arrays.asList(schema == null ? "" : schema, subject.name().name()));
        if (subject.isPart()) {
            names.add(subject.part());
        }
        return names;
    }

    private boolean matches(List<String> identifiers) {
        int skipped = identifiers.size() - names.size();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).matches(identifiers.get(skipped + i))) {
                return false;
            }
        }
        return true;
    }

    /** As it was written. */
    @Override
    public String toString() {
        return text;
    }
}
