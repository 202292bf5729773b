package dev.autogen.differ.hibernate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a person should know of one reading, each thing once, in the order it was found. */
final class Notes {

    private final Set<String> notes = new LinkedHashSet<>();

    void add(String note) {
        notes.add(note);
    }

    /** Says that something of the mapping has no place in the model; says nothing where it is empty. */
    void notCovered(String where, String what) {
        if (!what.isBlank()) {
            add("Not covered: " + where + ": " + what.strip());
        }
    }

    List<String> list() {
        return List.copyOf(notes);
    }
}
