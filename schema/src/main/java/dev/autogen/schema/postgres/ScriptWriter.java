package dev.autogen.schema.postgres;

/** Writes a script for {@code psql}, statement by statement. Not safe for threads. */
public final class ScriptWriter {

    private final StringBuilder out = new StringBuilder();

    /** A statement, given without its semicolon. One that ends with a comment would swallow it on the same line. */
    public ScriptWriter statement(String sql) {
        String text = sql.strip();
        String lastLine = text.substring(text.lastIndexOf('\n') + 1);
        out.append(text).append(lastLine.contains("--") ? "\n;\n" : ";\n");
        return this;
    }

    /** A comment on a line of its own, whatever the text. */
    public ScriptWriter comment(String text) {
        out.append("-- ").append(text.replaceAll("\\s+", " ")).append('\n');
        return this;
    }

    /** An empty line. */
    public ScriptWriter space() {
        out.append('\n');
        return this;
    }

    /** What was written. */
    @Override
    public String toString() {
        return out.toString();
    }
}
