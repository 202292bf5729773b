package dev.autogen.differ.hibernate7;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;

/**
 * Columns of {@code @CreationTimestamp} and its like. Since 7.4 they are not null, but it is the generator's constructor
 * that says so ({@code CurrentTimestampGeneration.notNull}), which runs while a SessionFactory is built. Here it runs for
 * Hibernate's own annotations; an application's generators are left alone.
 */
final class TimestampColumns {

    private static final List<Class<? extends Annotation>> ANNOTATIONS =
            List.of(CreationTimestamp.class, UpdateTimestamp.class, CurrentTimestamp.class);

    private final Metadata metadata;
    private final StandardServiceRegistry registry;

    TimestampColumns(Metadata metadata, StandardServiceRegistry registry) {
        this.metadata = metadata;
        this.registry = registry;
    }

    void complete() {
        for (PersistentClass entity : metadata.getEntityBindings()) {
            if (entity.getClassName() != null) {
                entity.getProperties().forEach(property -> complete(entity, property));
            }
        }
    }

    /** As Hibernate does, properties of embeddables are reached, those of embeddables in embeddables are not. */
    private void complete(PersistentClass entity, Property property) {
        createGenerator(entity, entity.getMappedClass(), property);
        if (property.getValue() instanceof Component component && component.getComponentClassName() != null) {
            component.getProperties().forEach(inner -> createGenerator(entity, component.getComponentClass(), inner));
        }
    }

    private void createGenerator(PersistentClass entity, Class<?> owner, Property property) {
        if (property.getValueGeneratorCreator() != null && isTimestamp(owner, property.getName())) {
            property.getValueGeneratorCreator()
                    .createGenerator(new PropertyContext(metadata.getDatabase(), registry, entity, property));
        }
    }

    private static boolean isTimestamp(Class<?> owner, String name) {
        String getter = "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        for (Class<?> type = owner; type != null; type = type.getSuperclass()) {
            Stream<? extends AnnotatedElement> fields = Arrays.stream(type.getDeclaredFields())
                    .filter(field -> field.getName().equals(name));
            Stream<? extends AnnotatedElement> getters = Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.getName().equals(getter));
            if (Stream.concat(fields, getters).anyMatch(TimestampColumns::isAnnotated)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnnotated(AnnotatedElement member) {
        return ANNOTATIONS.stream().anyMatch(member::isAnnotationPresent);
    }
}
