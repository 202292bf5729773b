package dev.autogen.runner.internal.load;

import dev.autogen.runner.Callback;
import dev.autogen.runner.Migration;
import dev.autogen.runner.graph.Script;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

    /**
     * The checksums of some of them by revision, without those that have none.
     *
     * @param code finds one out by running the code, null for none; not asked for what is known already
     */
    default Map<String, String> checksums(List<Script> some, Function<Script, @Nullable String> code) {
        Map<String, String> checksums = new HashMap<>();
        for (Script script : some) {
            String checksum = code.apply(script);
            if (checksum != null) {
                checksums.put(script.id(), checksum);
            }
        }
        return checksums;
    }
}
