package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Renames that somebody knows of keep what the objects hold. */
class GivenRenameIT {

    private final Path folder;
    private final TestDatabase old = PostgresServer.shared().createDatabase();
    private final TestDatabase now = PostgresServer.shared().createDatabase();

    GivenRenameIT(@TempDir Path folder) throws Exception {
        this.folder = folder;
        old.execute(
                "create schema app",
                "create table users (id bigserial primary key, name varchar(50) check (name <> ''), age int)",
                "create table orders (id int, user_id bigint references users (id))",
                "create index users_lower on users (lower(name)) where age > 1",
                "create table app.\"odd.table\" (\"a=b\" int)",
                "insert into users (name, age) values ('Ada', 36)");
        now.execute(
                "create schema app",
                "create table clients (id bigserial primary key, full_name varchar(50) check (full_name <> ''), age int)",
                "create table orders (id int, user_id bigint references clients (id))",
                "create index users_lower on clients (lower(full_name)) where age > 1",
                "create table app.plain (ab int)");
    }

    @AfterEach
    void drop() {
        old.close();
        now.close();
    }

    private CommandLineRun diff(TestDatabase from, TestDatabase to, String... more) {
        List<String> args = new ArrayList<>(List.of("diff", "--from", from.url(), "--to", to.url()));
        args.addAll(List.of(more));
        return CommandLineRun.in(folder, CommandLineRun.on(old), args.toArray(String[]::new));
    }

    private static String[] renames() {
        return new String[] {
            "--rename",
            "users.name=full_name",
            "--rename",
            "users=clients",
            "--rename",
            "app.\"odd.table\"=plain",
            "--rename",
            "app.\"odd.table\".\"a=b\"=ab"
        };
    }

    @Test
    void withoutThemAllIsDroppedAndMadeAnew() {
        assertThat(diff(old, now).ends(0).out()).contains("+ create table clients", "- drop table users");
    }

    @Test
    void theyComeFirstAndThereIsNothingElse() {
        assertThat(diff(old, now, renames()).ends(0).out().lines())
                .contains(
                        "~ rename table users to clients",
                        "~ rename column clients.name to full_name",
                        "~ rename table app.odd.table to plain",
                        "~ rename column app.plain.a=b to ab")
                .noneMatch(line -> line.contains("create ") || line.contains("drop ") || line.contains("add "));
    }

    @Test
    void theScriptKeepsTheRowsThereAndBack() throws Exception {
        List<String> args = new ArrayList<>(List.of(renames()));
        args.addAll(List.of("--format", "sql"));
        String there = diff(old, now, args.toArray(String[]::new)).ends(0).out();
        args.add("--reverse");
        String back = diff(old, now, args.toArray(String[]::new)).ends(0).out();

        old.execute(
                there,
                "do $$ begin if not exists (select from clients where full_name = 'Ada') then raise 'lost'; end if; end $$");
        assertThat(diff(old, now, "--exit-code").ends(0).out()).isEqualTo("No changes\n");

        old.execute(
                back,
                "do $$ begin if not exists (select from users where name = 'Ada') then raise 'lost'; end if; end $$");
        assertThat(diff(
                                old,
                                now,
                                "--format",
                                "sql",
                                "--rename",
                                "users=clients",
                                "--rename",
                                "users.name=full_name",
                                "--rename",
                                "app.\"odd.table\"=plain",
                                "--rename",
                                "app.\"odd.table\".\"a=b\"=ab")
                        .ends(0)
                        .out())
                .isEqualTo(there);
    }

    /** From a model to a database the comparison is taken back, and so are the renames. */
    @Test
    void fromEntitiesToADatabase(@TempDir Path project) throws Exception {
        try (TestDatabase database = PostgresServer.shared().createDatabase()) {
            ShopProject shop = new ShopProject(project, database);
            shop.run("-m", "initial").ends(0);
            shop.run("upgrade").ends(0);
            database.execute("alter table users rename name to full_name");

            assertThat(shop.run("diff", "--from", "entities", "--to", "database", "--rename", "users.name=full_name")
                            .ends(0)
                            .out())
                    .startsWith("~ rename column users.name to full_name")
                    .hasLineCount(1);
            assertThat(shop.run("diff", "--rename", "users.full_name=name")
                            .ends(0)
                            .out())
                    .startsWith("~ rename column users.full_name to name")
                    .hasLineCount(1);
        }
    }

    /** @param said must be in the one error */
    record Bad(String rename, String said) {
        @Override
        public String toString() {
            return rename;
        }
    }

    static List<Bad> bad() {
        return List.of(
                new Bad("users", "this is no rename"),
                new Bad("users=", "this is no rename"),
                new Bad("=clients", "this is no rename"),
                new Bad("a=b=c", "this is no rename"),
                new Bad("a.b.c.d=e", "this is no rename"),
                new Bad("people=clients", "there is nothing called people to begin with"),
                new Bad("users.nickname=full_name", "there is nothing called users.nickname to begin with"),
                new Bad("public.users.nickname=x", "there is nothing called public.users.nickname to begin with"),
                new Bad("users=customers", "there is no table customers to arrive at"),
                new Bad("users.age=title", "table users is gone itself; say first what it is called now"),
                new Bad("orders.user_id=title", "there is no column title to arrive at"),
                new Bad("orders=clients", "table orders is still there in the end"),
                new Bad("orders.id=user_id", "column id is still there in the end"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aRenameOfWhatIsNotThereIsOneError(Bad bad) {
        assertThat(diff(old, now, "--rename", bad.rename()).ends(2).err())
                .startsWith("error: --rename " + bad.rename() + ": ")
                .contains(bad.said())
                .hasLineCount(1);
    }
}
