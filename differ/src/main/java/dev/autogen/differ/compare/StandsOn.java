package dev.autogen.differ.compare;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.ConstraintVisitor;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;

/** Whether a constraint compares one of the columns with something that its type decides; the server rebuilds keys. */
record StandsOn(List<String> columns) implements ConstraintVisitor<Boolean> {

    @Override
    public Boolean visit(PrimaryKey key) {
        return false;
    }

    @Override
    public Boolean visit(UniqueConstraint unique) {
        return false;
    }

    @Override
    public Boolean visit(ForeignKey key) {
        return key.columns().stream().anyMatch(columns::contains);
    }

    @Override
    public Boolean visit(CheckConstraint check) {
        return EnumUsage.mentions(check.expression(), columns);
    }

    /** Its operators are those of the column's type. */
    @Override
    public Boolean visit(ExclusionConstraint exclusion) {
        return exclusion.elements().stream()
                        .map(ExclusionElement::key)
                        .anyMatch(key -> key.column()
                                ? columns.contains(key.expression())
                                : EnumUsage.mentions(key.expression(), columns))
                || EnumUsage.mentions(exclusion.predicate(), columns);
    }
}
