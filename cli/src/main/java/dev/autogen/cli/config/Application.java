package dev.autogen.cli.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the application's own files say of its database and of JPA; empty where there are none. Immutable. */
public final class Application {

    private final boolean spring;
    private final List<Path> files;
    private final Map<String, String> settings;
    private final List<String> classes;
    private final boolean listedOnly;
    private final List<String> mappingFiles;
    private final @Nullable String ddlAuto;
    private final List<DataSource> dataSources;

    Application(
            boolean spring,
            List<Path> files,
            Map<String, String> settings,
            List<String> classes,
            boolean listedOnly,
            List<String> mappingFiles,
            @Nullable String ddlAuto,
            List<DataSource> dataSources) {
        this.spring = spring;
        this.files = List.copyOf(files);
        this.settings = Map.copyOf(settings);
        this.classes = List.copyOf(classes);
        this.listedOnly = listedOnly;
        this.mappingFiles = List.copyOf(mappingFiles);
        this.ddlAuto = ddlAuto;
        this.dataSources = List.copyOf(dataSources);
    }

    /** Whether a Spring application's files were found. */
    public boolean spring() {
        return spring;
    }

    /** The files that were read, in the order they were applied. */
    public List<Path> files() {
        return files;
    }

    /** {@code hibernate.*} and {@code jakarta.persistence.*} settings; those of the connection are left out. */
    public Map<String, String> settings() {
        return settings;
    }

    /** Classes that {@code persistence.xml} lists; they may lie in any jar. */
    public List<String> classes() {
        return classes;
    }

    /** Whether {@code exclude-unlisted-classes} says that no other class is an entity. */
    public boolean listedOnly() {
        return listedOnly;
    }

    /** Resource names of mapping files, as listed. */
    public List<String> mappingFiles() {
        return mappingFiles;
    }

    /** What Hibernate is told to do to the schema at start: {@code update}, {@code create}... */
    public Optional<String> ddlAuto() {
        return Optional.ofNullable(ddlAuto);
    }

    /** Whether some file names a database; its URL may still be one of another product. */
    public boolean hasDataSource() {
        return !dataSources.isEmpty();
    }

    List<DataSource> dataSources() {
        return dataSources;
    }

    Database database(Path folder) {
        if (dataSources.isEmpty()) {
            throw new ConfigurationException("No database is configured: there is no 'url' in autogen.properties, no"
                    + " AUTOGEN_URL, no --url, and the application names none (looked in "
                    + (files.isEmpty() ? folder.toString() : names()) + "). Run `autogen init`, or give --url.");
        }
        Map<String, DataSource> byUrl = new TreeMap<>();
        dataSources.forEach(source -> byUrl.putIfAbsent(source.url(), source));
        if (byUrl.size() > 1) {
            throw new ConfigurationException("The application names several databases, in "
                    + String.join(
                            " and ", dataSources.stream().map(DataSource::where).toList())
                    + ". Say which one by 'url' in autogen.properties or --url.");
        }
        return dataSources.get(0).database();
    }

    private String names() {
        return String.join(", ", files.stream().map(Path::toString).toList());
    }

    /** A data source as a file gives it, placeholders replaced where possible. */
    record DataSource(
            String url, @Nullable String user, @Nullable String password, String where) {

        Database database() {
            return new Database(
                    resolved(url, "url"), user == null ? null : resolved(user, "user"), secret(password), where);
        }

        private String resolved(String value, String what) {
            int start = value.indexOf("${");
            if (start >= 0) {
                throw unresolved(what, value.substring(start, value.indexOf('}', start) + 1));
            }
            return value;
        }

        private @Nullable String secret(@Nullable String value) {
            if (value != null && value.startsWith("${") && value.endsWith("}")) {
                throw unresolved("password", value);
            }
            return value;
        }

        private ConfigurationException unresolved(String what, String placeholder) {
            return new ConfigurationException("The database's " + what + " at " + where + " refers to " + placeholder
                    + ", which is not set. Set it in the environment, or say '" + what + "' in autogen.properties.");
        }

        @Override
        public String toString() {
            return where;
        }
    }
}
