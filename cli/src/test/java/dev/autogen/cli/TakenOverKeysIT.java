package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys of rows that exist, when they come from elsewhere from now on. */
class TakenOverKeysIT extends ShopTests {

    private static final String IDENTITY = "@GeneratedValue(strategy = GenerationType.IDENTITY)";
    private static final String SEQUENCE = "@GeneratedValue(strategy = GenerationType.SEQUENCE)";
    private static final String ROWS =
            "select count(*) || ' ' || md5(string_agg(concat_ws('|', id, version, name, email,"
                    + " status), ',' order by id)) from users";

    TakenOverKeysIT(@TempDir Path folder) {
        super(folder);
    }

    private void begin() {
        shop.run("-m", "initial").ends(0);
        shop.run("upgrade").ends(0);
    }

    private void generateBy(String other) throws IOException {
        shop.edit("User.java", other.equals(SEQUENCE) ? IDENTITY : SEQUENCE, other);
    }

    private static String insert(String id) {
        return "insert into users (id, version, name, email, status) select v, 0, 'n', v || '@x', 'ACTIVE' from (values ("
                + id + ")) as t (v)";
    }

    @Test
    void aSequenceTakesOverFromAnIdentity() throws Exception {
        begin();
        database.execute("insert into users (version, name, email, status) select 0, 'u', i || '@u', 'ACTIVE'"
                + " from generate_series(1, 60) i");
        generateBy(SEQUENCE);
        assertThat(shop.run("-m", "seq").ends(0).out()).contains("set sequence users_seq past the largest users.id");
        assertThat(Files.readString(shop.migration("_seq.java")))
                .contains(
                        "op.setval(\"users_seq\").pastMaximumOf(\"users\", \"id\");",
                        "op.setval().pastMaximumOf(\"users\", \"id\");");
        String before = answer(ROWS);
        shop.run("upgrade").ends(0);
        assertThat(answer(ROWS)).isEqualTo(before);
        // Hibernate takes the 50 numbers up to the one that the sequence gives
        database.execute(insert("nextval('users_seq') - 49"));
        assertThat(answer("select max(id)::text from users")).isEqualTo("102");
        String more = answer(ROWS);
        shop.run("downgrade", "--allow-destructive").ends(0);
        assertThat(answer(ROWS)).isEqualTo(more);
        database.execute("insert into users (version, name, email, status) values (0, 'back', 'back@x', 'ACTIVE')");
        assertThat(answer("select max(id)::text from users")).isEqualTo("103");
        String most = answer(ROWS);
        shop.run("upgrade").ends(0);
        assertThat(answer(ROWS)).isEqualTo(most);
        database.execute(insert("nextval('users_seq') - 49"));
        assertThat(shop.run("check").ends(0).out()).startsWith("No changes");
    }

    /** Retired, it was left behind. */
    @Test
    void aSequenceReturnsBehindTheKeysThatCameMeanwhile() throws Exception {
        shop.edit("User.java", IDENTITY, SEQUENCE);
        begin();
        shop.addPhone();
        shop.run("-m", "phone", "--upgrade").ends(0);
        database.execute(insert("nextval('users_seq')"));
        generateBy(IDENTITY);
        assertThat(shop.run("-m", "identity", "--upgrade").ends(0).out())
                .contains("retired sequence users_seq, data kept");
        database.execute("insert into users (version, name, email, status) select 0, 'u', i || '@u', 'ACTIVE'"
                + " from generate_series(1, 60) i");
        shop.run("downgrade").ends(0);
        database.execute(insert("nextval('users_seq') - 49"));
        shop.run("upgrade").ends(0);
        generateBy(SEQUENCE);
        assertThat(shop.run("-m", "seq").ends(0).out())
                .contains("restored sequence users_seq, with its data")
                .contains("set sequence users_seq past the largest users.id");
        shop.run("upgrade").ends(0);
        database.execute(insert("nextval('users_seq') - 49"));
        shop.run("downgrade").ends(0);
        shop.run("upgrade").ends(0);
        assertThat(shop.run("check").ends(0).out()).startsWith("No changes");
    }

    @Test
    void aSequenceOfAnyNameTakesOverFromAnother() throws Exception {
        generateBy(SEQUENCE);
        begin();
        shop.addPhone();
        shop.run("-m", "phone", "--upgrade").ends(0);
        database.execute("insert into users (id, version, name, email, status) select i, 0, 'u', i || '@u', 'ACTIVE'"
                + " from generate_series(1, 60) i");
        shop.edit(
                "User.java",
                SEQUENCE,
                "@GeneratedValue(generator = \"ids\")"
                        + " @jakarta.persistence.SequenceGenerator(name = \"ids\", sequenceName = \"numbers\")");
        assertThat(shop.run("-m", "numbers", "--no-rename", "users_seq").ends(0).out())
                .contains("set sequence numbers past the largest users.id");
        shop.run("upgrade").ends(0);
        database.execute(insert("nextval('numbers') - 49"));
        shop.run("downgrade", "--allow-destructive").ends(0);
        database.execute(insert("nextval('users_seq') - 49"));
    }

    @Test
    void anIdentityTakesOverFromASequence() throws Exception {
        generateBy(SEQUENCE);
        begin();
        database.execute(insert("nextval('users_seq')"), insert("nextval('users_seq')"));
        generateBy(IDENTITY);
        shop.run("-m", "identity").ends(0);
        String before = answer(ROWS);
        shop.run("upgrade").ends(0);
        assertThat(answer(ROWS)).isEqualTo(before);
        database.execute("insert into users (version, name, email, status) values (0, 'n', 'n@x', 'ACTIVE')");
        assertThat(answer("select max(id)::text from users")).isEqualTo("52");
        shop.run("downgrade").ends(0);
        database.execute(insert("nextval('users_seq') - 49"));
        assertThat(answer("select max(id)::text from users")).isEqualTo("102");
    }

    @Test
    void anotherAllocationSizeMeetsNoKey() throws Exception {
        shop.edit(
                "User.java",
                IDENTITY,
                "@GeneratedValue(generator = \"users_ids\")"
                        + " @jakarta.persistence.SequenceGenerator(name = \"users_ids\", allocationSize = 1)");
        begin();
        database.execute("insert into users (id, version, name, email, status) select i, 0, 'u', i || '@u', 'ACTIVE'"
                + " from generate_series(1, 60) i");
        shop.edit("User.java", "allocationSize = 1)", "allocationSize = 20)");
        shop.run("-m", "allocation").ends(0);
        shop.run("upgrade").ends(0);
        database.execute(insert("nextval('users_ids') - 19"));
        assertThat(answer("select max(id)::text from users")).isEqualTo("62");
        shop.run("downgrade").ends(0);
        database.execute(insert("nextval('users_ids')"));
    }

    @Test
    void aSequenceOfANewTableStartsAsItIs() throws Exception {
        generateBy(SEQUENCE);
        begin();
        assertThat(Files.readString(shop.migration("_initial.java"))).doesNotContain("setval");
    }
}
