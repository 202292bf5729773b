package dev.autogen.differ.random;

import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeAttribute;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Edits of enum and composite types. */
final class TypeEdits {

    private TypeEdits() {}

    static void addEnum(Draft draft, Choices choices) {
        QualifiedName name = Names.enumType(choices);
        draft.namespaces.add(Objects.requireNonNull(name.schema()));
        draft.enums.putIfAbsent(name, EnumType.of(name, Names.LABELS.get(0)));
    }

    static void dropEnum(Draft draft, Choices choices) {
        Draft.any(choices, List.copyOf(draft.enums.keySet())).ifPresent(draft.enums::remove);
    }

    private interface LabelEdit {
        void change(List<String> labels);
    }

    private static void labels(Draft draft, Choices choices, LabelEdit edit) {
        Draft.any(choices, List.copyOf(draft.enums.values())).ifPresent(type -> {
            List<String> labels = new ArrayList<>(type.labels());
            edit.change(labels);
            draft.enums.put(type.name(), type.withLabels(labels));
        });
    }

    static void addLabel(Draft draft, Choices choices) {
        labels(draft, choices, labels -> {
            String label = choices.pick(Names.LABELS);
            if (!labels.contains(label)) {
                labels.add(choices.below(labels.size() + 1), label);
            }
        });
    }

    static void dropLabel(Draft draft, Choices choices) {
        labels(draft, choices, labels -> Draft.any(choices, List.copyOf(labels)).ifPresent(labels::remove));
    }

    static void swapLabels(Draft draft, Choices choices) {
        labels(draft, choices, labels -> {
            if (labels.size() > 1) {
                Collections.swap(labels, choices.below(labels.size()), labels.size() - 1);
            }
        });
    }

    static void addComposite(Draft draft, Choices choices) {
        QualifiedName name = Names.compositeType(choices);
        draft.namespaces.add(Objects.requireNonNull(name.schema()));
        draft.composites.putIfAbsent(
                name, new CompositeType(name, List.of(TypeAttribute.of("zip", Types.builtIn(choices)))));
    }

    static void dropComposite(Draft draft, Choices choices) {
        Draft.any(choices, List.copyOf(draft.composites.keySet())).ifPresent(draft.composites::remove);
    }

    static void addAttribute(Draft draft, Choices choices) {
        Draft.any(choices, List.copyOf(draft.composites.values())).ifPresent(type -> {
            String name = Names.column(choices);
            List<TypeAttribute> attributes = new ArrayList<>(type.attributes());
            if (attributes.stream().noneMatch(a -> a.name().equals(name))) {
                attributes.add(attribute(draft, choices, type, name));
                draft.composites.put(type.name(), new CompositeType(type.name(), attributes));
            }
        });
    }

    /** Of a built-in type, or of another composite type that comes earlier, so that none is part of itself. */
    private static TypeAttribute attribute(Draft draft, Choices choices, CompositeType type, String name) {
        List<QualifiedName> earlier = draft.composites.keySet().stream()
                .filter(other -> other.compareTo(type.name()) < 0)
                .toList();
        if (!earlier.isEmpty() && choices.oneIn(3)) {
            return TypeAttribute.of(name, Types.use(choices.pick(earlier)));
        }
        SqlType built = Types.builtIn(choices);
        boolean text = TypeFamily.TEXT.types().contains(built.sql());
        return new TypeAttribute(name, built, text && choices.yes() ? "C" : null);
    }

    static void dropAttribute(Draft draft, Choices choices) {
        Draft.any(choices, List.copyOf(draft.composites.values())).ifPresent(type -> {
            List<TypeAttribute> attributes = new ArrayList<>(type.attributes());
            Draft.any(choices, type.attributes()).ifPresent(attributes::remove);
            draft.composites.put(type.name(), new CompositeType(type.name(), attributes));
        });
    }
}
