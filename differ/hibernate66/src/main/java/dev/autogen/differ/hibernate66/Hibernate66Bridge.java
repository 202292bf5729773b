package dev.autogen.differ.hibernate66;

import dev.autogen.differ.hibernate.internal.HibernateBridge;
import java.util.Collection;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.CheckConstraint;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Constraint;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Index;
import org.hibernate.mapping.Table;

/** Hibernate 6.6. It knows no options of JPA 3.2. */
public final class Hibernate66Bridge implements HibernateBridge {

    private static final String NONE = "";

    @Override
    public Collection<ForeignKey> foreignKeys(Table table) {
        return table.getForeignKeys().values();
    }

    @Override
    public int sqlTypeCode(Column column, Metadata metadata) {
        return column.getSqlTypeCode(metadata);
    }

    @Override
    public void complete(Metadata metadata, StandardServiceRegistry registry) {}

    @Override
    public boolean rendersNotNullOfGenerated(Dialect dialect) {
        return true;
    }

    @Override
    public String options(Constraint constraint) {
        return NONE;
    }

    @Override
    public String options(CheckConstraint check) {
        return NONE;
    }

    @Override
    public String options(Index index) {
        return NONE;
    }

    @Override
    public String options(Sequence sequence) {
        return NONE;
    }

    @Override
    public String options(Column column) {
        return NONE;
    }

    @Override
    public String options(Table table) {
        return NONE;
    }

    @Override
    public String snakeCaseStrategy() {
        return CamelCaseToUnderscoresNamingStrategy.class.getName();
    }
}
