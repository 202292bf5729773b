package dev.autogen.differ.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.schema.entity.EntityException;
import dev.autogen.schema.entity.EntityModel;
import jakarta.persistence.Entity;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.hibernate.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationLoaderTest {

    private static final String ENTITY = "com.example.indexes.Indexed";

    private static Path hibernateJar(Path folder, String version) throws Exception {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (!version.isEmpty()) {
            manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, version);
        }
        Path jar = folder.resolve("hibernate core.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            out.putNextEntry(new JarEntry("org/hibernate/Version.class"));
        }
        return jar;
    }

    @Test
    void withoutAHibernateOfItsOwnTheToolsIsShared() throws Exception {
        try (ApplicationLoader loader = ApplicationLoader.open(List.of(Application.CLASSES))) {
            assertThat(loader.isIsolated()).isFalse();
            assertThat(loader.loadClass(ENTITY).getClassLoader()).isSameAs(loader);
            assertThat(loader.loadClass("jakarta.persistence.Entity")).isSameAs(Entity.class);
            assertThat(loader.loadClass("org.hibernate.Version")).isSameAs(Version.class);
            assertThat(loader.loadClass(HibernateReader.class.getName())).isSameAs(HibernateReader.class);
        }
    }

    @Test
    void theSameVersionIsSharedToo(@TempDir Path folder) throws Exception {
        Path jar = hibernateJar(folder, Version.getVersionString());

        try (ApplicationLoader loader = ApplicationLoader.open(List.of(Application.CLASSES, jar))) {
            assertThat(loader.isIsolated()).isFalse();
            assertThat(loader.loadClass("org.hibernate.Version")).isSameAs(Version.class);
        }
    }

    @Test
    void anotherVersionIsTakenWholeAndOnlyTheModelIsShared() throws Exception {
        try (ApplicationLoader loader = ApplicationLoader.open(Application.WITH_66.classpath())) {
            assertThat(loader.isIsolated()).isTrue();
            for (String name : List.of(
                    ENTITY,
                    "jakarta.persistence.Entity",
                    "jakarta.validation.Validation",
                    "org.hibernate.Version",
                    "org.jboss.logging.Logger",
                    HibernateReader.class.getName(),
                    HibernateLine.BRIDGE_66)) {
                assertThat(loader.loadClass(name).getClassLoader()).as(name).isSameAs(loader);
            }
            assertThat(loader.loadClass(EntityModel.class.getName())).isSameAs(EntityModel.class);
            assertThat(loader.loadClass("javax.sql.DataSource")).isSameAs(javax.sql.DataSource.class);
            assertThatThrownBy(() -> loader.loadClass("org.hibernate.models.spi.ModelsContext"))
                    .isInstanceOf(ClassNotFoundException.class);
        }
    }

    @Test
    void versionsWithoutABridgeAreRefused(@TempDir Path folder) throws Exception {
        for (String version : List.of("5.6.15.Final", "6.5.3.Final", "8.0.0.Beta1")) {
            Path jar = hibernateJar(folder, version);

            assertThatThrownBy(() -> ApplicationLoader.open(List.of(jar)))
                    .isInstanceOf(EntityException.class)
                    .hasMessageStartingWith("Hibernate " + version + " is not supported");
        }
    }

    @Test
    void aJarThatDoesNotSayItsVersionIsRefused(@TempDir Path folder) throws Exception {
        Path jar = hibernateJar(folder, "");

        assertThatThrownBy(() -> ApplicationLoader.open(List.of(jar)))
                .isInstanceOf(EntityException.class)
                .hasMessageContaining(jar.toString());
    }
}
