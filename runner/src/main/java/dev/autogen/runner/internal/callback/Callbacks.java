package dev.autogen.runner.internal.callback;

import dev.autogen.runner.Callback;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who is called in the course of a run.
 *
 * @param called in this order
 * @param discovering whether those are called too that are found beside the migrations
 */
public record Callbacks(List<Callback> called, boolean discovering) {

    /** Those that are found. */
    public static final Callbacks DISCOVERED = new Callbacks(List.of(), true);

    /** None at all. */
    public static final Callbacks NONE = new Callbacks(List.of(), false);

    /** Copies the list. */
    public Callbacks {
        called = List.copyOf(called);
    }

    /** These and more, called last. */
    public Callbacks and(List<? extends Callback> more) {
        return new Callbacks(Stream.concat(called.stream(), more.stream()).toList(), discovering);
    }
}
