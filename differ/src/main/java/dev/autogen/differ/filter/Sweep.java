package dev.autogen.differ.filter;

import dev.autogen.differ.Subject;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Extension;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is out on any of the sides, with the reason: first what a reason names, then what cannot be without it.
 * What is out on one side is out on all, so the second step goes over all sides again. Not safe for threads.
 */
final class Sweep {

    private final List<Schema> sides;
    private final Map<Subject, String> out = new TreeMap<>();
    private final Map<QualifiedName, Set<String>> columns = new HashMap<>();
    private final Set<QualifiedName> incomplete = new HashSet<>();
    private final Set<QualifiedName> primaryKeys = new HashSet<>();

    private Sweep(List<Schema> sides) {
        this.sides = sides;
    }

    /**
     * Sweeps over all sides.
     *
     * @param target the side that the comparison leads to
     * @param reasons why an object is out by its name
     */
    static Sweep over(List<Schema> sides, Schema target, Reasons reasons) {
        Sweep sweep = new Sweep(sides);
        sides.forEach(side -> sweep.named(side, reasons));
        sides.forEach(sweep::generated);
        sides.forEach(sweep::dependent);
        sweep.types(target);
        return sweep;
    }

    /** What is out and why. */
    Map<Subject, String> out() {
        return out;
    }

    /** Tables whose primary key is out: whatever it is called on another side, it is the same. */
    Set<QualifiedName> primaryKeys() {
        return primaryKeys;
    }

    private void named(Schema side, Reasons reasons) {
        Namer namer = new Namer(reasons);
        side.namespaces().forEach(namer::schema);
        for (Extension extension : side.extensions()) {
            namer.in(extension.schema(), Subject.extension(extension.name()));
        }
        side.enums().forEach(type -> namer.in(type.name().schema(), Subject.type(type.name())));
        side.composites().forEach(type -> namer.in(type.name().schema(), Subject.type(type.name())));
        side.sequences().forEach(s -> namer.in(s.name().schema(), Subject.sequence(s.name())));
        for (Table table : side.tables()) {
            if (!namer.in(table.name().schema(), Subject.table(table.name())) && reasons.concernParts()) {
                parts(table).forEach(namer::itself);
            }
        }
    }

    private static Stream<Subject> parts(Table table) {
        QualifiedName name = table.name();
        return Stream.of(
                        table.columns().stream().map(column -> Subject.column(name, column.name())),
                        table.constraints().stream().map(c -> Subject.constraint(name, c.name())),
                        table.indexes().stream().map(index -> Subject.index(name, index.name())))
                .flatMap(parts -> parts);
    }

    /** Puts what the reasons name among what is out. */
    private final class Namer {
        private final Reasons reasons;
        private final Map<String, Boolean> schemas = new HashMap<>();

        Namer(Reasons reasons) {
            this.reasons = reasons;
        }

        boolean itself(Subject subject) {
            String reason = reasons.of(subject);
            if (reason == null) {
                return false;
            }
            leaveOut(subject, reason);
            return true;
        }

        boolean schema(String name) {
            return schemas.computeIfAbsent(name, n -> itself(Subject.schema(n)));
        }

        boolean in(@Nullable String schema, Subject subject) {
            if (itself(subject)) {
                return true;
            }
            boolean with = schema != null && schema(schema);
            if (with) {
                leaveOut(subject, reason(Subject.schema(Objects.requireNonNull(schema))));
            }
            return with;
        }
    }

    /** The first reason counts. */
    private void leaveOut(Subject subject, String reason) {
        out.putIfAbsent(subject, reason);
        if (subject.isPart()) {
            incomplete.add(subject.name());
        }
        if (subject.kind() == Subject.Kind.COLUMN) {
            columns.computeIfAbsent(subject.name(), t -> new HashSet<>()).add(subject.part());
        }
    }

    private String reason(Subject subject) {
        return Objects.requireNonNull(out.get(subject));
    }

    private Stream<Table> staying(Schema side) {
        return side.tables().stream().filter(table -> !out.containsKey(Subject.table(table.name())));
    }

    /** A column cannot be computed from one that is not there. */
    private void generated(Schema side) {
        staying(side).filter(table -> columns.containsKey(table.name())).forEach(table -> {
            Set<String> gone = Set.copyOf(columns(table.name()));
            for (Column column : table.columns()) {
                Set<String> mentioned = PartColumns.of(column.generatedAs(), gone);
                leaveOutWith(Subject.column(table.name(), column.name()), mentioned);
            }
        });
    }

    private Set<String> columns(QualifiedName table) {
        return columns.getOrDefault(table, Set.of());
    }

    private void leaveOutWith(Subject part, Collection<String> mentioned) {
        for (String column : mentioned) {
            leaveOut(part, reason(Subject.column(part.name(), column)));
        }
    }

    private void dependent(Schema side) {
        staying(side).filter(table -> incomplete.contains(table.name())).forEach(table -> {
            Set<String> gone = columns(table.name());
            for (Constraint constraint : table.constraints()) {
                Subject subject = Subject.constraint(table.name(), constraint.name());
                leaveOutWith(subject, PartColumns.of(constraint, gone));
                if (constraint.equals(table.primaryKey()) && out.containsKey(subject)) {
                    primaryKeys.add(table.name());
                }
            }
            for (Index index : table.indexes()) {
                leaveOutWith(Subject.index(table.name(), index.name()), PartColumns.of(index, gone));
            }
        });
        side.sequences().forEach(this::owned);
    }

    private void owned(Sequence sequence) {
        ColumnRef owner = sequence.owner();
        if (owner == null) {
            return;
        }
        Stream.of(Subject.table(owner.table()), Subject.column(owner.table(), owner.column()))
                .filter(out::containsKey)
                .findFirst()
                .ifPresent(with -> leaveOut(Subject.sequence(sequence.name()), reason(with)));
    }

    /** A type goes with the columns that are out unless the target needs it besides: it could not be dropped with others. */
    private void types(Schema target) {
        Set<QualifiedName> needed = needed(target);
        for (Schema side : sides) {
            going(side).forEach((type, reason) -> {
                if (!needed.contains(type)) {
                    leaveOut(Subject.type(type), reason);
                }
            });
        }
    }

    private Set<QualifiedName> needed(Schema target) {
        TypeUses types = new TypeUses(target);
        Set<QualifiedName> roots = types.all();
        roots.removeAll(going(target).keySet());
        for (Table table : target.tables()) {
            table.columns().stream()
                    .filter(column -> columnReason(table, column) == null)
                    .forEach(column -> roots.addAll(types.named(column.type())));
        }
        return types.closure(roots);
    }

    /** The types of the columns that are out. */
    private Map<QualifiedName, String> going(Schema side) {
        TypeUses types = new TypeUses(side);
        Map<QualifiedName, String> going = new TreeMap<>();
        if (types.isEmpty()) {
            return going;
        }
        for (Table table : side.tables()) {
            for (Column column : table.columns()) {
                String reason = columnReason(table, column);
                if (reason != null) {
                    types.closure(types.named(column.type())).forEach(type -> going.putIfAbsent(type, reason));
                }
            }
        }
        return going;
    }

    private @Nullable String columnReason(Table table, Column column) {
        return out.getOrDefault(Subject.table(table.name()), out.get(Subject.column(table.name(), column.name())));
    }
}
