package dev.autogen.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Identifiers;
import dev.autogen.schema.postgres.Quoting;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Our rules for names beside those of a real server. */
class NamesIT {

    private final Database database = Database.open();

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void everyKeywordCanBeAName() throws SQLException {
        for (String word : database.query("select word from pg_get_keywords() order by word")) {
            String name = Quoting.identifier(word);
            database.execute("create table %1$s (%1$s integer constraint %1$s check (%1$s > 0))".formatted(name));
            database.execute("alter table %1$s alter column %1$s set not null".formatted(name));
            database.execute("create index i_%2$s on %1$s (%1$s)".formatted(name, word));
            database.execute("select %1$s.%1$s from %1$s where %1$s > 0".formatted(name));
            database.execute("drop table %s".formatted(name));
            database.execute("create schema %1$s create sequence %1$s".formatted(name));
            database.execute("drop schema %s cascade".formatted(name));
        }
    }

    @Test
    void onlyKeywordsThatNeedItAreQuoted() throws SQLException {
        List<String> plain = database.query("select word from pg_get_keywords() where catcode = 'U' order by word");
        assertThat(plain).hasSizeGreaterThan(200).allMatch(word -> Quoting.identifier(word)
                .equals(word));
        List<String> others = database.query("select word from pg_get_keywords() where catcode <> 'U' order by word");
        assertThat(others).allMatch(word -> !Quoting.identifier(word).equals(word));
    }

    @Test
    void literalsAreWhatTheySay() throws SQLException {
        for (String text :
                List.of("it's", "back\\slash", "\\'", "E'\\n'", "line\nend", "電 😀", "$$ $1 ? {d '1'}", "")) {
            assertThat(database.query("select " + Quoting.literal(text))).containsExactly(text);
            assertThat(database.query("select " + Quoting.dollar(text))).containsExactly(text);
        }
        for (String text : List.of("a $autogen", "$autogen$", "$", "$autogen$ $autogen0", "a $autogen$ b $autogen0$")) {
            assertThat(database.query("select " + Quoting.dollar(text))).containsExactly(text);
        }
    }

    @Test
    void foldingAndCutting() throws SQLException {
        for (String name : List.of("UserName", "ÄÖÜ_X", "İ", "a".repeat(70), "ä".repeat(40), "a" + "電".repeat(25))) {
            database.execute("create table " + name + " (a integer)");
            List<String> kept = database.query(
                    "select relname from pg_class where relkind = 'r' and" + " relnamespace = 'public'::regnamespace");
            assertThat(kept).containsExactly(Identifiers.fold(name));
            database.execute("drop table " + Quoting.identifier(kept.get(0)));
        }
    }

    @Test
    void generatedNames() throws SQLException {
        List<String> names =
                List.of("t", "a".repeat(29), "a".repeat(40), "b".repeat(63), "ä".repeat(31), "x" + "電".repeat(20));
        for (String table : names) {
            for (String column : names) {
                assertGenerated(table, column, column + "2");
            }
        }
    }

    private void assertGenerated(String table, String first, String second) throws SQLException {
        String cut = Identifiers.cut(second).equals(first) ? "z" : Identifiers.cut(second);
        database.execute("create table %1$s (%2$s serial, %3$s integer, primary key (%2$s), unique (%2$s, %3$s))"
                .formatted(quoted(table), quoted(first), quoted(cut)));
        database.execute("create index on %s (%s)".formatted(quoted(table), quoted(cut)));
        database.execute("alter table %1$s add check (%2$s > 0), add foreign key (%2$s) references %1$s"
                .formatted(quoted(table), quoted(cut)));
        List<String> expected = new ArrayList<>(List.of(
                table,
                Identifiers.generated(table, List.of(first), "seq"),
                Identifiers.generated(table, List.of(), "pkey"),
                Identifiers.generated(table, List.of(first, cut), "key"),
                Identifiers.generated(table, List.of(cut), "idx"),
                Identifiers.generated(table, List.of(cut), "check"),
                Identifiers.generated(table, List.of(cut), "fkey")));
        assertThat(database.query("select relname from pg_class where relnamespace = 'public'::regnamespace"
                        + " union all select conname from pg_constraint where connamespace = 'public'::regnamespace"
                        + " and contype in ('c', 'f')"))
                .containsExactlyInAnyOrderElementsOf(expected);
        database.execute("drop table " + quoted(table));
    }

    private static String quoted(String identifier) {
        return Quoting.identifier(identifier);
    }
}
