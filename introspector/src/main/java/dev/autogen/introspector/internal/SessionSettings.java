package dev.autogen.introspector.internal;

/** Settings, until the end of the transaction, under which the server prints and reads the same text for everybody. */
public final class SessionSettings {

    /**
     * One parameter, the default schema or null for the connection's; one row: {@code server_version_num}, the database,
     * the default schema. The temporary schema goes last, else a temporary table would shadow types and tables. With the
     * usual limit, choosing an order for a dozen joins takes longer than reading a hundred tables.
     */
    public static final String APPLY = """
            with chosen as materialized (
              select coalesce(?::text, current_schema(), 'public') as default_schema
            )
            select current_setting('server_version_num')::int, current_database(), default_schema,
                   set_config('search_path', quote_ident(default_schema) || ', pg_temp', true),
                   set_config('standard_conforming_strings', 'on', true),
                   set_config('quote_all_identifiers', 'off', true),
                   set_config('join_collapse_limit', '4', true)
            from chosen
            """;

    private SessionSettings() {}
}
