package dev.autogen.cli;

import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.text.English;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Operations as a list for people: a sign, what is done, and where it comes from. */
final class Summary {

    /** Texts longer than this do not push the origins of the others to the right. */
    private static final int WIDEST = 72;

    private final English english;
    private final Function<Operation, String> origin;

    /** @param origin the attribute and line an operation comes from, or an empty text */
    Summary(String defaultSchema, Function<Operation, String> origin) {
        this.english = English.relativeTo(defaultSchema);
        this.origin = origin;
    }

    /** One operation without sign and origin. */
    static String describe(String defaultSchema, Operation operation) {
        return English.relativeTo(defaultSchema).describe(operation);
    }

    List<String> lines(List<Operation> operations) {
        List<String> texts = new ArrayList<>();
        int width = 0;
        for (Operation operation : operations) {
            String text = english.describe(operation);
            texts.add(sign(text) + " " + text);
            if (text.length() + 2 <= WIDEST) {
                width = Math.max(width, text.length() + 2);
            }
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            lines.add(line(texts.get(i), origin.apply(operations.get(i)), width));
        }
        return lines;
    }

    private static String line(String text, String from, int width) {
        return from.isEmpty() ? text : text + " ".repeat(Math.max(0, width - text.length())) + "   " + from;
    }

    /** By the verb that the text starts with. */
    private static char sign(String text) {
        if (text.startsWith("create ") || text.startsWith("add ")) {
            return '+';
        }
        return text.startsWith("drop ") ? '-' : '~';
    }
}
