package dev.autogen.cli;

import org.jspecify.annotations.Nullable;

/** The titles that people give to revisions. */
final class Messages {

    private Messages() {}

    /**
     * @return the message as it was given
     * @throws UsageException when it says nothing
     */
    static String checked(@Nullable String message) {
        if (message == null || message.isBlank()) {
            throw new UsageException("The message is empty. Say in a few words what changes: -m \"add phone\".");
        }
        return message;
    }
}
