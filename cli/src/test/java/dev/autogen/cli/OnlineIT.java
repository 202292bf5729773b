package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations of large tables are steps that keep nobody from them for long, there and back. */
class OnlineIT extends ShopTests {

    private static final String EVERYTHING = """
              @Override
              public void upgrade(Operations op) {
                // reviews: no rows, 24 kB, 0 without text
                op.require("no reviews.text is null", "select id from reviews where text is null");
                // users: 3 rows, 0 with the same name
                op.require("no two rows of users have the same name",
                    "select name, count(*) from users group by name having count(*) > 1");
                // not null of its own, validated later: PostgreSQL 18
                op.step("require reviews.text", s -> s.alterColumn("reviews", "text")
                    .notNullNotValid("reviews_text_not_null"));
                op.step("validate reviews_text_not_null", s -> s.validateConstraint("reviews_text_not_null")
                    .on("reviews"));
                op.step("replace ck_users_status", s -> {
                  s.dropConstraint("ck_users_status").on("users");
                  s.addCheck("ck_users_status")
                      .on("users", "status in ('ASLEEP','ACTIVE','LOCKED','CLOSED')")
                      .notValid();
                });
                op.step("validate ck_users_status", s -> s.validateConstraint("ck_users_status").on("users"));
                op.step("uq_users_name", s -> s.createIndex("uq_users_name")
                    .on("users", "name")
                    .unique()
                    .concurrently());
                op.step("add uq_users_name", s -> s.addUnique("uq_users_name")
                    .on("users", "name")
                    .usingIndex("uq_users_name"));
                op.step("ix_users_name", s -> s.createIndex("ix_users_name")
                    .on("users", "name")
                    .concurrently());
              }

              @Override
              public void downgrade(Operations op) {
                op.require("no users.status is ASLEEP", "select id, status from users where status = 'ASLEEP'");
                op.step("ix_users_name", s -> s.dropIndex("ix_users_name").on("users").concurrently());
                op.dropConstraint("uq_users_name").on("users");
                op.alterColumn("reviews", "text").nullable();
                op.step("replace ck_users_status", s -> {
                  s.dropConstraint("ck_users_status").on("users");
                  s.addCheck("ck_users_status")
                      .on("users", "status in ('ACTIVE','LOCKED','CLOSED')")
                      .notValid();
                });
                op.step("validate ck_users_status", s -> s.validateConstraint("ck_users_status").on("users"));
              }
            }
            """;

    OnlineIT(@TempDir Path folder) {
        super(folder);
    }

    @BeforeEach
    void threeUsers() throws SQLException {
        shop.run("-m", "initial").ends(0);
        shop.run("upgrade").ends(0);
        database.execute("insert into users (version, name, email, status)"
                + " select 0, 'Ada ' || g, g || '@x', 'ACTIVE' from generate_series(1, 3) g");
    }

    private void indexNames() throws IOException {
        shop.edit(
                "User.java",
                "@Table(name = \"users\")",
                "@Table(name = \"users\", indexes = @jakarta.persistence.Index(name = \"ix_users_name\", columnList = \"name\"))");
    }

    private String body(String ending) throws IOException {
        String text = Files.readString(shop.migration(ending));
        return text.substring(text.indexOf("  @Override"));
    }

    @Test
    void smallTablesAreDoneAtOnce() throws IOException {
        indexNames();
        shop.run("-m", "names").ends(0);
        assertThat(body("_names.java"))
                .contains("op.createIndex(\"ix_users_name\").on(\"users\", \"name\");")
                .doesNotContain("op.step");
    }

    @Test
    void whatCouldNotBeCountedIsSaid() throws Exception {
        database.execute("alter table users drop column name");
        shop.edit("User.java", "length = 100, nullable = false", "length = 100, nullable = false, unique = true");
        shop.run("-m", "names").ends(0);
        assertThat(body("_names.java"))
                .containsPattern("// users: 3 rows, .*; those with the same name could not be counted\n")
                .contains("op.require(\"no two rows of users have the same name\"");
    }

    @Test
    void fromSoManyRowsOn() throws IOException {
        Files.writeString(shop.folder().resolve("autogen.properties"), "online.rows = 3\n");
        indexNames();
        shop.edit("Review.java", "@Column(length = 2000)", "@Column(length = 2000, unique = true)");
        shop.run("-m", "names").ends(0);
        assertThat(body("_names.java"))
                .contains("op.step(\"ix_users_name\", s -> s.createIndex(\"ix_users_name\")")
                .contains("op.addUnique(\"uq_reviews_text\").on(\"reviews\", \"text\");");
        shop.edit("User.java", "length = 100, nullable = false", "length = 100, nullable = true");
        shop.run("-m", "never", "--online", "never", "--amend").ends(0);
        assertThat(body("_never.java")).doesNotContain("op.step");
    }

    @Test
    void allFormsThereAndBack() throws Exception {
        indexNames();
        shop.edit("Review.java", "@Column(length = 2000)", "@Column(length = 2000, nullable = false)");
        shop.edit("User.java", "length = 100, nullable = false", "length = 100, nullable = false, unique = true");
        shop.edit("UserStatus.java", "ACTIVE", "ASLEEP,\n    ACTIVE");
        String before = schema();
        shop.run("-m", "everything", "--online", "always").ends(0);
        assertThat(body("_everything.java").replaceAll("3 rows, \\d+ kB", "3 rows"))
                .isEqualTo(EVERYTHING);
        shop.run("upgrade").ends(0);
        assertThat(shop.run("check").ends(0).out()).isEqualTo(AGREED);
        assertThat(schema()).isNotEqualTo(before);
        database.execute("update users set status = 'ASLEEP' where id = 1", "update users set status = 'ACTIVE'");
        shop.run("downgrade").ends(0);
        assertThat(schema()).isEqualTo(before);
        shop.run("upgrade").ends(0);
        assertThat(database.strings("select string_agg(name, ',' order by id) from users"))
                .containsExactly("Ada 1,Ada 2,Ada 3");
    }

    private String schema() throws SQLException {
        return String.join(
                        "\n",
                        database.strings(
                                "select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)"
                                        + " from pg_constraint where connamespace = 'public'::regnamespace"
                                        + " and conrelid::regclass::text not like 'autogen%' order by 1"))
                + "\n"
                + String.join(
                        "\n",
                        database.strings("select indexdef from pg_indexes where schemaname = 'public'"
                                + " and tablename not like 'autogen%' order by 1"));
    }

    @Test
    void wrongWordsAreNamed() {
        assertThat(shop.run("-m", "x", "--online", "sometimes").ends(2).err())
                .contains("'online' is one of auto, always, never, not 'sometimes'");
    }
}
