package dev.autogen.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.cli.report.CheckReport.Pending;
import dev.autogen.cli.report.CheckReport.Section;
import dev.autogen.cli.report.PossibleRename.Candidate;
import dev.autogen.codegen.Position;
import dev.autogen.introspector.UnmodelledObject;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.entity.Attribute;
import dev.autogen.schema.entity.HibernateOrigin;
import dev.autogen.schema.entity.Provenance;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.CreateSchema;
import dev.autogen.schema.operation.DropColumn;
import dev.autogen.schema.operation.DropConstraint;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each format, byte for byte. */
class FormatTest {

    private static final QualifiedName USERS = QualifiedName.of("public", "users");

    private static final Finding PHONE = new Finding(
            new AddColumn(USERS, Column.of("phone", SqlType.of("text")), false),
            new Attribute("com.example.User", "phone"),
            new Position("User.java", 31),
            List.of("already in this database"));

    private static final Finding HOSTILE = new Finding(new CreateSchema("a`b\"|*", false), null, null, List.of());

    private static final Reading READING = new Reading(
            new Provenance(
                    "7.4.6.Final",
                    HibernateOrigin.BUNDLED,
                    17,
                    "physical.Naming",
                    "implicit.Naming",
                    10,
                    List.of("/x")),
            List.of());

    private static DiffReport diff(Finding... findings) {
        return new DiffReport(
                new Compared(
                        "database",
                        "jdbc:postgresql://localhost/shop",
                        List.of(
                                new UnmodelledObject("event trigger", null, "watch"),
                                new UnmodelledObject("view", "public", "active"),
                                new UnmodelledObject("view", "app", "seen"))),
                new Compared("entities", "", List.of()),
                new Changes("public", List.of(findings)),
                List.of("watch <out>"),
                List.of("excluded: table audit"),
                READING);
    }

    private static CheckReport check(List<Pending> pending, List<Finding> changes, List<Finding> drift) {
        return new CheckReport(
                pending,
                new Section("They differ:", new Changes("public", changes)),
                new Section("It drifted:", new Changes("public", drift)),
                "All agree.",
                List.of(),
                List.of(),
                Reading.NONE);
    }

    @Test
    void noDifference() {
        assertThat(Format.TEXT.of(diff())).isEqualTo("No changes\n");
        assertThat(Format.SQL.of(diff())).isEqualTo("""
                        -- from database jdbc:postgresql://localhost/shop to entities
                        -- no changes
                        """);
        assertThat(Format.MARKDOWN.of(diff())).contains("\nNo changes.\n").doesNotContain("<details>");
        assertThat(Format.JSON.of(diff()))
                .contains(
                        "\"different\": false,\n  \"operations\": [],\n  \"sql\": [],\n  \"reverseSql\": [],\n  \"hazards\": [],"
                                + "\n  \"retired\": [],\n  \"restored\": [],\n  \"possibleRenames\": [],");
    }

    @Test
    void noDifferenceToCheck() {
        CheckReport report = check(List.of(), List.of(), List.of());

        assertThat(report.found()).isFalse();
        assertThat(Format.TEXT.of(report)).isEqualTo("All agree.\n");
        assertThat(Format.SQL.of(report)).isEqualTo("-- no changes\n");
        assertThat(Format.MARKDOWN.of(report)).isEqualTo("### Schema check\n\nAll agree.\n");
    }

    private static RevisionReport revision() {
        AddColumn add = (AddColumn) PHONE.operation();
        return new RevisionReport(
                new RevisionReport.Written("3f9c2a7b1e04", "add phone", "db/V1_add_phone.java"),
                new Changes("public", List.of(PHONE)).with(new Retirements(List.of("users.fax"), List.of())),
                List.of(new DropColumn(USERS, "phone", add.column(), true)),
                List.of("no database was asked"),
                List.of("rows are in the way"),
                Reading.NONE);
    }

    @Test
    void revisions() {
        assertThat(Format.TEXT.of(revision())).isEqualTo("""
                        + add column users.phone text   User.phone, User.java:31
                        retired users.fax, data kept; --drop drops it now

                        wrote db/V1_add_phone.java
                        """);
        assertThat(Format.SQL.of(revision())).isEqualTo("""
                        -- + add column users.phone text User.phone, User.java:31
                        -- wrote db/V1_add_phone.java, see `autogen upgrade --sql`
                        """);
        assertThat(Format.MARKDOWN.of(revision())).isEqualTo("""
                        ### Migration `3f9c2a7b1e04`: add phone

                        `db/V1_add_phone.java`

                        1 change to 1 object.

                        **`table users`**

                        - `+ add column users.phone text` (User.phone, User.java:31): already in this database

                        **Data that stays**

                        - retire users.fax, data kept

                        <details><summary>SQL</summary>

                        ```sql
                        alter table public.users add column phone text;
                        ```

                        </details>

                        <details><summary>SQL of the way back</summary>

                        ```sql
                        alter table public.users drop column if exists phone;
                        ```

                        </details>

                        - **Warning:** rows are in the way
                        - no database was asked
                        """);
        assertThat(Format.JSON.of(revision()))
                .contains("\"command\": \"-m\"", "\"revision\": \"3f9c2a7b1e04\"", "\"title\": \"add phone\"")
                .contains("\"file\": \"db/V1_add_phone.java\"", "\"retired\": [\n    \"users.fax\"\n  ]")
                .contains("\"reverseSql\": [\n    \"alter table public.users drop column if exists phone\"\n  ]")
                .contains("\"notes\": [\n    \"no database was asked\"\n  ]");
    }

