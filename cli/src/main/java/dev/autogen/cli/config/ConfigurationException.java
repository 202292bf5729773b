package dev.autogen.cli.config;

import org.jspecify.annotations.Nullable;

/** A setting is wrong or missing: nothing was tried, the user has to change something first. */
public final class ConfigurationException extends ProjectException {

    private static final long serialVersionUID = 1L;

    /** A wrong or missing setting. */
    public ConfigurationException(String message) {
        super(message, null);
    }

    /** A setting that cannot be read because of something else. */
    public ConfigurationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
