package dev.autogen.differ.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Labels of an enum type before a change and after it.
 *
 * @param from the labels before
 * @param to the labels after
 */
public record EnumLabels(List<String> from, List<String> to) {

    /** The labels to add, in their order. */
    List<String> added() {
        return to.stream().filter(label -> !from.contains(label)).toList();
    }

    /** Whether the labels that stay keep their order. */
    boolean keepOrder() {
        return from.stream()
                .filter(to::contains)
                .toList()
                .equals(to.stream().filter(from::contains).toList());
    }

    /** The labels before with one more of those after, behind the one that it follows there. */
    List<String> with(String label) {
        List<String> labels = new ArrayList<>(from);
        int place = 0;
        for (int i = to.indexOf(label) - 1; i >= 0 && place == 0; i--) {
            place = labels.indexOf(to.get(i)) + 1;
        }
        labels.add(place, label);
        return labels;
    }

    /** All labels of both, in the order of those after; what is gone comes last. */
    List<String> union() {
        List<String> labels = new ArrayList<>(to);
        from.stream().filter(label -> !to.contains(label)).forEach(labels::add);
        return labels;
    }

    /**
     * All labels of both, in the order of those before where those that stay keep it: then nothing but adding leads to them.
     */
    public List<String> merged() {
        if (!keepOrder()) {
            return union();
        }
        EnumLabels grown = this;
        for (String label : added()) {
            grown = new EnumLabels(grown.with(label), to);
        }
        return grown.from();
    }

    /** The labels before, without those that are gone. */
    List<String> kept() {
        return from.stream().filter(to::contains).toList();
    }
}
