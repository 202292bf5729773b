package dev.autogen.cli.report;

import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.text.English;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Operations as a list for people: a sign, what is done, and where it comes from. */
public final class Summary {

    /** Texts longer than this do not push the origins of the others to the right. */
    private static final int WIDEST = 72;

    private final English english;

    /** A summary in which names of the default schema stand without it. */
    public Summary(String defaultSchema) {
        this.english = English.relativeTo(defaultSchema);
    }

    /** One operation without sign and origin. */
    public static String describe(String defaultSchema, Operation operation) {
        return English.relativeTo(defaultSchema).describe(operation);
    }

    /** A line for each operation, without origins. */
    public List<String> lines(List<Operation> operations) {
        return lines(operations, Collections.nCopies(operations.size(), ""));
    }

    /**
     * A line for each operation.
     *
     * @param origins of the operations, in their order; an empty text where none is known
     */
    public List<String> lines(List<Operation> operations, List<String> origins) {
        List<String> texts = new ArrayList<>();
        int width = 0;
        for (Operation operation : operations) {
            String text = line(operation);
            texts.add(text);
            if (text.length() <= WIDEST) {
                width = Math.max(width, text.length());
            }
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            lines.add(line(texts.get(i), origins.get(i), width));
        }
        return lines;
    }

    private String line(Operation operation) {
        String text = english.describe(operation);
        return sign(text) + " " + text;
    }

    private static String line(String text, String from, int width) {
        return from.isEmpty() ? text : text + " ".repeat(Math.max(0, width - text.length())) + "   " + from;
    }

    /** By the verb that the text starts with. */
    static char sign(String text) {
        if (text.startsWith("create ") || text.startsWith("add ")) {
            return '+';
        }
        return text.startsWith("drop ") ? '-' : '~';
    }
}
