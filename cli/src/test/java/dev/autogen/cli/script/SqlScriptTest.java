package dev.autogen.cli.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a file is cut. */
class SqlScriptTest {

    /** @param statements what comes of the text */
    record Case(String name, String sql, List<String> statements) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() {
        return List.of(
                new Case("nothing", "", List.of()),
                new Case("comments alone", "-- a\n/* b; /* c; */ d */\n", List.of()),
                new Case("two", "select 1; select 2;", List.of("select 1", "select 2")),
                new Case("no semicolon at the end", "select 1;\nselect 2", List.of("select 1", "select 2")),
                new Case("empty statements", ";;select 1;;", List.of("select 1")),
                new Case("literal", "select 'a;''b;'; select 2", List.of("select 'a;''b;'", "select 2")),
                new Case("escapes", "select E'a\\';b'; select 2", List.of("select E'a\\';b'", "select 2")),
                new Case("a backslash is one", "select 'a\\'; select 2", List.of("select 'a\\'", "select 2")),
                new Case(
                        "a name that ends with e",
                        "select type'a\\'; select 2",
                        List.of("select type'a\\'", "select 2")),
                new Case(
                        "quoted name",
                        "select 1 as \"a;\"\"b\"; select 2",
                        List.of("select 1 as \"a;\"\"b\"", "select 2")),
                new Case("dollars", "do $$ begin; end $$; select 2", List.of("do $$ begin; end $$", "select 2")),
                new Case("tagged dollars", "do $a$ $$;$b$ $a$; select 2", List.of("do $a$ $$;$b$ $a$", "select 2")),
                new Case("parameters are no dollars", "select $1; select $2", List.of("select $1", "select $2")),
                new Case(
                        "comment in a statement",
                        "select 1 -- a;\n+ 2; select 2",
                        List.of("select 1 -- a;\n+ 2", "select 2")),
                new Case(
                        "parentheses",
                        "create rule r as on insert to t do also (select 1; select 2); select 3",
                        List.of("create rule r as on insert to t do also (select 1; select 2)", "select 3")),
                new Case(
                        "body in SQL",
                        "create or replace function f() returns int begin atomic select case when true then 1 end; end;"
                                + " select 2",
                        List.of(
                                "create or replace function f() returns int begin atomic select case when true then 1 end;"
                                        + " end",
                                "select 2")),
                new Case("a transaction", "begin; select 1; end;", List.of("begin", "select 1", "end")),
                new Case(
                        "rows",
                        "copy t (a) from stdin;\n1;\n\\N\n\\.\nselect 2;",
                        List.of("copy t (a) from stdin", "select 2")),
                new Case(
                        "rows to the end of the file",
                        "COPY public.t (a) FROM stdin;\n1\n",
                        List.of("COPY public.t (a) FROM stdin")),
                new Case("command of psql", "\\restrict a;b\nselect 1;", List.of("\\restrict a;b", "select 1")),
                new Case("line ends of Windows", "select 1;\r\nselect\r\n2;\r\n", List.of("select 1", "select\n2")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isCutThere(Case tested) {
        assertThat(SqlScript.statements(tested.sql()))
                .extracting(ScriptStatement::text)
                .isEqualTo(tested.statements());
    }

    @Test
    void linesAreCounted() {
        assertThat(SqlScript.statements("-- a\n\nselect\n1;\n/*\n*/ select 2;\ncopy t from stdin;\n1\n\\.\n\nselect 3"))
                .extracting(ScriptStatement::line)
                .containsExactly(3, 6, 7, 11);
    }

    @Test
    void rowsStayWithTheirStatement() {
        assertThat(SqlScript.statements("select 1; copy t from stdin;\n1;\n\\N\n\\.\ncopy u from stdin;\n2\n"))
                .extracting(ScriptStatement::rows)
                .containsExactly("", "1;\n\\N\n", "2\n");
    }

    @Test
    void whatReachesBeyondTheDatabaseIsKnown() {
        assertThat(List.of(
                        "create database x",
                        "DROP\n  DATABASE x",
                        "alter role app superuser",
                        "create user app",
                        "create tablespace t location '/x'",
                        "alter system set fsync to off",
                        "drop owned by app"))
                .allMatch(sql -> new ScriptStatement(1, sql).isClusterWide());
        assertThat(List.of(
                        "create user mapping for app server s",
                        "create table database (role text)",
                        "drop table users",
                        "create schema app"))
                .noneMatch(sql -> new ScriptStatement(1, sql).isClusterWide());
    }

    @Test
    void whatIsOnlyAboutPrivilegesIsKnown() {
        assertThat(List.of(
                        "ALTER TABLE public.users OWNER TO app",
                        "ALTER FUNCTION f(integer, text) OWNER TO \"App\"",
                        "GRANT ALL ON TABLE users TO app",
                        "REVOKE ALL ON SCHEMA public FROM PUBLIC",
                        "ALTER DEFAULT PRIVILEGES FOR ROLE app GRANT SELECT ON TABLES TO reader"))
                .allMatch(sql -> new ScriptStatement(1, sql).isAboutPrivileges());
        assertThat(List.of("alter table users add owner text", "create table grants (id int)"))
                .noneMatch(sql -> new ScriptStatement(1, sql).isAboutPrivileges());
    }

    @Test
    void aSchemaMayBeThereAlready() {
        assertThat(List.of("CREATE SCHEMA app", "create schema \"App\"", "create schema if not exists app"))
                .extracting(sql -> new ScriptStatement(1, sql).tolerant())
                .containsExactly(
                        "create schema if not exists app",
                        "create schema if not exists \"App\"",
                        "create schema if not exists app");
        assertThat(new ScriptStatement(1, "create schema app create table t (a int)").tolerant())
                .isEqualTo("create schema app create table t (a int)");
    }
}
