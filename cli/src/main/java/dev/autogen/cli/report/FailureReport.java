package dev.autogen.cli.report;

import dev.autogen.schema.text.JsonWriter;

/** What went wrong, for programs. */
public final class FailureReport {

    private FailureReport() {}

    /**
     * One object; ends with a line feed.
     *
     * @param code what kind of failure it is, the same in every version
     */
    public static String json(String code, String message) {
        JsonWriter out = new JsonWriter();
        out.beginObject().name("error").beginObject();
        out.name("code").value(code);
        out.name("message").value(message);
        return out.endObject().endObject() + "\n";
    }
}
