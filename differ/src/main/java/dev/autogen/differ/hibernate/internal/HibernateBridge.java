package dev.autogen.differ.hibernate.internal;

import java.util.Collection;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.CheckConstraint;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Constraint;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Index;
import org.hibernate.mapping.Table;

/** What the lines of Hibernate call differently, or what the older one lacks. One implementation for each line. */
public interface HibernateBridge {

    /** The foreign keys of a table, in the order of the mapping. */
    Collection<ForeignKey> foreignKeys(Table table);

    /** The code of {@code org.hibernate.type.SqlTypes} for the column. */
    int sqlTypeCode(Column column, Metadata metadata);

    /** Does to columns what this line does only while it builds a SessionFactory, Bean Validation and order apart. */
    void complete(Metadata metadata, StandardServiceRegistry registry);

    /** Whether NOT NULL of a generated column is part of Hibernate's DDL. */
    boolean rendersNotNullOfGenerated(Dialect dialect);

    /** SQL after the constraint ({@code deferrable}); empty for none. */
    String options(Constraint constraint);

    /** SQL after the check; empty for none. */
    String options(CheckConstraint check);

    /** SQL after the index ({@code where ...}); empty for none. */
    String options(Index index);

    /** SQL after the sequence; empty for none. */
    String options(Sequence sequence);

    /** SQL after the column; empty for none. */
    String options(Column column);

    /** SQL after the table; empty for none. */
    String options(Table table);

    /** The class of the physical naming strategy that Spring Boot takes with this line. */
    String snakeCaseStrategy();
}
