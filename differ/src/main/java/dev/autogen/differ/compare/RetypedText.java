package dev.autogen.differ.compare;

import dev.autogen.schema.postgres.Quoting;
import java.util.Map;
import java.util.regex.Matcher;

/** An expression once types have other names, which stand after a cast, and values of enum types, which are literals. */
final class RetypedText {

    private final Map<String, String> types;
    private final Map<String, String> values;

    RetypedText(Map<String, String> types, Map<String, String> values) {
        this.types = types;
        this.values = values;
    }

    String of(String sql) {
        StringBuilder text = new StringBuilder();
        boolean cast = false;
        Matcher matcher = SqlText.WORD.matcher(sql);
        while (matcher.find()) {
            String word = matcher.group();
            boolean name = matcher.group("name") != null || matcher.group("quoted") != null;
            if (matcher.group("space") != null) {
                text.append(word);
            } else if (word.equals("::")) {
                cast = true;
                text.append(word);
            } else if (cast && name) {
                boolean qualifier = sql.startsWith(".", matcher.end());
                text.append(qualifier ? word : type(word, SqlText.identifier(matcher)));
                cast = qualifier;
            } else {
                cast = cast && word.equals(".");
                text.append(matcher.group("literal") == null ? word : value(word));
            }
        }
        return text.toString();
    }

    private String type(String word, String identifier) {
        String other = types.get(identifier);
        return other == null ? word : Quoting.identifier(other);
    }

    private String value(String literal) {
        String other = values.get(literal.substring(1, literal.length() - 1).replace("''", "'"));
        return other == null ? literal : Quoting.literal(other);
    }
}
