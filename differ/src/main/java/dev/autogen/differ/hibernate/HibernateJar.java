package dev.autogen.differ.hibernate;

import dev.autogen.schema.entity.EntityException;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/** Which Hibernate a class path has, told without loading it. */
final class HibernateJar {

    static final String MARKER = "org.hibernate.Version";

    private HibernateJar() {}

    /**
     * The version that the manifest of the first hibernate-core states; null where there is none.
     *
     * @throws EntityException when there is one that does not say its version
     */
    static @Nullable String version(URLClassLoader classpath) {
        URL marker = classpath.findResource(MARKER.replace('.', '/') + ".class");
        if (marker == null) {
            return null;
        }
        String address = marker.toString();
        if (!address.startsWith("jar:file:")) {
            throw new EntityException("Hibernate on the class path is not in a jar: " + address, null);
        }
        Path path = Path.of(URI.create(address.substring("jar:".length(), address.indexOf("!/"))));
        try (JarFile jar = new JarFile(path.toFile())) {
            Manifest manifest = jar.getManifest();
            String version = manifest == null
                    ? null
                    : manifest.getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION);
            if (version == null) {
                throw new EntityException("The manifest of " + path + " does not say which Hibernate it is.", null);
            }
            return version;
        } catch (IOException e) {
            throw new EntityException("Cannot read " + path + ": " + e.getMessage(), e);
        }
    }
}
