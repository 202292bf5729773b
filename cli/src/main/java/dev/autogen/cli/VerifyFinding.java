package dev.autogen.cli;

import dev.autogen.cli.report.Summary;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.text.CanonicalJson;
import dev.autogen.schema.text.JsonWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that is not as it should be.
 *
 * @param kind what it is, the same in every version
 * @param message one sentence, or what the server said
 * @param operations what would have had to be done besides
 * @param details what else to say of it, line by line
 * @param advice what to do
 */
record VerifyFinding(String kind, String message, List<Operation> operations, List<String> details, String advice) {

    /** Copies. */
    VerifyFinding {
        operations = List.copyOf(operations);
        details = List.copyOf(details);
    }

    /** Lines for people, the operations and details indented. */
    List<String> lines(String defaultSchema) {
        List<String> lines = new ArrayList<>(message.lines().toList());
        new Summary(defaultSchema).lines(operations).forEach(line -> lines.add("  " + line));
        details.forEach(line -> lines.add("  " + line));
        lines.add(advice);
        return lines;
    }

    /** Writes an object. */
    void write(JsonWriter out, String defaultSchema) {
        out.beginObject().name("kind").value(kind);
        out.name("message").value(message);
        out.name("operations").beginArray();
        for (Operation operation : operations) {
            out.beginObject();
            out.name("description").value(Summary.describe(defaultSchema, operation));
            out.name("operation").json(CanonicalJson.of(operation)).endObject();
        }
        out.endArray();
        out.name("details").values(details);
        out.name("advice").value(advice).endObject();
    }
}
