package dev.autogen.introspector;

/** The server is older than what is supported. */
public final class UnsupportedServerException extends IntrospectionException {

    private static final long serialVersionUID = 1L;

    /** The version found, and the one it takes. */
    public UnsupportedServerException(String found) {
        super(
                "The server runs PostgreSQL " + found + ", which is not supported.\nUse PostgreSQL "
                        + ServerInfo.OLDEST_MAJOR + " or newer.",
                null);
    }
}
