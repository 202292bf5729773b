package dev.autogen.cli.server;

import dev.autogen.cli.config.ProjectException;
import org.jspecify.annotations.Nullable;

/** A private server or a scratch database cannot be had. */
public final class ServerException extends ProjectException {

    private static final long serialVersionUID = 1L;

    ServerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
