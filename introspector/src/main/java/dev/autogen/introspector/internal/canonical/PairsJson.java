package dev.autogen.introspector.internal.canonical;

import dev.autogen.schema.Column;
import dev.autogen.schema.expression.ExpressionPair;
import java.util.List;

/** Pairs as {@link DecideBlock} takes them in. */
final class PairsJson {

    private final StringBuilder json = new StringBuilder();

    private PairsJson() {}

    static String of(List<ExpressionPair> pairs) {
        PairsJson writer = new PairsJson();
        writer.json.append('[');
        for (ExpressionPair pair : pairs) {
            writer.separate('[').pair(pair);
        }
        return writer.json.append(']').toString();
    }

    /** A type refers to no column, and is as a rule itself among the types of the pair's columns. */
    private void pair(ExpressionPair pair) {
        json.append('{');
        member("kind", pair.kind().name());
        member("table", pair.table().name());
        member("subject", pair.subject());
        member("from", pair.from());
        member("to", pair.to());
        json.append(",\"columns\":[");
        if (pair.kind() != ExpressionPair.Kind.TYPE) {
            for (Column column : pair.columns()) {
                separate('[').column(column);
            }
        }
        json.append("]}");
    }

    private void column(Column column) {
        json.append('{');
        member("name", column.name());
        member("type", column.type().sql());
        if (column.collation() != null) {
            member("collation", column.collation());
        }
        json.append('}');
    }

    private void member(String name, String value) {
        separate('{').text(name);
        json.append(':');
        text(value);
    }

    /** Appends a comma unless this is the first element. */
    private PairsJson separate(char opening) {
        if (json.charAt(json.length() - 1) != opening) {
            json.append(',');
        }
        return this;
    }

    private void text(String value) {
        json.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
