package dev.autogen.codegen;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands together in a body: a step, or one change outside of steps.
 *
 * @param step name of the step; null for none
 * @param changes at least one; exactly one outside of steps
 */
record Section(@Nullable String step, List<Change> changes) {

    /** Changes in their order; those of one step that follow each other are one section. */
    static List<Section> of(List<Change> changes) {
        List<Section> sections = new ArrayList<>();
        List<Change> step = new ArrayList<>();
        for (Change change : changes) {
            if (!step.isEmpty() && !step.get(0).sameStep(change)) {
                sections.add(of(step.get(0).step(), step));
                step.clear();
            }
            if (change.step() == null) {
                sections.add(of(null, List.of(change)));
            } else {
                step.add(change);
            }
        }
        if (!step.isEmpty()) {
            sections.add(of(step.get(0).step(), step));
        }
        return sections;
    }

    private static Section of(@Nullable String step, List<Change> changes) {
        return new Section(step, List.copyOf(changes));
    }
}
