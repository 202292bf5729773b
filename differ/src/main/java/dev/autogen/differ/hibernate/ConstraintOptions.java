package dev.autogen.differ.hibernate;

import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ReferentialAction;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * SQL that people append to a constraint: when it is checked, what a foreign key does.
 *
 * @param deferrability when it is checked
 * @param onDelete null where the text says nothing of it
 * @param onUpdate null where the text says nothing of it
 * @param rest what was not understood; empty for nothing
 */
record ConstraintOptions(
        Deferrability deferrability,
        @Nullable ReferentialAction onDelete,
        @Nullable ReferentialAction onUpdate,
        String rest) {

    private static final Pattern ACTION = Pattern.compile(
            "\\bon\\s+(delete|update)\\s+(cascade|restrict|set\\s+null|set\\s+default|no\\s+action)\\b");
    private static final Pattern DEFERRABLE =
            Pattern.compile("\\b(not\\s+)?deferrable\\b|\\binitially\\s+(deferred|immediate)\\b");
    private static final Map<String, ReferentialAction> ACTIONS = Map.of(
            "cascade", ReferentialAction.CASCADE,
            "restrict", ReferentialAction.RESTRICT,
            "set null", ReferentialAction.SET_NULL,
            "set default", ReferentialAction.SET_DEFAULT,
            "no action", ReferentialAction.NO_ACTION);

    static ConstraintOptions parse(String options) {
        String text = options.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        ReferentialAction onDelete = null;
        ReferentialAction onUpdate = null;
        Matcher action = ACTION.matcher(text);
        while (action.find()) {
            ReferentialAction found = ACTIONS.get(action.group(2));
            if (action.group(1).equals("delete")) {
                onDelete = found;
            } else {
                onUpdate = found;
            }
        }
        String rest = DEFERRABLE.matcher(ACTION.matcher(text).replaceAll("")).replaceAll("");
        return new ConstraintOptions(deferrability(text), onDelete, onUpdate, rest.strip());
    }

    private static Deferrability deferrability(String text) {
        if (text.contains("not deferrable")) {
            return Deferrability.NOT_DEFERRABLE;
        }
        if (text.contains("initially deferred")) {
            return Deferrability.INITIALLY_DEFERRED;
        }
        return text.contains("deferrable") ? Deferrability.INITIALLY_IMMEDIATE : Deferrability.NOT_DEFERRABLE;
    }
}
