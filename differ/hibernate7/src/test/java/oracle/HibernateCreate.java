package oracle;

import jakarta.validation.Validation;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.cfg.Configuration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate's own idea of the schema: what {@code hbm2ddl.auto=create} makes of the classes on a real server. */
public final class HibernateCreate implements Consumer<Map<String, String>> {

    /** Class names come under {@code classes}, separated by commas, what to do under {@code action}; all else are settings. */
    @Override
    public void accept(Map<String, String> settings) {
        Configuration configuration = new Configuration();
        settings.forEach(configuration::setProperty);
        configuration.setProperty("hibernate.hbm2ddl.auto", settings.getOrDefault("action", "create-only"));
        configuration.setProperty("hibernate.hbm2ddl.create_namespaces", "true");
        configuration.setProperty("hibernate.hbm2ddl.halt_on_error", "true");
        configuration
                .getProperties()
                .put(
                        "jakarta.persistence.validation.factory",
                        Validation.byDefaultProvider()
                                .configure()
                                .messageInterpolator(new ParameterMessageInterpolator())
                                .buildValidatorFactory());
        for (String name : settings.get("classes").split(",", -1)) {
            try {
                configuration.addAnnotatedClass(
                        Class.forName(name, true, Thread.currentThread().getContextClassLoader()));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        configuration.buildSessionFactory().close();
    }
}
