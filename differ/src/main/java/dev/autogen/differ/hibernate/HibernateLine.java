package dev.autogen.differ.hibernate;

import dev.autogen.differ.hibernate.internal.HibernateBridge;
import dev.autogen.schema.entity.EntityException;
import org.hibernate.Version;

/**
 * The Hibernate that runs here.
 *
 * @param version such as {@code 7.4.6.Final}
 * @param bridge what its line calls differently
 */
record HibernateLine(String version, HibernateBridge bridge) {

    static final String BRIDGE_66 = "dev.autogen.differ.hibernate66.Hibernate66Bridge";
    static final String BRIDGE_7 = "dev.autogen.differ.hibernate7.Hibernate7Bridge";

    /**
     * @throws EntityException when no bridge fits, or the one that fits is not on the class path
     */
    static HibernateLine running() {
        String version = Version.getVersionString();
        return new HibernateLine(version, bridge(bridgeFor(version)));
    }

    /**
     * The class name of the bridge.
     *
     * @throws EntityException when no bridge fits
     */
    static String bridgeFor(String version) {
        if (version.startsWith("6.6.")) {
            return BRIDGE_66;
        }
        if (version.startsWith("7.")) {
            return BRIDGE_7;
        }
        throw new EntityException(
                "Hibernate " + version + " is not supported: entities are read with 6.6 and 7.x. "
                        + "Take one of these as hibernate-core on the class path.",
                null);
    }

    private static HibernateBridge bridge(String className) {
        try {
            return Class.forName(className, true, HibernateLine.class.getClassLoader())
                    .asSubclass(HibernateBridge.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new EntityException("The installation is incomplete: " + className + " is missing.", e);
        }
    }
}