    @Test
    void noRevision() {
        RevisionReport nothing = RevisionReport.nothing("public", Reading.NONE);
        assertThat(Format.TEXT.of(nothing)).isEqualTo("No changes\n");
        assertThat(Format.SQL.of(nothing)).isEqualTo("-- no changes\n");
        assertThat(Format.MARKDOWN.of(nothing)).isEqualTo("### No migration\n\nNo changes.\n");
        assertThat(Format.JSON.of(nothing)).contains("\"different\": false").doesNotContain("\"file\"");
    }

    @Test
    void text() {
        assertThat(Format.TEXT.of(diff(PHONE, HOSTILE))).isEqualTo("""
                        + add column users.phone text   User.phone, User.java:31
                        + create schema a`b"|*
                        """);
    }

    @Test
    void sql() {
        assertThat(Format.SQL.of(diff(PHONE))).isEqualTo("""
                        -- from database jdbc:postgresql://localhost/shop to entities
                        -- run with: psql -X -v ON_ERROR_STOP=1 -f FILE
                        set client_encoding to 'UTF8';

                        begin;
                        set local search_path to public, pg_temp;

                        -- add column users.phone text
                        alter table public.users add column phone text;

                        commit;
                        """);
        assertThat(Format.SQL.of(diff(PHONE).reverse()))
                .startsWith("-- from entities to database")
                .contains("alter table public.users drop column phone;");
    }

    @Test
    void whatCannotBeDoneIsAComment() {
        Finding unknown = new Finding(new DropConstraint(USERS, "ck", null, false).reverse(), null, null, List.of());

        assertThat(Format.SQL.of(diff(unknown))).contains("-- cannot be done: ");
        assertThat(Format.JSON.of(diff(unknown))).contains("\"sql\": [],");
    }

    @Test
    void json() {
        assertThat(Format.JSON.of(diff(PHONE))).isEqualTo("""
                        {
                          "format": 1,
                          "command": "diff",
                          "from": {
                            "source": "database",
                            "detail": "jdbc:postgresql://localhost/shop",
                            "notCompared": [
                              {
                                "kind": "event trigger",
                                "name": "watch"
                              },
                              {
                                "kind": "view",
                                "schema": "public",
                                "name": "active"
                              },
                              {
                                "kind": "view",
                                "schema": "app",
                                "name": "seen"
                              }
                            ]
                          },
                          "to": {
                            "source": "entities",
                            "detail": "",
                            "notCompared": []
                          },
                          "different": true,
                          "operations": [
                            {
                              "description": "add column users.phone text",
                              "source": {
                                "entity": "com.example.User",
                                "attribute": "phone",
                                "file": "User.java",
                                "line": 31
                              },
                              "sql": [
                                "alter table public.users add column phone text"
                              ],
                              "reverseSql": [
                                "alter table public.users drop column phone"
                              ],
                              "notices": [
                                "already in this database"
                              ],
                              "operation": {"op":"AddColumn","table":{"op":"QualifiedName","schema":"public","name":"users"},"column":{"op":"Column","name":"phone","type":{"op":"SqlType","name":"text"},"nullable":true}}
                            }
                          ],
                          "sql": [
                            "alter table public.users add column phone text"
                          ],
                          "reverseSql": [
                            "alter table public.users drop column phone"
                          ],
                          "hazards": [],
                          "retired": [],
                          "restored": [],
                          "possibleRenames": [],
                          "warnings": [
                            "watch <out>"
                          ],
                          "notes": [
                            "not compared in database jdbc:postgresql://localhost/shop: event trigger watch",
                            "not compared in database jdbc:postgresql://localhost/shop: view active, app.seen"
                          ],
                          "details": [
                            "excluded: table audit"
                          ],
                          "entities": {
                            "count": 10,
                            "places": [
                              "/x"
                            ],
                            "hibernate": "7.4.6.Final",
                            "hibernateFrom": "bundled",
                            "postgresql": 17,
                            "physicalNaming": "physical.Naming",
                            "implicitNaming": "implicit.Naming",
                            "notes": []
                          }
                        }
                        """);
    }

