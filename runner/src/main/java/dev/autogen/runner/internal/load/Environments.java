package dev.autogen.runner.internal.load;

import dev.autogen.runner.LoadException;
import java.util.List;

/** The environments that a migration is meant for. */
final class Environments {

    private Environments() {}

    /**
     * Those that {@code @OnlyIn} names.
     *
     * @param where it stands, for the message
     * @throws LoadException if it names none, which no environment could fulfil
     */
    static List<String> named(String where, List<String> names) {
        if (names.isEmpty() || names.stream().anyMatch(String::isBlank)) {
            throw new LoadException(where + ": @OnlyIn has to name environments, such as @OnlyIn(\"prod\").", null);
        }
        return names;
    }
}
