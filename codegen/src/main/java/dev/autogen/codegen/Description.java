package dev.autogen.codegen;

import dev.autogen.schema.text.English;
import java.util.ArrayList;
import java.util.List;

/** The Javadoc of a migration: its message, then what it does in words. */
final class Description {

    private static final String ITEM = "  <li>";
    private static final String CONTINUED = "      ";

    private Description() {}

    static String of(MigrationSpec spec) {
        List<String> lines = new ArrayList<>();
        for (String line : spec.message().strip().split("\\R", -1)) {
            lines.addAll(CommentText.wrapJavadoc(CommentText.javadoc(line), ""));
        }
        if (!spec.upgrade().isEmpty() || !spec.remarks().isEmpty()) {
            lines.add("");
            lines.add("<ul>");
            English english = English.marking(spec.defaultSchema(), CommentText::javadocCode);
            for (Change change : spec.upgrade()) {
                lines.addAll(CommentText.wrapJavadoc(item(change, english), CONTINUED));
            }
            for (String remark : spec.remarks()) {
                lines.addAll(CommentText.wrapJavadoc(ITEM + CommentText.javadoc(remark), CONTINUED));
            }
            lines.add("</ul>");
        }
        return String.join("\n", lines).strip();
    }

    private static String item(Change change, English english) {
        String origin = change.origin();
        String words = ITEM + english.describe(change.operation());
        return origin == null ? words : words + ": " + CommentText.javadoc(origin.replaceAll("\\R", " "));
    }
}