    @Test
    void markdown() {
        assertThat(Format.MARKDOWN.of(diff(PHONE, HOSTILE))).isEqualTo("""
                        ### Schema changes: from `database jdbc:postgresql://localhost/shop` to `entities`

                        2 changes to 2 objects.

                        **`table users`**

                        - `+ add column users.phone text` (User.phone, User.java:31): already in this database

                        **``schema a`b"|*``**

                        - ``+ create schema a`b"|*``

                        <details><summary>SQL</summary>

                        ```sql
                        alter table public.users add column phone text;
                        create schema "a`b""|*";
                        ```

                        </details>

                        <details><summary>SQL of the way back</summary>

                        ```sql
                        drop schema "a`b""|*";
                        alter table public.users drop column phone;
                        ```

                        </details>

                        - **Warning:** watch \\<out\\>
                        - not compared in database jdbc:postgresql://localhost/shop: event trigger watch
                        - not compared in database jdbc:postgresql://localhost/shop: view active, app.seen
                        """);
    }

    /** GitHub refuses longer ones. */
    @Test
    void aLongCommentIsCut() {
        Finding[] many = Collections.nCopies(2000, PHONE).toArray(Finding[]::new);
        String one = Format.MARKDOWN.of(diff(many));
        assertThat(one).hasSizeLessThan(65_536).contains("\n- and ", "SQL: too long for a comment.", "**Warning:**");

        Finding[] tables = IntStream.range(0, 1000)
                .mapToObj(i ->
                        new Finding(new CreateSchema("schema_with_a_longer_name_" + i, false), null, null, List.of()))
                .toArray(Finding[]::new);
        String others = Format.MARKDOWN.of(diff(tables));
        assertThat(others)
                .hasSizeLessThan(65_536)
                .containsPattern("\nAnd \\d+ changes more, too many for a comment.\n");
    }

    @Test
    void whatIsKeptAndWhatMayHaveAnotherName() {
        Changes changes = new Changes("public", List.of())
                .with(new Retirements(List.of("users.phone"), List.of("table orders")))
                .withRenames(List.of(new PossibleRename(
                        "column users.a text",
                        List.of(new Candidate("column users.b text", "--rename users.a=b")),
                        "--no-rename users.a")));
        CheckReport report = new CheckReport(
                List.of(),
                new Section("They differ:", changes),
                new Section("It drifted:", new Changes("public", List.of())),
                "All agree.",
                List.of(),
                List.of(),
                Reading.NONE);
        assertThat(report.found()).isTrue();
        assertThat(Format.TEXT.of(report)).isEqualTo("""
                        They differ:
                          retire users.phone, data kept
                          restore table orders, with its data
                          may have another name now:
                            column users.a text
                              --rename users.a=b
                              --no-rename users.a
                        """);
        assertThat(Format.MARKDOWN.of(report)).isEqualTo("""
                        ### Schema check

                        They differ:

                        **Data that stays**

                        - retire users.phone, data kept
                        - restore table orders, with its data

                        `column users.a text` may have another name now:

                        - `--rename users.a=b`
                        - `--no-rename users.a`
                        """);
    }

    @Test
    void check() {
        CheckReport report = check(List.of(new Pending("3f9c", "add_phone")), List.of(PHONE), List.of(HOSTILE));

        assertThat(report.found()).isTrue();
        assertThat(Format.TEXT.of(report)).isEqualTo("""
                        pending: 3f9c (add_phone)
                        They differ:
                          + add column users.phone text   User.phone, User.java:31
                        It drifted:
                          + create schema a`b"|*
                        """);
        assertThat(Format.SQL.of(report))
                .contains("-- pending, see `autogen upgrade --sql`: 3f9c (add_phone)\n")
                .containsSubsequence(
                        "begin;", "-- It drifted:", "create schema", "-- They differ:", "add column", "commit;");
        assertThat(Format.MARKDOWN.of(report))
                .containsSubsequence("- `3f9c` add\\_phone", "They differ:", "**`table users`**", "It drifted:");
        assertThat(Format.JSON.of(report))
                .containsSubsequence(
                        "\"command\": \"check\"",
                        "\"different\": true",
                        "\"pending\": [",
                        "\"revision\": \"3f9c\"",
                        "\"title\": \"add_phone\"",
                        "\"changes\": {",
                        "add column phone",
                        "\"drift\": {",
                        "create schema",
                        "\"warnings\": []");
    }

    @Test
    void failures() {
        assertThat(FailureReport.json("usage", "a \"b\"\nc\u0001")).isEqualTo("""
                        {
                          "error": {
                            "code": "usage",
                            "message": "a \\"b\\"\\u000ac\\u0001"
                          }
                        }
                        """);
    }
}
