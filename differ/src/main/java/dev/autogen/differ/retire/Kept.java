package dev.autogen.differ.retire;

import dev.autogen.schema.entity.Retired;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is retired, from before and from now on. */
final class Kept {

    private final List<Retired> before;
    private final List<Retired> now = new ArrayList<>();

    Kept(List<Retired> before) {
        this.before = before;
    }

    boolean has(Retired retired) {
        return earlier(retired).isPresent();
    }

    private Optional<Retired> earlier(Retired retired) {
        return before.stream().filter(retired::isSameAs).findFirst();
    }

    /** Keeps what was retired before as it was noted then. */
    void add(Retired retired) {
        now.add(earlier(retired).orElse(retired));
    }

    boolean holds(Retired retired) {
        return now.stream().anyMatch(retired::isSameAs);
    }

    List<Retired> all() {
        return List.copyOf(now);
    }
}
