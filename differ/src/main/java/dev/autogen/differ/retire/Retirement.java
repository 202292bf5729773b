package dev.autogen.differ.retire;

import dev.autogen.differ.Subject;
import dev.autogen.differ.compare.EnumLabels;
import dev.autogen.differ.compare.TypeSpellings;
import dev.autogen.differ.rename.Renames;
import dev.autogen.differ.snapshot.ObjectText;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TypeAttribute;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.entity.Retired;
import dev.autogen.schema.entity.Retired.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The model to lead to, where what the entities do without is kept. */
public final class Retirement {

    private final EntityModel snapshot;
    private final EntityModel entities;
    private final Drops drops;
    private final Returning returning;
    private final Renames renames;
    private final Schema was;
    private final Kept kept;
    private final TakenNames names;
    private final EntityModel wanted;

    private Retirement(EntityModel snapshot, EntityModel entities, Renames found, Drops drops) {
        this.snapshot = snapshot;
        this.entities = entities;
        this.drops = drops;
        this.returning = new Returning(snapshot, entities, found, drops);
        this.renames = returning.renames();
        this.was = renames.applyTo(snapshot.schema());
        this.kept = new Kept(snapshot.retired().stream().map(this::moved).toList());
        this.names = new TakenNames(entities.schema());
        this.wanted = withKept();
    }

    /**
     * Keeps what the entities do without.
     *
     * @param snapshot as of the newest revision, with what is retired
     * @param found what else gets another name; what is retired had no part in finding it
     */
    public static Retirement of(EntityModel snapshot, EntityModel entities, Renames found, Drops drops) {
        return new Retirement(snapshot, entities, found, drops);
    }

    /** A schema without what a model says is retired: what renames are sought among. */
    public static Schema withoutRetired(Schema schema, List<Retired> retired) {
        if (retired.isEmpty()) {
            return schema;
        }
        Set<Subject> out = new HashSet<>();
        retired.forEach(each -> subject(each).ifPresent(out::add));
        return schema.withTables(schema.tables().stream()
                        .filter(table -> !out.contains(Subject.table(table.name())))
                        .map(table -> table.toBuilder()
                                .columns(table.columns().stream()
                                        .filter(c -> !out.contains(Subject.column(table.name(), c.name())))
                                        .toList())
                                .build())
                        .toList())
                .withSequences(schema.sequences().stream()
                        .filter(sequence -> !out.contains(Subject.sequence(sequence.name())))
                        .toList());
    }

    /** The object that is retired; none where it is a value. */
    public static Optional<Subject> subject(Retired retired) {
        return switch (retired.kind()) {
            case TABLE -> Optional.of(Subject.table(retired.name()));
            case COLUMN -> Optional.of(Subject.column(retired.name(), retired.part()));
            case SEQUENCE -> Optional.of(Subject.sequence(retired.name()));
            case CHECK_VALUE, ENUM_VALUE -> Optional.empty();
        };
    }

    private Retired moved(Retired retired) {
        QualifiedName name = renames.tables().getOrDefault(retired.name(), retired.name());
        String part = renames.columns().getOrDefault(new ColumnRef(name, retired.part()), retired.part());
        return retired.kind() == Kind.ENUM_VALUE || retired.kind() == Kind.SEQUENCE
                ? retired
                : retired.called(name, part);
    }

    private EntityModel withKept() {
        Schema to = entities.schema();
        List<Table> tables = new ArrayList<>();
        for (Table table : to.tables()) {
            tables.add(
                    was.table(table.name()).map(former -> kept(former, table)).orElse(table));
        }
        for (Table table : was.tables()) {
            if (to.table(table.name()).isEmpty() && stays(table)) {
                tables.add(retired(table));
            }
        }
        Schema grown = to.withTables(tables);
        grown = grown.withSequences(sequences(grown));
        grown = withTypes(grown);
        return entities.withSchema(grown.withNamespaces(namespaces(grown))).withRetired(withAttributes());
    }

    private Table kept(Table former, Table table) {
        return new RetiredColumns(former, table, drops, kept, names)
                .table(new WideChecks(drops, kept).of(former, table));
    }

    private boolean stays(Table table) {
        return drops.keeps(Subject.table(table.name())) || kept.has(marker(table));
    }

    private static Retired marker(Table table) {
        return Retired.now(
                Kind.TABLE,
                table.name(),
                "",
                "",
                table.foreignKeys().stream().map(ObjectText::of).toList());
    }

    /** With all its own rules: nobody but the code from before writes to it. It must not keep others from deleting. */
    private Table retired(Table table) {
        kept.add(marker(table));
        keepValuesOf(table);
        Table.Builder builder = table.toBuilder().withoutConstraints().withoutIndexes();
        table.constraints().stream()
                .filter(constraint -> !table.foreignKeys().contains(constraint))
                .forEach(constraint -> builder.constraint(names.freed(table, constraint)));
        table.indexes().forEach(index -> builder.index(names.freed(table, index)));
        return builder.build();
    }

    private void keepValuesOf(Table table) {
        snapshot.retired().stream()
                .map(this::moved)
                .filter(each -> each.name().equals(table.name()) && each.kind() != Kind.TABLE)
                .forEach(kept::add);
    }

