package dev.autogen.differ.hibernate7;

import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.generator.GeneratorCreationContext;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.Value;
import org.hibernate.service.ServiceRegistry;
import org.jspecify.annotations.Nullable;

/** What the generator of a property may ask for. */
record PropertyContext(Database database, StandardServiceRegistry registry, PersistentClass entity, Property property)
        implements GeneratorCreationContext {

    @Override
    public Database getDatabase() {
        return database;
    }

    @Override
    public ServiceRegistry getServiceRegistry() {
        return registry;
    }

    @Override
    public @Nullable String getDefaultCatalog() {
        return null;
    }

    @Override
    public @Nullable String getDefaultSchema() {
        return null;
    }

    @Override
    public PersistentClass getPersistentClass() {
        return entity;
    }

    @Override
    public RootClass getRootClass() {
        return entity.getRootClass();
    }

    @Override
    public Property getProperty() {
        return property;
    }

    @Override
    public Value getValue() {
        return property.getValue();
    }
}
