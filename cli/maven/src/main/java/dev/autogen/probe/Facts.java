package dev.autogen.probe;

import java.util.ArrayList;
import java.util.List;

/** Collects facts: a line each, a word and its values separated by tabs. */
final class Facts {

    private final List<String> lines = new ArrayList<>();

    void add(String word, String... values) {
        lines.add(word + "\t" + String.join("\t", values));
    }

    List<String> lines() {
        return lines;
    }
}
