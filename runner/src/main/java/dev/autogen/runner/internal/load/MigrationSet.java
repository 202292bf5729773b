package dev.autogen.runner.internal.load;

import dev.autogen.runner.Callback;
import dev.autogen.runner.Migration;
import dev.autogen.runner.graph.Script;
import java.util.List;

/** The migrations of one place at one time. */
public interface MigrationSet {

    /** What can be said of them without running or compiling any, sorted by location. */
    List<Script> scripts();

    /**
     * The callbacks that lie beside them, the class first.
     *
     * @throws dev.autogen.runner.LoadException if one cannot be read or made
     */
    List<Callback> callbacks();

    /**
     * A new instance of one of them.
     *
     * @throws dev.autogen.runner.LoadException if it does not compile, link or construct
     */
    Migration instantiate(Script script);
}
