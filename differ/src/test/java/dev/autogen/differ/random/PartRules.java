package dev.autogen.differ.random;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ConstraintVisitor;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which constraints and indexes a table can have. */
final class PartRules implements ConstraintVisitor<Boolean> {

    private final Draft draft;
    private final Table table;

    PartRules(Draft draft, Table table) {
        this.draft = draft;
        this.table = table;
    }

    /** Whether PostgreSQL makes an index for it. */
    static boolean hasIndex(Constraint constraint) {
        return !(constraint instanceof ForeignKey) && !(constraint instanceof CheckConstraint);
    }

    static Stream<String> indexNames(Table table) {
        return Stream.concat(
                table.constraints().stream().filter(PartRules::hasIndex).map(Constraint::name),
                table.indexes().stream().map(Index::name));
    }

    private boolean isKey(List<String> columns, List<String> include) {
        return columns.stream().allMatch(name -> isIndexed(name, Index.BTREE)) && isIncluded(include);
    }

    private boolean isIndexed(String column, String method) {
        return table.column(column)
                .filter(there -> Cascade.isIndexed(draft, there, method))
                .isPresent();
    }

    private boolean isIncluded(List<String> columns) {
        return columns.stream()
                .allMatch(name -> table.column(name).filter(c -> !c.virtual()).isPresent());
    }

    @Override
    public Boolean visit(PrimaryKey key) {
        return isKey(key.columns(), key.include());
    }

    @Override
    public Boolean visit(UniqueConstraint unique) {
        return isKey(unique.columns(), unique.include());
    }

    @Override
    public Boolean visit(ExclusionConstraint exclusion) {
        boolean ranges = !exclusion.method().equals("gist")
                || exclusion.elements().stream()
                        .map(element -> table.column(element.key().expression()))
                        .allMatch(column -> column.filter(c -> TypeFamily.RANGE
                                        .types()
                                        .contains(c.type().sql()))
                                .isPresent());
        return ranges && allow(exclusion.index());
    }

    boolean allow(Index index) {
        return isIncluded(index.include())
                && isCondition(index.predicate())
                && index.keys().stream().allMatch(key -> allow(key, index.method()));
    }

    private boolean isCondition(@Nullable String predicate) {
        return predicate == null || IndexEdits.predicates(draft, table).contains(predicate);
    }

    private boolean allow(IndexKey key, String method) {
        Optional<Column> column = table.columns().stream()
                .filter(c -> key.column()
                        ? c.name().equals(key.expression())
                        : IndexEdits.expressions(draft, c).contains(key.expression()))
                .findFirst();
        return column.filter(c -> Cascade.isIndexed(draft, c, method)
                        && IndexEdits.suits(key, c, method)
                        && (key.collation() == null || ColumnEdits.isCollated(draft, c)))
                .isPresent();
    }

    @Override
    public Boolean visit(ForeignKey key) {
        Table target = draft.tables.get(key.referencedTable());
        if (target == null || !Keys.of(target).contains(key.referencedColumns())) {
            return false;
        }
        for (int i = 0; i < key.columns().size(); i++) {
            Optional<Column> own = table.column(key.columns().get(i));
            Optional<Column> other = target.column(key.referencedColumns().get(i));
            if (own.filter(c -> c.generatedAs() == null
                            && other.isPresent()
                            && Types.comparable(draft, c.type(), other.get().type()))
                    .isEmpty()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Boolean visit(CheckConstraint check) {
        return ConstraintEdits.checks(draft, table).contains(check.expression());
    }
}
