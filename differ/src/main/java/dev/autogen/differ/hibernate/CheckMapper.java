package dev.autogen.differ.hibernate;

import dev.autogen.differ.hibernate.internal.HibernateBridge;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.expression.Parentheses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/** Checks of enums, converters, discriminators and people. Hibernate joins the nameless ones of a column into one. */
final class CheckMapper {

    private final Metadata metadata;
    private final HibernateBridge bridge;
    private final Notes notes;
    private final AggregateChecks aggregates;

    CheckMapper(Metadata metadata, HibernateBridge bridge, Notes notes) {
        this.metadata = metadata;
        this.bridge = bridge;
        this.notes = notes;
        this.aggregates = new AggregateChecks(metadata.getDatabase().getDialect());
    }

    /** @param name the table as PostgreSQL keeps it */
    List<CheckConstraint> map(String name, Table table) {
        List<CheckConstraint> checks = new ArrayList<>();
        for (Column column : table.getColumns()) {
            addNameless(name, column, checks);
            ColumnDefinition.parse(column.getSqlType(metadata))
                    .checks()
                    .forEach(expression -> checks.add(nameless(name, List.of(Names.of(column)), expression)));
            aggregates
                    .of(column)
                    .ifPresent(expression -> checks.add(nameless(name, List.of(Names.of(column)), expression)));
            column.getCheckConstraints().stream()
                    .filter(org.hibernate.mapping.CheckConstraint::isNamed)
                    .forEach(check -> checks.add(named(name, check)));
        }
        for (org.hibernate.mapping.CheckConstraint check : table.getChecks()) {
            checks.add(check.isNamed() ? named(name, check) : nameless(name, List.of(), check.getConstraint()));
        }
        return checks;
    }

    private static void addNameless(String table, Column column, List<CheckConstraint> checks) {
        List<String> expressions = column.getCheckConstraints().stream()
                .filter(org.hibernate.mapping.CheckConstraint::isAnonymous)
                .map(check -> Parentheses.stripped(check.getConstraint()))
                .toList();
        if (expressions.size() == 1) {
            checks.add(nameless(table, List.of(Names.of(column)), expressions.get(0)));
        } else if (!expressions.isEmpty()) {
            String all = expressions.stream().collect(Collectors.joining(") and (", "(", ")"));
            checks.add(nameless(table, List.of(Names.of(column)), all));
        }
    }

    private static CheckConstraint nameless(String table, List<String> columns, String expression) {
        return CheckConstraint.of(ReadableNames.check(table, columns), Parentheses.stripped(expression))
                .named(ReadableNames.check(table, columns), false);
    }

    private CheckConstraint named(String table, org.hibernate.mapping.CheckConstraint check) {
        String name = Names.ofSql(check.getName());
        String options = bridge.options(check).toLowerCase(Locale.ROOT);
        boolean noInherit = options.equals("no inherit");
        if (!noInherit) {
            notes.notCovered("options of check " + table + "." + name, bridge.options(check));
        }
        return new CheckConstraint(name, true, Parentheses.stripped(check.getConstraint()), true, noInherit);
    }
}
