package dev.autogen.cli.script;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A statement of a file.
 *
 * @param line where it begins, counted from 1
 * @param text without the semicolon; a command of {@code psql} begins with a backslash
 * @param rows the lines that follow a {@code COPY ... FROM STDIN}; empty after any other statement
 */
public record ScriptStatement(int line, String text, String rows) {

    private static final Pattern CLUSTER_WIDE =
            Pattern.compile("(create|alter|drop) (database|role|user(?! mapping)|group|tablespace)\\b.*"
                    + "|alter system\\b.*|(reassign|drop) owned\\b.*");

    private static final Pattern PRIVILEGES =
            Pattern.compile("(grant|revoke|alter default privileges)\\b.*|alter .* owner to [^ ]+");

    private static final Pattern COPY_IN = Pattern.compile("copy .* from stdin\\b.*");
    private static final Pattern MAKES_SCHEMA =
            Pattern.compile("create\\s+schema\\s+(?!if\\b)(?:[\\w$]+|\"(?:[^\"]|\"\")+\")", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEMA = Pattern.compile("^(?i:create\\s+schema)\\s+");

    /** The longest beginning that is looked at. */
    private static final int BEGINNING = 2_000;

    private static final int SHOWN = 80;

    ScriptStatement(int line, String text) {
        this(line, text, "");
    }

    /** Whether it is a command of {@code psql}, which a server does not know. */
    public boolean isPsqlCommand() {
        return text.startsWith("\\");
    }

    /** Whether it is one of the two by which {@code pg_dump} keeps its dump from running other commands. */
    public boolean isGuardOfDump() {
        return text.matches("\\\\(un)?restrict .*");
    }

    /** Its first line, or as much of that as is worth showing. */
    public String beginning() {
        String first = text.lines().findFirst().orElse("");
        return first.length() <= SHOWN ? first : first.substring(0, SHOWN) + "...";
    }

    /** Whether it reaches beyond the database. */
    public boolean isClusterWide() {
        return CLUSTER_WIDE.matcher(words()).matches();
    }

    /** Whether it says only who owns something or who may use it. */
    public boolean isAboutPrivileges() {
        return PRIVILEGES.matcher(words()).matches();
    }

    /** Whether rows follow it in the file. */
    public boolean isFollowedByRows() {
        return COPY_IN.matcher(words()).matches();
    }

    /** The same statement, content with a schema that is there already: every database begins with one. */
    public String tolerant() {
        return MAKES_SCHEMA.matcher(text).matches()
                ? SCHEMA.matcher(text).replaceFirst("create schema if not exists ")
                : text;
    }

    private String words() {
        String beginning = text.substring(0, Math.min(text.length(), BEGINNING));
        return beginning.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
