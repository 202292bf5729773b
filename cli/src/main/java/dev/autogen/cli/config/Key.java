package dev.autogen.cli.config;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Everything that can be configured. */
enum Key {
    URL,
    USER,
    PASSWORD,
    DEV_URL,
    ENTITIES,
    CLASSPATH,
    MIGRATIONS,
    MIGRATIONS_FILE,
    MIGRATIONS_PACKAGE,
    MIGRATIONS_HEADER,
    POST_WRITE,
    SCHEMAS,
    DEFAULT_SCHEMA,
    HISTORY_SCHEMA,
    HISTORY_TABLE,
    LOCK_TIMEOUT,
    LOCK_ATTEMPTS,
    EXCLUDE,
    LINT_IGNORE,
    DROPS,
    NAMING,
    PROFILE,
    ALLOW_DESTRUCTIVE,
    ONLINE,
    ONLINE_ROWS,
    ENV;

    private static final Key[] ALL = values();

    /** As in a file: {@code default-schema}, {@code history.schema}. */
    String property() {
        String name = name().toLowerCase(Locale.ROOT);
        return name.replaceFirst("^(history|lint|online|migrations)_", "$1.").replace('_', '-');
    }

    /** As in the environment: {@code AUTOGEN_DEFAULT_SCHEMA}. */
    String variable() {
        return "AUTOGEN_" + name();
    }

    static @Nullable Key of(String property) {
        for (Key key : ALL) {
            if (key.property().equals(property)) {
                return key;
            }
        }
        return null;
    }

    /** The key with the fewest letters to change, for "did you mean". */
    static Key nearest(String property) {
        Key best = ALL[0];
        for (Key key : ALL) {
            if (distance(property, key.property()) < distance(property, best.property())) {
                best = key;
            }
        }
        return best;
    }

    /** Levenshtein's: insertions, deletions and replacements. */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
