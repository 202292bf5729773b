package dev.autogen.differ.hibernate;

import dev.autogen.schema.entity.EntityRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The settings that Hibernate gets: the application's, without those that connect, change a schema or start caches. */
final class BootSettings {

    static final String PHYSICAL_STRATEGY = "hibernate.physical_naming_strategy";
    static final String IMPLICIT_STRATEGY = "hibernate.implicit_naming_strategy";
    static final String DEFAULT_SCHEMA = "hibernate.default_schema";
    private static final String DIALECT = "hibernate.dialect";
    private static final String CHARSET = "hibernate.hbm2ddl.charset_name";

    /** Prefixes, lower case. None of these takes part in mapping. */
    private static final List<String> REFUSED = List.of(
            "hibernate.agroal.",
            "hibernate.archive.",
            "hibernate.c3p0.",
            "hibernate.cache.",
            "hibernate.connection.",
            "hibernate.current_session_context_class",
            "hibernate.dbcp.",
            "hibernate.ejb.",
            "hibernate.event.",
            "hibernate.generate_statistics",
            "hibernate.hbm2ddl.",
            "hibernate.hikari.",
            "hibernate.javax.cache.",
            "hibernate.jndi.",
            "hibernate.jta.",
            "hibernate.multi_tenant_connection_provider",
            "hibernate.proxool.",
            "hibernate.search.",
            "hibernate.session.",
            "hibernate.session_factory",
            "hibernate.show_sql",
            "hibernate.statement_inspector",
            "hibernate.temp.",
            "hibernate.tenant_identifier_resolver",
            "hibernate.transaction.",
            "jakarta.persistence.database-",
            "jakarta.persistence.jdbc.",
            "jakarta.persistence.jtadatasource",
            "jakarta.persistence.nonjtadatasource",
            "jakarta.persistence.schema-generation",
            "jakarta.persistence.sql-load-script",
            "jakarta.persistence.transactiontype");

    private BootSettings() {}

    /** Sorted, the explicit strategies of the application kept before those that {@code naming} stands for. */
    static Map<String, Object> of(EntityRequest request, HibernateLine line) {
        Map<String, Object> settings = new TreeMap<>();
        request.settings().forEach((key, value) -> {
            if (isTaken(key, value)) {
                settings.put(key, value);
            }
        });
        settings.put("hibernate.boot.allow_jdbc_metadata_access", "false");
        settings.put("jakarta.persistence.database-product-name", "PostgreSQL");
        settings.put("jakarta.persistence.database-major-version", Integer.toString(request.serverMajor()));
        settings.put("jakarta.persistence.database-minor-version", "0");
        addStrategies(settings, request.naming(), line);
        return settings;
    }

    private static void addStrategies(Map<String, Object> settings, String naming, HibernateLine line) {
        switch (naming) {
            case "jpa" -> {}
            case "spring" -> {
                settings.putIfAbsent(PHYSICAL_STRATEGY, line.bridge().snakeCaseStrategy());
                settings.putIfAbsent(IMPLICIT_STRATEGY, SpringJoinTableNaming.class.getName());
            }
            default -> settings.putIfAbsent(PHYSICAL_STRATEGY, naming);
        }
    }

    static boolean isTaken(String key, String value) {
        String lower = key.toLowerCase(Locale.ROOT).replace("javax.persistence.", "jakarta.persistence.");
        if (lower.equals(CHARSET)) {
            return true;
        }
        if (lower.equals(DIALECT)) {
            return !isStockDialect(value);
        }
        return REFUSED.stream().noneMatch(lower::startsWith);
    }

    /** A stock dialect named by class would stand for the oldest server it supports, not for the one at hand. */
    private static boolean isStockDialect(String dialect) {
        return dialect.equals("PostgreSQL")
                || dialect.startsWith("org.hibernate.dialect.PostgreSQL")
                || dialect.startsWith("org.hibernate.dialect.PostgresPlus");
    }
}
