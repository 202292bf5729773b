package dev.autogen.cli.build;

import dev.autogen.cli.config.ProjectException;
import org.jspecify.annotations.Nullable;

/** The build or a compilation failed, with its own words in the message. */
public final class BuildException extends ProjectException {

    private static final long serialVersionUID = 1L;

    /** A failure by itself. */
    public BuildException(String message) {
        super(message, null);
    }

    /** A failure because of something else. */
    public BuildException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
