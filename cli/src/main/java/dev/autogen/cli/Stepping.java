package dev.autogen.cli;

import dev.autogen.cli.config.Configuration;
import dev.autogen.cli.config.Online;
import dev.autogen.codegen.Change;
import dev.autogen.differ.Comparison;
import dev.autogen.differ.Planned;
import dev.autogen.differ.Sides;
import dev.autogen.differ.steps.OnlineForms;
import dev.autogen.differ.steps.Portions;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.TableSize;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.operation.Operation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Divides a plan and its way back into steps: online where tables are large, in portions where there is much of it. */
final class Stepping {

    private final BiFunction<List<Planned>, Schema, List<Planned>> forms;

    private Stepping(BiFunction<List<Planned>, Schema, List<Planned>> forms) {
        this.forms = forms;
    }

    /** In portions only. */
    private static Stepping inPortions() {
        return new Stepping((plan, target) -> plan);
    }

    private static Stepping online(Set<QualifiedName> large, int serverMajor) {
        return new Stepping((plan, target) -> OnlineForms.of(plan, large, target, serverMajor));
    }

    /** All that a model has, on an empty database. */
    static RevisionBody first(EntityModel model, SourceOrigins origins) {
        List<Operation> operations = Comparison.between(Schema.EMPTY, model.schema(), Sides.ALIKE)
                .settleByText()
                .operations();
        List<Change> changes = operations.stream()
                .map(operation -> origins.change(Planned.of(operation)))
                .toList();
        List<Change> back =
                Operation.reverse(operations).stream().map(Change::of).toList();
        return inPortions().body(changes, back, Schema.EMPTY, model.schema(), origins);
    }

    /** Online, too, for tables of this database. */
    static Stepping of(Configuration configuration, Readings readings, LiveTables live, List<Planned> plan) {
        Online mode = configuration.online();
        if (mode == Online.NEVER) {
            return inPortions();
        }
        Set<QualifiedName> concerned = OnlineForms.concerned(plan);
        concerned.retainAll(whole(readings.database().schema()));
        if (mode == Online.AUTO) {
            Map<QualifiedName, TableSize> sizes = concerned.isEmpty() ? Map.of() : live.sizes();
            concerned.removeIf(
                    table -> !sizes.containsKey(table) || sizes.get(table).rows() < configuration.onlineRows());
        }
        return online(concerned, readings.server().major());
    }

    /** Without the database every table of the snapshot is large, or none. */
    static Stepping offline(Configuration configuration, Schema snapshot) {
        return switch (configuration.online()) {
            case ALWAYS -> online(whole(snapshot), 0);
            case AUTO -> online(Set.of(), 0);
            case NEVER -> inPortions();
        };
    }

    /** Tables that are not partitioned: PostgreSQL builds nothing concurrently on those that are. */
    private static Set<QualifiedName> whole(Schema schema) {
        Set<QualifiedName> names = new HashSet<>();
        for (Table table : schema.tables()) {
            TableOptions options = table.options();
            if (options == null || options.partitionBy() == null) {
                names.add(table.name());
            }
        }
        return names;
    }

    /**
     * What leads from one schema to another, and its way back.
     *
     * @param before what the way back leads to
     * @param after what the changes lead to
     */
    RevisionBody body(List<Change> changes, List<Change> back, Schema before, Schema after, SourceOrigins origins) {
        List<Change> upgrade =
                divided(changes, after).stream().map(origins::change).toList();
        List<Change> downgrade = divided(back, before).stream()
                .map(planned -> new Change(planned.operation(), null, planned.notices(), planned.step()))
                .toList();
        return new RevisionBody(upgrade, List.of(), downgrade);
    }

    private List<Planned> divided(List<Change> changes, Schema target) {
        List<Planned> plan = changes.stream()
                .map(change -> new Planned(change.operation(), change.notices(), change.step()))
                .toList();
        return Portions.of(forms.apply(plan, target));
    }
}
