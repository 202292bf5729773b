package dev.autogen.cli.report;

import dev.autogen.schema.text.JsonWriter;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is kept though the entities do without it, and what they want again of that.
 *
 * @param retired what is kept from now on, as {@code users.phone}
 * @param restored what was kept and is used again
 */
public record Retirements(List<String> retired, List<String> restored) {

    /** Nothing of the kind. */
    public static final Retirements NONE = new Retirements(List.of(), List.of());

    /** Copies. */
    public Retirements {
        retired = List.copyOf(retired);
        restored = List.copyOf(restored);
    }

    boolean isEmpty() {
        return retired.isEmpty() && restored.isEmpty();
    }

    /** A line for each, as what is done. */
    public List<String> lines() {
        return Stream.concat(
                        retired.stream().map(each -> "retire " + each + ", data kept"),
                        restored.stream().map(each -> "restore " + each + ", with its data"))
                .toList();
    }

    /** A line for each, as what was done by default. */
    List<String> done() {
        return Stream.concat(
                        retired.stream().map(each -> "retired " + each + ", data kept; --drop drops it now"),
                        restored.stream().map(each -> "restored " + each + ", with its data"))
                .toList();
    }

    void write(JsonWriter out) {
        out.name("retired").values(retired);
        out.name("restored").values(restored);
    }
}
