package dev.autogen.cli;

import dev.autogen.cli.report.Format;
import dev.autogen.schema.text.JsonWriter;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a command about revisions says: lines for people, or one object for programs. Members are added to the object in
 * later versions, never taken away or given another meaning.
 *
 * @param command which command
 * @param lines what people read
 * @param members writes what programs read, as members of an object that is begun
 */
record Answer(String command, List<String> lines, Consumer<JsonWriter> members) {

    /** Changes when a member goes away or means something else. */
    private static final int FORMAT = 1;

    /** Copies. */
    Answer {
        lines = List.copyOf(lines);
    }

    /** Prints it in the format that was asked for. */
    void print(Invocation invocation) {
        if (invocation.options().format == Format.JSON) {
            JsonWriter out = new JsonWriter();
            out.beginObject().name("format").value(FORMAT).name("command").value(command);
            members.accept(out);
            invocation.terminal().result(out.endObject().toString());
        } else {
            lines.forEach(invocation.terminal()::result);
        }
    }
}
