package dev.autogen.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ApplicationTest {

    private static final String URL = "jdbc:postgresql://localhost/";

    private final Path folder;

    ApplicationTest(@TempDir Path folder) {
        this.folder = folder;
    }

    record Case(
            String name, Map<String, String> files, String profile, Map<String, String> variables, String database) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        String yml = """
                spring:
                  datasource:
                    url: jdbc:postgresql://${DB_HOST:localhost}/${db.name}
                    username: ${DB_USER:${db.name}}
                db:
                  name: shop
                """;
        return Stream.of(
                new Case("yml", Map.of("application.yml", yml), "", Map.of(), URL + "shop as shop"),
                new Case(
                        "placeholders from the environment",
                        Map.of("application.yaml", yml),
                        "",
                        Map.of("DB_HOST", "db", "DB_NAME", "prod"),
                        "jdbc:postgresql://db/prod as prod"),
                new Case(
                        "relaxed variables win",
                        Map.of("application.yml", yml),
                        "",
                        Map.of("SPRING_DATASOURCE_URL", URL + "v", "SPRING_DATASOURCE_USERNAME", "u"),
                        URL + "v as u"),
                new Case(
                        "properties win over yml",
                        Map.of("application.yml", yml, "application.properties", "spring.datasource.url=" + URL + "p"),
                        "",
                        Map.of(),
                        URL + "p as shop"),
                new Case(
                        "the profile's file wins",
                        Map.of("application.yml", yml, "application-dev.yml", "spring.datasource.url: " + URL + "dev"),
                        "dev",
                        Map.of(),
                        URL + "dev as shop"),
                new Case(
                        "the active profile is the application's",
                        Map.of(
                                "application.yml",
                                "spring.profiles.active: dev\n" + yml.replace("spring:", "spring.x: y\nspring:"),
                                "application-dev.properties",
                                "spring.datasource.username=dev"),
                        "",
                        Map.of(),
                        URL + "shop as dev"),
                new Case(
                        "a document for another profile is left out",
                        Map.of("application.yml", yml + """
                                ---
                                spring.config.activate.on-profile: prod & !eu
                                spring.datasource.username: prod
                                """),
                        "dev",
                        Map.of(),
                        URL + "shop as shop"),
                new Case(
                        "a document for this profile counts",
                        Map.of("application.yml", yml + """
                                ---
                                spring.config.activate.on-profile: prod & !eu
                                spring.datasource.username: prod
                                """),
                        "prod",
                        Map.of(),
                        URL + "shop as prod"),
                new Case(
                        "documents in properties",
                        Map.of("application.properties", """
                                spring.datasource.url=jdbc:postgresql://localhost/shop
                                #---
                                spring.config.activate.on-profile=dev,test
                                spring.datasource.username=test
                                """),
                        "test",
                        Map.of(),
                        URL + "shop as test"),
                new Case(
                        "Maven's filter marks are no YAML error",
                        Map.of("application.yml", "info.version: @project.version@\n" + yml),
                        "",
                        Map.of(),
                        URL + "shop as shop"),
                new Case(
                        "persistence.xml",
                        Map.of("META-INF/persistence.xml", persistence("""
                                <property name="jakarta.persistence.jdbc.url" value="jdbc:postgresql://localhost/xml"/>
                                <property name="jakarta.persistence.jdbc.user" value="${XML_USER:x}"/>
                                """)),
                        "",
                        Map.of(),
                        URL + "xml as x"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theDatabaseIsTheApplications(Case row) {
        row.files.forEach((name, content) -> write("src/main/resources/" + name, content));

        assertThat(load(row.profile, row.variables).database()).hasToString(row.database);
    }

    @Test
    void settingsOfSpring() {
        write("services/app/pom.xml", "");
        write("services/app/src/main/resources/application.yml", """
                spring:
                  datasource.password: 0123
                  jpa:
                    mapping-resources: [META-INF/a.xml, META-INF/b.xml]
                    hibernate:
                      ddlAuto: update
                      naming:
                        physical-strategy: com.acme.Physical
                    properties:
                      hibernate:
                        default_schema: shop
                        connection.autocommit: true
                        physical_naming_strategy: com.acme.Loses
                      "[hibernate.type.preferred_uuid_jdbc_type]": CHAR
                """);

        Application application = load("", Map.of("SPRING_JPA_PROPERTIES_HIBERNATE_DEFAULT_SCHEMA", "other"))
                .application();

        assertThat(application.spring()).isTrue();
        assertThat(application.ddlAuto()).contains("update");
        assertThat(application.mappingFiles()).containsExactly("META-INF/a.xml", "META-INF/b.xml");
        assertThat(application.settings())
                .containsOnly(
                        Map.entry("hibernate.physical_naming_strategy", "com.acme.Physical"),
                        Map.entry("hibernate.default_schema", "other"),
                        Map.entry("hibernate.type.preferred_uuid_jdbc_type", "CHAR"));
        assertThat(application.files())
                .containsExactly(folder.resolve("services/app/src/main/resources/application.yml"));
    }

    @Test
    void settingsOfPersistenceXml() {
        write("src/main/resources/META-INF/persistence.xml", persistence("""
                <property name="hibernate.hbm2ddl.auto" value="create-drop"/>
                <property name="hibernate.connection.password" value="hush"/>
                <property name="hibernate.globally_quoted_identifiers" value="true"/>
                """));

        Application application = load("", Map.of()).application();

        assertThat(application.spring()).isFalse();
        assertThat(application.classes()).containsExactly("com.acme.User");
        assertThat(application.listedOnly()).isTrue();
        assertThat(application.mappingFiles()).containsExactly("META-INF/orm.xml");
        assertThat(application.ddlAuto()).contains("create-drop");
        assertThat(application.settings())
                .containsOnly(
                        Map.entry("hibernate.hbm2ddl.auto", "create-drop"),
                        Map.entry("hibernate.globally_quoted_identifiers", "true"));
    }

    record Wrong(String name, Map<String, String> files, String message) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Wrong> wrongs() {
        return Stream.of(
                new Wrong(
                        "unresolved placeholder",
                        Map.of("src/main/resources/application.properties", "spring.datasource.url=${JDBC}"),
                        "refers to ${JDBC}"),
                new Wrong(
                        "broken YAML",
                        Map.of("src/main/resources/application.yml", "spring:\n  password: 'hush\n"),
                        "application.yml: found unexpected end of stream in line 3."),
                new Wrong(
                        "a document type",
                        Map.of(
                                "src/main/resources/META-INF/persistence.xml",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><persistence>"
                                        + "<persistence-unit name=\"&e;\"/></persistence>"),
                        "persistence.xml"),
                new Wrong(
                        "two applications",
                        Map.of(
                                "a/pom.xml", "",
                                "b/pom.xml", "",
                                "a/src/main/resources/application.properties",
                                        "spring.datasource.url=jdbc:postgresql:a",
                                "b/src/main/resources/application.properties",
                                        "spring.datasource.url=jdbc:postgresql:b"),
                        "names several databases"));
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void whatCannotBeReadIsNamed(Wrong row) {
        row.files.forEach(this::write);

        assertThatThrownBy(() -> load("", Map.of()).database())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(row.message)
                .hasMessageNotContaining("hush");
    }

    private static String persistence(String properties) {
        return """
                <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
                  <persistence-unit name="shop">
                    <mapping-file>META-INF/orm.xml</mapping-file>
                    <class>com.acme.User</class>
                    <exclude-unlisted-classes/>
                    <properties>%s</properties>
                  </persistence-unit>
                </persistence>
                """.formatted(properties);
    }

    private Configuration load(String profile, Map<String, String> variables) {
        return Configuration.load(folder, profile.isEmpty() ? Map.of() : Map.of("profile", profile), variables);
    }

    private void write(String path, String content) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
