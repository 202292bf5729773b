package dev.autogen.differ.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.entity.EntityModel;
import java.sql.Connection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read from entities is what their own Hibernate creates on a real server. */
class EntityLoaderIT {

    private static final Map<Application, LoadedApplication> LOADED = new EnumMap<>(Application.class);

    @BeforeAll
    static void load() {
        for (Application application : Application.values()) {
            LOADED.put(application, LoadedApplication.load(application.classpath()));
        }
    }

    @AfterAll
    static void close() {
        LOADED.values().forEach(LoadedApplication::close);
    }

    record Case(String entities, String naming, Map<String, String> settings, Application application) {

        @Override
        public String toString() {
            return entities + " " + naming + " " + settings + " " + application;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(Application.values()).flatMap(EntityLoaderIT::cases);
    }

    private static Stream<Case> cases(Application application) {
        Map<String, String> none = Map.of();
        return Stream.of(
                new Case("com.example.types", "jpa", none, application),
                new Case("com.example.types", "spring", none, application),
                new Case("com.example.enums", "jpa", none, application),
                new Case("com.example.enums", "spring", none, application),
                new Case("com.example.enums", "jpa", Map.of("hibernate.default_schema", "mine"), application),
                new Case("com.example.structs", "jpa", none, application),
                new Case("com.example.structs", "spring", none, application),
                new Case("com.example.checks", "jpa", none, application),
                new Case("com.example.inheritance", "spring", none, application),
                new Case("com.example.associations", "jpa", none, application),
                new Case("com.example.associations", "spring", none, application),
                new Case("com.example.ids", "jpa", none, application),
                new Case("com.example.ids", "spring", none, application),
                new Case("com.example.naming", "jpa", none, application),
                new Case("com.example.naming", "spring", none, application),
                new Case(
                        "com.example.inheritance",
                        "jpa",
                        Map.of("hibernate.globally_quoted_identifiers", "true"),
                        application),
                new Case("com.example.associations", "jpa", Map.of("hibernate.default_schema", "mine"), application),
                new Case("com.example.validation", "jpa", none, application),
                new Case(
                        "com.example.validation",
                        "jpa",
                        Map.of("jakarta.persistence.validation.mode", "none"),
                        application),
                new Case("com.example.indexes", "jpa", none, application));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void modelIsWhatHibernateCreates(Case each) throws Exception {
        EntitySource source = each.application().source(each.naming(), each.settings(), each.entities());
        LoadedApplication loaded = Objects.requireNonNull(LOADED.get(each.application()));
        EntityModel model = loaded.read(source);
        try (TestDatabase database = PostgresServer.shared().createDatabase()) {
            loaded.create(source, Application.connected(source, database));
            try (Connection connection = database.connect()) {
                assertThat(SchemaLines.of(model.schema())).isEqualTo(SchemaLines.of(connection));
            }
        }
    }
}
