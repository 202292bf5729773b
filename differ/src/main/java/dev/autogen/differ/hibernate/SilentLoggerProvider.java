package dev.autogen.differ.hibernate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.logging.LoggerProvider;
import org.jspecify.annotations.Nullable;

/**
 * Keeps Hibernate's log off the console: a provider for JBoss Logging, found as a service, that drops everything but the
 * one message that a person must see. Hibernate goes on without an identifier generator that it cannot build, and logs
 * so at DEBUG (HHH160184); a sequence would be missing from the model.
 *
 * <p>Public for {@link java.util.ServiceLoader}.
 */
public final class SilentLoggerProvider implements LoggerProvider {

    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

    /** For {@link java.util.ServiceLoader}. */
    public SilentLoggerProvider() {}

    /** Starts to listen on this thread, forgetting what was heard before. */
    static void listen() {
        HEARD.set(new ArrayList<>());
    }

    /** What was heard on this thread since {@link #listen}; stops listening. */
    static List<String> heard() {
        List<String> messages = HEARD.get();
        HEARD.remove();
        return messages == null ? List.of() : List.copyOf(messages);
    }

    @Override
    public Logger getLogger(String name) {
        return new Quiet(name);
    }

    @Override
    public void clearMdc() {}

    @Override
    public @Nullable Object putMdc(String key, Object value) {
        return null;
    }

    @Override
    public @Nullable Object getMdc(String key) {
        return null;
    }

    @Override
    public void removeMdc(String key) {}

    @Override
    public Map<String, Object> getMdcMap() {
        return Map.of();
    }

    @Override
    public void clearNdc() {}

    @Override
    public @Nullable String getNdc() {
        return null;
    }

    @Override
    public int getNdcDepth() {
        return 0;
    }

    @Override
    public @Nullable String popNdc() {
        return null;
    }

    @Override
    public @Nullable String peekNdc() {
        return null;
    }

    @Override
    public void pushNdc(String message) {}

    @Override
    public void setNdcMaxDepth(int maxDepth) {}

    private static final class Quiet extends Logger {
        private static final long serialVersionUID = 1L;

        /** Where the message comes from in 7.x and in 6.6; only there is DEBUG formatted at all. */
        private final boolean listening;

        Quiet(String name) {
            super(name);
            listening = name.equals("org.hibernate.orm.boot") || name.endsWith(".InFlightMetadataCollectorImpl");
        }

        @Override
        public boolean isEnabled(Level level) {
            return listening && level == Level.DEBUG;
        }

        @Override
        protected void doLog(
                Level level,
                @Nullable String loggerClass,
                Object message,
                Object @Nullable [] parameters,
                @Nullable Throwable thrown) {
            if (isEnabled(level)) {
                hear(String.valueOf(message), parameters, thrown);
            }
        }

        @Override
        protected void doLogf(
                Level level,
                @Nullable String loggerClass,
                String format,
                Object @Nullable [] parameters,
                @Nullable Throwable thrown) {
            if (isEnabled(level)) {
                hear(format, parameters, thrown);
            }
        }

        private static void hear(String message, Object @Nullable [] parameters, @Nullable Throwable thrown) {
            List<String> messages = HEARD.get();
            if (messages == null || !message.contains("IdentifierGenerator as part of Metadata")) {
                return;
            }
            Throwable cause = thrown;
            for (Object parameter : parameters == null ? new Object[0] : parameters) {
                cause = parameter instanceof Throwable throwable ? throwable : cause;
            }
            String reason = cause == null ? message : MappingErrors.message(cause);
            messages.add("Hibernate cannot build an identifier generator: " + reason);
        }
    }
}
