package dev.autogen.cli;

/** The command cannot do what it was asked as it was asked: another option or another answer is needed. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }

    UsageException(String message, Throwable cause) {
        super(message, cause);
    }
}
