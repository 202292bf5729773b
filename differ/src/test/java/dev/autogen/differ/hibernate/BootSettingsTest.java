package dev.autogen.differ.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BootSettingsTest {

    @ParameterizedTest
    @CsvSource({
        "hibernate.physical_naming_strategy, com.acme.Naming, true",
        "hibernate.globally_quoted_identifiers, true, true",
        "hibernate.type.preferred_enum_jdbc_type, 12, true",
        "hibernate.hbm2ddl.charset_name, UTF-8, true",
        "jakarta.persistence.validation.mode, none, true",
        "javax.persistence.validation.mode, none, true",
        "hibernate.dialect, com.acme.OurDialect, true",
        "hibernate.dialect, org.hibernate.dialect.PostgreSQLDialect, false",
        "hibernate.dialect, org.hibernate.dialect.PostgreSQL10Dialect, false",
        "hibernate.hbm2ddl.auto, create-drop, false",
        "jakarta.persistence.schema-generation.database.action, drop, false",
        "javax.persistence.schema-generation.database.action, drop, false",
        "jakarta.persistence.jdbc.url, jdbc:postgresql:x, false",
        "hibernate.connection.url, jdbc:postgresql:x, false",
        "hibernate.cache.region.factory_class, jcache, false",
        "hibernate.session_factory.interceptor, com.acme.I, false",
        "jakarta.persistence.nonJtaDataSource, jdbc/x, false",
    })
    void onlyTheMappingGetsThrough(String key, String value, boolean taken) {
        assertThat(BootSettings.isTaken(key, value)).isEqualTo(taken);
    }
}
