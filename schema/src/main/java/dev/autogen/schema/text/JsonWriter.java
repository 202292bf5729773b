package dev.autogen.schema.text;

import java.util.List;

/**
 * Writes JSON, indented by two spaces, members in the order in which they are written. Calls that make no valid JSON are
 * not noticed. Not safe for threads.
 */
public final class JsonWriter {

    private final StringBuilder out = new StringBuilder();
    private int depth;
    private boolean first = true;
    private boolean named;

    /** Begins an object, as the value that is due. */
    public JsonWriter beginObject() {
        return begin('{');
    }

    /** Ends the innermost object. */
    public JsonWriter endObject() {
        return end('}');
    }

    /** Begins an array, as the value that is due. */
    public JsonWriter beginArray() {
        return begin('[');
    }

    /** Ends the innermost array. */
    public JsonWriter endArray() {
        return end(']');
    }

    /** The name of the member whose value comes next. */
    public JsonWriter name(String name) {
        separate();
        quote(out, name);
        out.append(": ");
        named = true;
        return this;
    }

    /** A string. */
    public JsonWriter value(String value) {
        separate();
        quote(out, value);
        return this;
    }

    /** A number. */
    public JsonWriter value(long value) {
        return json(Long.toString(value));
    }

    /** True or false. */
    public JsonWriter value(boolean value) {
        return json(Boolean.toString(value));
    }

    /** A value that is JSON already. */
    public JsonWriter json(String json) {
        separate();
        out.append(json);
        return this;
    }

    /** An array of strings. */
    public JsonWriter values(List<String> values) {
        beginArray();
        values.forEach(this::value);
        return endArray();
    }

    /** What was written. */
    @Override
    public String toString() {
        return out.toString();
    }

    /** A JSON string. */
    static void quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private JsonWriter begin(char bracket) {
        separate();
        out.append(bracket);
        depth++;
        first = true;
        return this;
    }

    private JsonWriter end(char bracket) {
        depth--;
        if (!first) {
            newLine();
        }
        out.append(bracket);
        first = false;
        return this;
    }

    private void separate() {
        if (named) {
            named = false;
        } else if (depth > 0) {
            if (!first) {
                out.append(',');
            }
            newLine();
        }
        first = false;
    }

    private void newLine() {
        out.append('\n').append("  ".repeat(depth));
    }
}
