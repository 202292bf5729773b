package dev.autogen.differ.hazard;

import dev.autogen.schema.Column;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.cost.TypeChanges;
import dev.autogen.schema.cost.Volatility;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.ChangeColumnComment;
import dev.autogen.schema.operation.ChangeDefault;
import dev.autogen.schema.operation.ChangeExpression;
import dev.autogen.schema.operation.ChangeIdentity;
import dev.autogen.schema.operation.ChangeNullable;
import dev.autogen.schema.operation.ChangeType;
import dev.autogen.schema.operation.ColumnChangeVisitor;
import dev.autogen.schema.operation.ExecuteSql;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is dangerous in a change of a column. */
final class ColumnRules implements ColumnChangeVisitor<List<HazardCode>> {

    private final AlterColumn alter;
    private final Surroundings around;

    ColumnRules(AlterColumn alter, Surroundings around) {
        this.alter = alter;
        this.around = around;
    }

    /** Of a column that is added to a table with rows. */
    static List<HazardCode> added(Column column) {
        List<HazardCode> codes = new ArrayList<>();
        String value = column.defaultExpression();
        if (column.needsValue()) {
            codes.add(HazardCode.AG107);
        }
        if (column.identity() != null
                || value != null && value.toLowerCase(Locale.ROOT).contains("nextval(")) {
            codes.add(HazardCode.AG213);
        } else if (Volatility.mayDiffer(value)) {
            codes.add(HazardCode.AG212);
        }
        if (column.generatedAs() != null && !column.virtual()) {
            codes.add(HazardCode.AG214);
        }
        if (isJson(column.type())) {
            codes.add(HazardCode.AG307);
        }
        return codes;
    }

    private static boolean isJson(SqlType type) {
        return type.name().equals("json");
    }

    @Override
    public List<HazardCode> visit(ChangeType change) {
        List<HazardCode> codes = new ArrayList<>();
        if (TypeChanges.narrows(change.from(), change.to())
                && !around.isAskedAbout(alter.table(), List.of(alter.column()))) {
            codes.add(HazardCode.AG110);
        }
        if (change.using() != null) {
            codes.add(HazardCode.AG114);
        }
        if (!TypeChanges.keepsRows(change)) {
            codes.add(HazardCode.AG215);
        }
        if (!change.to().equals(change.from())) {
            codes.add(HazardCode.AG302);
        }
        if (isJson(change.to())) {
            codes.add(HazardCode.AG307);
        }
        return codes;
    }

    @Override
    public List<HazardCode> visit(ChangeNullable change) {
        if (change.nullable()) {
            return List.of(HazardCode.AG112);
        }
        if (around.isProvenNotNull(alter.table(), alter.column())) {
            return List.of();
        }
        List<HazardCode> codes = new ArrayList<>();
        if (!around.isFilled(alter.table(), alter.column())) {
            codes.add(HazardCode.AG108);
        }
        if (change.pending() == null) {
            codes.add(HazardCode.AG217);
        }
        return codes;
    }

    @Override
    public List<HazardCode> visit(ChangeDefault change) {
        return List.of();
    }

    @Override
    public List<HazardCode> visit(ChangeIdentity change) {
        boolean begins = change.from() == null && change.to() != null;
        return begins && !setsSequence() ? List.of(HazardCode.AG120) : List.of();
    }

    private boolean setsSequence() {
        return around.transaction().stream()
                .anyMatch(o -> o instanceof ExecuteSql sql
                        && sql.sql().toLowerCase(Locale.ROOT).contains("setval"));
    }

    @Override
    public List<HazardCode> visit(ChangeExpression change) {
        if (change.recreates()) {
            return List.of(HazardCode.AG102, HazardCode.AG214);
        }
        return change.to() == null ? List.of() : List.of(HazardCode.AG219);
    }

    @Override
    public List<HazardCode> visit(ChangeColumnComment change) {
        return List.of();
    }
}