    private List<Sequence> sequences(Schema grown) {
        List<Sequence> sequences = new ArrayList<>(grown.sequences());
        Set<QualifiedName> there = new HashSet<>();
        sequences.forEach(sequence -> there.add(sequence.name()));
        for (Sequence sequence : was.sequences()) {
            if (!there.contains(sequence.name()) && stays(sequence)) {
                sequences.add(sequence);
            }
        }
        return sequences;
    }

    private boolean stays(Sequence sequence) {
        ColumnRef owner = sequence.owner();
        if (owner != null) {
            return kept.all().stream()
                    .anyMatch(each -> each.name().equals(owner.table())
                            && (each.kind() == Kind.TABLE
                                    || each.kind() == Kind.COLUMN && each.part().equals(owner.column())));
        }
        Retired marker = Retired.now(Kind.SEQUENCE, sequence.name(), "", "", List.of(ObjectText.of(sequence)));
        boolean stays = drops.keeps(Subject.sequence(sequence.name())) || kept.has(marker);
        if (stays) {
            kept.add(marker);
        }
        return stays;
    }

    /** Types that something retired is of, and values that rows may hold. */
    private Schema withTypes(Schema grown) {
        Set<QualifiedName> used = usedTypes(grown);
        List<EnumType> enums = new ArrayList<>();
        grown.enums()
                .forEach(type -> enums.add(was.enums().stream()
                        .filter(former -> former.name().equals(type.name()))
                        .findFirst()
                        .map(former -> widened(former, type))
                        .orElse(type)));
        was.enums().stream()
                .filter(type -> used.contains(type.name()) && !names(enums).contains(type.name()))
                .forEach(enums::add);
        List<CompositeType> composites = new ArrayList<>(grown.composites());
        was.composites().stream()
                .filter(type -> used.contains(type.name())
                        && composites.stream().noneMatch(c -> c.name().equals(type.name())))
                .forEach(composites::add);
        return grown.withTypes(enums, composites);
    }

    private static Set<QualifiedName> names(List<EnumType> enums) {
        Set<QualifiedName> names = new TreeSet<>();
        enums.forEach(type -> names.add(type.name()));
        return names;
    }

    private EnumType widened(EnumType former, EnumType type) {
        List<String> before = new ArrayList<>();
        for (String label : former.labels()) {
            Retired marker = Retired.now(Kind.ENUM_VALUE, type.name(), "", label, List.of());
            boolean gone = !type.labels().contains(label);
            if (gone && (drops.retire() || kept.has(marker))) {
                kept.add(marker);
                before.add(label);
            } else if (!gone) {
                before.add(label);
            }
        }
        return type.withLabels(new EnumLabels(before, type.labels()).merged());
    }

    private Set<QualifiedName> usedTypes(Schema grown) {
        TypeSpellings spellings = new TypeSpellings(was);
        Set<QualifiedName> used = new TreeSet<>();
        List<SqlType> types = new ArrayList<>();
        grown.tables().stream()
                .flatMap(t -> t.columns().stream())
                .map(Column::type)
                .forEach(types::add);
        while (!types.isEmpty()) {
            for (QualifiedName name : spellings.named(types.remove(types.size() - 1))) {
                if (used.add(name)) {
                    was.composites().stream()
                            .filter(type -> type.name().equals(name))
                            .flatMap(type -> type.attributes().stream())
                            .map(TypeAttribute::type)
                            .forEach(types::add);
                }
            }
        }
        return used;
    }

    private List<String> namespaces(Schema grown) {
        Set<String> namespaces = new TreeSet<>(grown.namespaces());
        Set<String> inhabited = new HashSet<>();
        grown.tables()
                .forEach(table -> inhabited.add(String.valueOf(table.name().schema())));
        grown.sequences()
                .forEach(
                        sequence -> inhabited.add(String.valueOf(sequence.name().schema())));
        grown.enums().forEach(type -> inhabited.add(String.valueOf(type.name().schema())));
        was.namespaces().stream().filter(inhabited::contains).forEach(namespaces::add);
        return List.copyOf(namespaces);
    }

    private List<Retired> withAttributes() {
        return kept.all().stream()
                .map(each -> each.isNew() && each.kind() == Kind.COLUMN
                        ? each.from(snapshot.attributes().get(renames.before(new ColumnRef(each.name(), each.part()))))
                        : each)
                .toList();
    }

    /** The entities and what is kept. */
    public EntityModel wanted() {
        return wanted;
    }

    /** The renames that were found, with those of what comes back or gives way. */
    public Renames renames() {
        return renames;
    }

    /** What was kept and is the entities' again, by the name it is called now. */
    public List<Retired> returned() {
        return snapshot.retired().stream()
                .map(this::moved)
                .filter(each -> !kept.holds(each) && isThere(each))
                .toList();
    }

    /** What was retired on one branch may have been dropped with its table on another. */
    private boolean isThere(Retired retired) {
        return switch (retired.kind()) {
            case SEQUENCE -> was.sequences().stream().anyMatch(s -> s.name().equals(retired.name()));
            case ENUM_VALUE -> was.enums().stream().anyMatch(t -> t.name().equals(retired.name()));
            case TABLE -> was.table(retired.name()).isPresent();
            case COLUMN, CHECK_VALUE ->
                was.table(retired.name()).flatMap(t -> t.column(retired.part())).isPresent();
        };
    }

    /** What cannot be decided without people. */
    public List<Clash> clashes() {
        return returning.clashes();
    }
}
