package dev.autogen.runner.internal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** What another thread is about, with the class loader of the one that began it. Its thread keeps no JVM from ending. */
public final class Beside<T> {

    private final CompletableFuture<T> result = new CompletableFuture<>();

    private Beside() {}

    /** Begins. */
    public static <T> Beside<T> begin(String name, Supplier<T> work) {
        Beside<T> beside = new Beside<>();
        Thread thread = new Thread(() -> beside.run(work), name);
        thread.setDaemon(true);
        thread.start();
        return beside;
    }

    private void run(Supplier<T> work) {
        try {
            result.complete(work.get());
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }

    /** Waits for what it comes to; throws what it threw. */
    public T get() {
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }
}
