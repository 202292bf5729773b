package dev.autogen.schema;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a qualified name is written in a migration. */
final class NameSpelling {

    private static final String PART = "([^.\"]+|\"(?:[^\"]|\"\")+\")";
    private static final Pattern NAME = Pattern.compile("(?:" + PART + "\\.)?" + PART, Pattern.DOTALL);

    private NameSpelling() {}

    static QualifiedName parse(String spelling) {
        Matcher matcher = NAME.matcher(spelling);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "Not a name: " + spelling
                            + " (write name or schema.name; an identifier with a dot or a double quote goes between double quotes)");
        }
        String schema = matcher.group(1);
        return new QualifiedName(schema == null ? null : unquote(schema), unquote(matcher.group(2)));
    }

    static String of(String identifier) {
        return identifier.indexOf('.') < 0 && identifier.indexOf('"') < 0
                ? identifier
                : '"' + identifier.replace("\"", "\"\"") + '"';
    }

    private static String unquote(String part) {
        return part.startsWith("\"") ? part.substring(1, part.length() - 1).replace("\"\"", "\"") : part;
    }
}
