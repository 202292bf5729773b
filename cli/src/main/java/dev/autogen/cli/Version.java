package dev.autogen.cli;

import picocli.CommandLine.IVersionProvider;

/** Which autogen this is. */
final class Version implements IVersionProvider {

    /** The version as its artifacts carry it; {@code development} when run from class folders. */
    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "autogen " + number() + ", Java " + Runtime.version().feature()
        };
    }
}
