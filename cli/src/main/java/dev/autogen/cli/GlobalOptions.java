package dev.autogen.cli;

import dev.autogen.cli.report.Format;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command takes. What is not given here comes from the configuration. */
final class GlobalOptions {

    @Option(
            names = {"-c", "--config"},
            scope = ScopeType.INHERIT,
            paramLabel = "FILE",
            description = "Configuration file. Default: autogen.properties, sought upwards.")
    @Nullable
    String config;

    @Option(
            names = {"-e", "--env"},
            scope = ScopeType.INHERIT,
            paramLabel = "NAME",
            description = "Environment, for which autogen-NAME.properties is read too.")
    @Nullable
    String env;

    @Option(
            names = "--profile",
            scope = ScopeType.INHERIT,
            paramLabel = "NAME",
            description = "Profile of the application, for its own settings.")
    @Nullable
    String profile;

    @Option(
            names = "--url",
            scope = ScopeType.INHERIT,
            paramLabel = "URL",
            description = "JDBC URL of the database, or embedded.")
    @Nullable
    String url;

    @Option(names = "--user", scope = ScopeType.INHERIT, paramLabel = "NAME", description = "Database user.")
    @Nullable
    String user;

    @Option(
            names = {"-W", "--password"},
            scope = ScopeType.INHERIT,
            description = "Ask for the password of the database on the terminal.")
    boolean password;

    @Option(
            names = "--entities",
            scope = ScopeType.INHERIT,
            arity = "1..*",
            paramLabel = "LIST",
            description = "Packages, classes, jars and folders that hold the entities, separated by commas.")
    @Nullable
    List<String> entities;

    @Option(
            names = "--classpath",
            scope = ScopeType.INHERIT,
            arity = "1..*",
            paramLabel = "LIST",
            description = "Jars, folders and dir/* instead of the build's classpath, separated by commas.")
    @Nullable
    List<String> classpath;

    @Option(
            names = "--migrations",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "Folder of the migrations.")
    @Nullable
    String migrations;

    @Option(
            names = "--schemas",
            scope = ScopeType.INHERIT,
            paramLabel = "LIST",
            description = "Schemas to manage, separated by commas. Default: those that the entities name.")
    @Nullable
    String schemas;

    @Option(
            names = "--exclude",
            scope = ScopeType.INHERIT,
            paramLabel = "LIST",
            description = "What to leave out of comparisons: [kind:]pattern, separated by commas. Repeatable.")
    @Nullable
    List<String> exclude;

    @Option(
            names = "--naming",
            scope = ScopeType.INHERIT,
            paramLabel = "STRATEGY",
            description = "Naming strategy: jpa, spring, or the class of a physical one.")
    @Nullable
    String naming;

    @Option(
            names = "--online",
            scope = ScopeType.INHERIT,
            paramLabel = "WHEN",
            description =
                    "Where migrations are written in steps that keep nobody waiting: auto, always or never. Default: auto.")
    @Nullable
    String online;

    @Option(
            names = "--dev-url",
            scope = ScopeType.INHERIT,
            paramLabel = "URL",
            description = "JDBC URL of a server for scratch databases. Default: a private one, under .autogen/.")
    @Nullable
    String devUrl;

    @Option(
            names = "--format",
            scope = ScopeType.INHERIT,
            paramLabel = "FORMAT",
            description = "Format of the result: text, json, sql or markdown, where the command has it. Default: text.")
    Format format = Format.TEXT;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Print results and errors only.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Say more; of a failure, where in the program.")
    boolean verbose;

    @Option(
            names = {"-y", "--yes"},
            scope = ScopeType.INHERIT,
            description = "Answer yes to every question but the one about losing data.")
    boolean yes;

    /** The given ones as configuration keys. */
    Map<String, String> asSettings() {
        Map<String, String> settings = new LinkedHashMap<>();
        put(settings, "config", config);
        put(settings, "env", env);
        put(settings, "profile", profile);
        put(settings, "url", url);
        put(settings, "user", user);
        put(settings, "dev-url", devUrl);
        put(settings, "entities", joined(entities));
        put(settings, "classpath", joined(classpath));
        put(settings, "migrations", migrations);
        put(settings, "schemas", schemas);
        put(settings, "exclude", joined(exclude));
        put(settings, "naming", naming);
        put(settings, "online", online);
        return settings;
    }

    private static @Nullable String joined(@Nullable List<String> values) {
        return values == null ? null : String.join(",", values);
    }

    private static void put(Map<String, String> settings, String key, @Nullable String value) {
        if (value != null) {
            settings.put(key, value);
        }
    }
}
