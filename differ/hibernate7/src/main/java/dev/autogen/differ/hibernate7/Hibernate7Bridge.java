package dev.autogen.differ.hibernate7;

import dev.autogen.differ.hibernate.internal.HibernateBridge;
import java.lang.reflect.Method;
import java.util.Collection;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.CheckConstraint;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Constraint;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Index;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/** Hibernate 7.0 and later. Uses nothing that 7.0 lacks. */
public final class Hibernate7Bridge implements HibernateBridge {

    @Override
    public Collection<ForeignKey> foreignKeys(Table table) {
        return table.getForeignKeyCollection();
    }

    @Override
    public int sqlTypeCode(Column column, Metadata metadata) {
        return column.getSqlTypeCode(metadata);
    }

    @Override
    public void complete(Metadata metadata, StandardServiceRegistry registry) {
        new TimestampColumns(metadata, registry).complete();
    }

    /** {@inheritDoc} Since 7.4 a dialect says so by itself; before, it was always rendered. */
    @Override
    public boolean rendersNotNullOfGenerated(Dialect dialect) {
        try {
            Method method = Dialect.class.getMethod("supportsNotNullAfterGeneratedAs");
            return Boolean.TRUE.equals(method.invoke(dialect));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The dialect does not say what it renders: " + e, e);
        }
    }

    @Override
    public String options(Constraint constraint) {
        return orEmpty(constraint.getOptions());
    }

    @Override
    public String options(CheckConstraint check) {
        return orEmpty(check.getOptions());
    }

    @Override
    public String options(Index index) {
        return orEmpty(index.getOptions());
    }

    @Override
    public String options(Sequence sequence) {
        return orEmpty(sequence.getOptions());
    }

    @Override
    public String options(Column column) {
        return orEmpty(column.getOptions());
    }

    @Override
    public String options(Table table) {
        return orEmpty(table.getOptions());
    }

    @Override
    public String snakeCaseStrategy() {
        return PhysicalNamingStrategySnakeCaseImpl.class.getName();
    }

    private static String orEmpty(@Nullable String options) {
        return options == null ? "" : options.strip();
    }
}
