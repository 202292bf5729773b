package dev.autogen.differ.random;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Edits of sequences. */
final class SequenceEdits {

    /** The sequences that go down; none ever turns round, for where it stands would then be out of its bounds. */
    private static final String DOWN = "s2";

    private SequenceEdits() {}

    /** Up or down, within bounds that any integer type has and that have the start in them. */
    static SequenceOptions options(boolean down, Choices choices) {
        long first = choices.pick(List.of(1L, 5L));
        long step = choices.pick(List.of(1L, 50L));
        @Nullable Long near = choices.pick(Arrays.asList(null, -7L));
        @Nullable Long far = choices.pick(Arrays.asList(null, 30_000L));
        long cache = choices.pick(List.of(1L, 20L));
        boolean cycle = choices.oneIn(3);
        return down
                ? new SequenceOptions(-first, -step, negative(far), negative(near), cache, cycle)
                : new SequenceOptions(first, step, near, far, cache, cycle);
    }

    private static @Nullable Long negative(@Nullable Long value) {
        return value == null ? null : -value;
    }

    static void add(Draft draft, Choices choices) {
        QualifiedName name = Names.sequence(choices);
        SqlType type = SqlType.of(choices.pick(List.of("bigint", "integer", "smallint")));
        draft.namespaces.add(Objects.requireNonNull(name.schema()));
        draft.sequences.putIfAbsent(
                name, new Sequence(name, type, options(name.name().equals(DOWN), choices), null));
    }

    static void drop(Draft draft, Choices choices) {
        draft.anySequence(choices).ifPresent(draft.sequences::remove);
    }

    static void alter(Draft draft, Choices choices) {
        draft.anySequence(choices)
                .ifPresent(name -> draft.sequences.computeIfPresent(name, (key, old) -> {
                    SqlType type = SqlType.of(choices.pick(List.of("bigint", "integer", "smallint")));
                    return new Sequence(key, type, options(key.name().equals(DOWN), choices), old.owner());
                }));
    }

    /** Gives it to a column of a table in its schema, or to nobody. */
    static void own(Draft draft, Choices choices) {
        draft.anySequence(choices)
                .ifPresent(name -> draft.sequences.computeIfPresent(name, (key, old) -> {
                    List<ColumnRef> owners = draft.tables.values().stream()
                            .filter(table -> Objects.equals(table.name().schema(), key.schema()))
                            .flatMap(table -> table.columns().stream()
                                    .map(Column::name)
                                    .map(column -> new ColumnRef(table.name(), column)))
                            .toList();
                    return owned(
                            old,
                            old.owner() == null ? Draft.any(choices, owners).orElse(null) : null);
                }));
    }

    static Sequence owned(Sequence sequence, @Nullable ColumnRef owner) {
        return new Sequence(sequence.name(), sequence.type(), sequence.options(), owner);
    }
}
