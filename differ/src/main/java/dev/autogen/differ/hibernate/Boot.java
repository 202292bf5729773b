package dev.autogen.differ.hibernate;

import dev.autogen.differ.hibernate.internal.HibernateBridge;
import dev.autogen.schema.entity.EntityException;
import dev.autogen.schema.entity.EntityRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/** Hibernate's metadata of a request, complete as Hibernate's own DDL would see it, and the registry behind it. */
final class Boot implements AutoCloseable {

    private final StandardServiceRegistry registry;
    private final MetadataImplementor metadata;
    private final Map<Table, List<Column>> declared = new LinkedHashMap<>();

    private Boot(StandardServiceRegistry registry, MetadataImplementor metadata) {
        this.registry = registry;
        this.metadata = metadata;
    }

    /** Builds the metadata; the caller closes. Classes come from the thread's context class loader. */
    static Boot of(EntityRequest request, HibernateLine line) {
        ClassLoader application = Thread.currentThread().getContextClassLoader();
        BootstrapServiceRegistry bootstrap = new BootstrapServiceRegistryBuilder()
                .applyClassLoader(application)
                .enableAutoClose()
                .build();
        Map<String, Object> settings = BootSettings.of(request, line);
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder(bootstrap)
                .applySettings(settings)
                .enableAutoClose()
                .build();
        try {
            Boot boot = new Boot(registry, metadata(request, registry, application));
            boot.complete(settings, line.bridge());
            return boot;
        } catch (RuntimeException | Error e) {
            StandardServiceRegistryBuilder.destroy(registry);
            throw e;
        }
    }

    private static MetadataImplementor metadata(
            EntityRequest request, StandardServiceRegistry registry, ClassLoader application) {
        MetadataSources sources = new MetadataSources(registry);
        request.packages().forEach(sources::addPackage);
        for (String name : request.classes()) {
            sources.addAnnotatedClass(load(name, application));
        }
        request.mappingFiles().forEach(sources::addResource);
        return (MetadataImplementor) sources.buildMetadata();
    }

    private static Class<?> load(String name, ClassLoader application) {
        try {
            return Class.forName(name, false, application);
        } catch (ClassNotFoundException e) {
            throw new EntityException("Class " + name + " is not on the class path.", e);
        }
    }

    /** What Hibernate itself does only while it builds a SessionFactory. */
    private void complete(Map<String, Object> settings, HibernateBridge bridge) {
        metadata.validate();
        bridge.complete(metadata, registry);
        ValidationRules.apply(metadata, registry, settings);
        metadata.getDatabase().getNamespaces().forEach(namespace -> namespace
                .getTables()
                .forEach(table -> declared.put(table, List.copyOf(table.getColumns()))));
        metadata.orderColumns(true);
    }

    MetadataImplementor metadata() {
        return metadata;
    }

    /** The columns as they are mapped, before Hibernate sorts them by size. */
    List<Column> declaredColumns(Table table) {
        List<Column> columns = declared.get(table);
        return columns == null ? List.copyOf(table.getColumns()) : columns;
    }

    @Override
    public void close() {
        StandardServiceRegistryBuilder.destroy(registry);
    }
}
