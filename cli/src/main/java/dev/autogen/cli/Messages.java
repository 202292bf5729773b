package dev.autogen.cli;

/** The titles that people give to revisions. */
final class Messages {

    private Messages() {}

    /**
     * @return the message as it was given
     * @throws UsageException when it says nothing
     */
    static String checked(String message) {
        if (message.isBlank()) {
            throw new UsageException("The message is empty. Say in a few words what changes: -m \"add phone\".");
        }
        return message;
    }
}
