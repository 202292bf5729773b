package dev.autogen.cli;

import dev.autogen.codegen.Change;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.entity.Retired;
import dev.autogen.schema.entity.Retired.Kind;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.AdvanceSequence;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.AlterSequence;
import dev.autogen.schema.operation.ChangeIdentity;
import dev.autogen.schema.operation.CreateSequence;
import dev.autogen.schema.operation.CreateTable;
import dev.autogen.schema.operation.DropSequence;
import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sequences and identities that give out keys of a table that has got them from elsewhere: they go on behind the keys that there
 * are. A sequence belongs to the table that it is called after, as Hibernate does it ({@code users_seq}), else to the one whose
 * key stops being an identity in the same plan, or whose sequence is the only one that goes.
 */
final class TakenOverKeys {

    private static final Set<String> WHOLE_NUMBERS = Set.of("smallint", "integer", "bigint");

    private final Schema model;
    private final List<Operation> plan;
    private final List<Retired> returned;
    private final List<Retired> gone;

    /** In a plan that leads to a model, or back from it. */
    TakenOverKeys(Schema model, List<Operation> plan) {
        this(model, plan, List.of(), List.of());
    }

    private TakenOverKeys(Schema model, List<Operation> plan, List<Retired> returned, List<Retired> gone) {
        this.model = model;
        this.plan = plan;
        this.returned = returned;
        this.gone = gone;
    }

    /** The same, where some of what was retired is used again: meanwhile keys came from elsewhere. */
    TakenOverKeys withReturned(List<Retired> retired) {
        return new TakenOverKeys(model, plan, retired, gone);
    }

    /** The same, where some is retired by the plan: another sequence may take over from one of that. */
    TakenOverKeys withGone(List<Retired> retired) {
        return new TakenOverKeys(model, plan, returned, retired);
    }

    /** The changes, each followed by what moves its sequence. */
    List<Change> advanced(List<Change> changes) {
        List<Change> advanced = new ArrayList<>();
        for (Change change : changes) {
            advanced.add(change);
            advance(change.operation())
                    .ifPresent(advance -> advanced.add(new Change(advance, change.origin(), List.of())));
        }
        ofReturned().forEach(advance -> advanced.add(Change.of(advance)));
        return advanced;
    }

    /** The same of a way back, at whose end tables have the names that the model has for them. */
    List<Operation> advanced() {
        List<Operation> advanced = new ArrayList<>();
        List<Operation> last = new ArrayList<>();
        for (Operation operation : plan) {
            advanced.add(operation);
            advance(operation).ifPresent((operation instanceof AlterColumn ? advanced : last)::add);
        }
        advanced.addAll(last);
        advanced.addAll(ofReturned());
        return advanced;
    }

    private List<Operation> ofReturned() {
        List<Operation> advances = new ArrayList<>();
        for (Retired each : returned) {
            if (each.kind() == Kind.SEQUENCE) {
                keyOf(each.name())
                        .filter(key -> !isReturned(key.table()))
                        .ifPresent(key -> advances.add(new AdvanceSequence(each.name(), key.table(), key.column())));
            }
        }
        return advances;
    }

    private Optional<Operation> advance(Operation operation) {
        if (operation instanceof CreateSequence create && create.sequence().owner() == null) {
            return advance(create.sequence().name());
        }
        if (operation instanceof AlterSequence alter && alter.to().increment() != null) {
            return advance(alter.name());
        }
        return operation instanceof AlterColumn alter && changesIdentity(alter, true) && !isNew(alter.table())
                ? Optional.of(new AdvanceSequence(null, alter.table(), alter.column()))
                : Optional.empty();
    }

    /** No row came to a table that was retired too. */
    private boolean isReturned(QualifiedName table) {
        return returned.stream()
                .anyMatch(each -> each.kind() == Kind.TABLE && each.name().equals(table));
    }

    private Optional<Operation> advance(QualifiedName sequence) {
        return key(sequence).map(key -> new AdvanceSequence(sequence, key.table(), key.column()));
    }

    private Optional<ColumnRef> key(QualifiedName sequence) {
        return calledAfter(sequence).isPresent()
                ? keyOf(sequence)
                : formerIdentity().or(this::formerSequence);
    }

    /** Of the table that a sequence is called after. */
    private Optional<ColumnRef> keyOf(QualifiedName sequence) {
        return calledAfter(sequence).flatMap(this::key);
    }

    private Optional<Table> calledAfter(QualifiedName sequence) {
        return model.tables().stream()
                .filter(table -> Objects.equals(table.name().schema(), sequence.schema()))
                .filter(table -> sequence.name().startsWith(table.name().name() + "_"))
                .max(Comparator.comparing(table -> table.name().name().length()));
    }

    /** The one column that holds its keys, all of them given before the plan. */
    private Optional<ColumnRef> key(Table table) {
        PrimaryKey key = table.primaryKey();
        if (key == null || key.columns().size() != 1 || isNew(table.name())) {
            return Optional.empty();
        }
        return table.column(key.columns().get(0))
                .filter(column -> WHOLE_NUMBERS.contains(column.type().name()))
                .map(column -> new ColumnRef(table.name(), column.name()))
                .filter(column -> !isAdded(column));
    }

    private Optional<ColumnRef> formerIdentity() {
        List<ColumnRef> former = plan.stream()
                .filter(operation -> operation instanceof AlterColumn alter && changesIdentity(alter, false))
                .map(AlterColumn.class::cast)
                .map(alter -> new ColumnRef(alter.table(), alter.column()))
                .toList();
        return former.size() == 1 ? Optional.of(former.get(0)) : Optional.empty();
    }

    /** The key that a sequence gave which goes, where one goes and one comes. */
    private Optional<ColumnRef> formerSequence() {
        List<QualifiedName> going = Stream.concat(
                        plan.stream().filter(DropSequence.class::isInstance).map(operation -> ((DropSequence) operation)
                                .name()),
                        gone.stream()
                                .filter(each -> each.kind() == Kind.SEQUENCE)
                                .map(Retired::name))
                .toList();
        long coming = plan.stream().filter(CreateSequence.class::isInstance).count();
        return going.size() == 1 && coming == 1 ? keyOf(going.get(0)) : Optional.empty();
    }

    private static boolean changesIdentity(AlterColumn alter, boolean becomes) {
        return alter.changes().stream()
                .anyMatch(change -> change instanceof ChangeIdentity identity
                        && (becomes ? identity.from() : identity.to()) == null);
    }

    private boolean isNew(QualifiedName table) {
        return plan.stream()
                .anyMatch(operation -> operation instanceof CreateTable create
                        && create.table().name().equals(table));
    }

    private boolean isAdded(ColumnRef column) {
        return plan.stream()
                .anyMatch(operation -> operation instanceof AddColumn add
                        && add.table().equals(column.table())
                        && add.column().name().equals(column.column()));
    }
}
