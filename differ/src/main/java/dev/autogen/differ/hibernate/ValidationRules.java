package dev.autogen.differ.hibernate;

import jakarta.validation.Configuration;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.boot.internal.ClassLoaderAccessImpl;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.classloading.spi.ClassLoaderService;
import org.hibernate.boot.spi.ClassLoaderAccess;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.dialect.Dialect;
import org.jspecify.annotations.Nullable;

/**
 * Bean Validation's constraints as columns' nullability, lengths and checks. Hibernate applies them only while it builds
 * a SessionFactory; the method that does the work is public, its class is not.
 */
final class ValidationRules {

    private static final String ACTIVATOR = "org.hibernate.boot.beanvalidation.TypeSafeActivator";
    private static final String INTERPOLATOR =
            "org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator";

    private ValidationRules() {}

    /** Does nothing where the application switched it off, or has no validation API or provider. */
    static void apply(MetadataImplementor metadata, StandardServiceRegistry registry, Map<String, Object> settings) {
        if (!isWanted(settings) || !isApiPresent()) {
            return;
        }
        try (Factory factory = Factory.ofApplication()) {
            if (factory.validators != null) {
                activate(factory.validators, metadata, registry, settings);
            }
        }
    }

    private static void activate(
            ValidatorFactory factory,
            MetadataImplementor metadata,
            StandardServiceRegistry registry,
            Map<String, Object> settings) {
        ClassLoaderAccess access = new ClassLoaderAccessImpl(null, registry.getService(ClassLoaderService.class));
        Dialect dialect = metadata.getDatabase().getDialect();
        try {
            Method method = Class.forName(ACTIVATOR, true, Dialect.class.getClassLoader())
                    .getMethod(
                            "applyRelationalConstraints",
                            ValidatorFactory.class,
                            Collection.class,
                            Map.class,
                            Dialect.class,
                            ClassLoaderAccess.class);
            method.setAccessible(true);
            method.invoke(null, factory, metadata.getEntityBindings(), settings, dialect, access);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("Bean Validation: " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This Hibernate applies Bean Validation in another way: " + e, e);
        }
    }

    static boolean isWanted(Map<String, Object> settings) {
        if ("false".equalsIgnoreCase(setting(settings, "hibernate.validator.apply_to_ddl"))) {
            return false;
        }
        String legacy = setting(settings, "javax.persistence.validation.mode");
        String mode = setting(settings, "jakarta.persistence.validation.mode");
        Set<String> modes = new TreeSet<>();
        for (String part : (mode.isEmpty() ? legacy : mode).split(",", -1)) {
            modes.add(part.strip().toUpperCase(Locale.ROOT));
        }
        return modes.contains("") || modes.contains("AUTO") || modes.contains("DDL");
    }

    private static String setting(Map<String, Object> settings, String key) {
        return Optional.ofNullable(settings.get(key))
                .map(Object::toString)
                .map(String::strip)
                .orElse("");
    }

    private static boolean isApiPresent() {
        try {
            Class.forName("jakarta.validation.Validation", false, Dialect.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** Names the validation API, so it must not be linked where the API is absent. */
    private static final class Factory implements AutoCloseable {
        private final @Nullable ValidatorFactory validators;

        private Factory(@Nullable ValidatorFactory validators) {
            this.validators = validators;
        }

        static Factory ofApplication() {
            try {
                Configuration<?> configuration = Validation.byDefaultProvider().configure();
                MessageInterpolator interpolator = withoutExpressionLanguage();
                if (interpolator != null) {
                    configuration.messageInterpolator(interpolator);
                }
                return new Factory(configuration.buildValidatorFactory());
            } catch (NoProviderFoundException e) {
                return new Factory(null);
            }
        }

        /** Messages are never shown here, and an application may lack the implementation that the default needs. */
        private static @Nullable MessageInterpolator withoutExpressionLanguage() {
            try {
                ClassLoader application = Thread.currentThread().getContextClassLoader();
                return Class.forName(INTERPOLATOR, true, application)
                        .asSubclass(MessageInterpolator.class)
                        .getDeclaredConstructor()
                        .newInstance();
            } catch (ReflectiveOperationException e) {
                return null;
            }
        }

        @Override
        public void close() {
            if (validators != null) {
                validators.close();
            }
        }
    }
}
