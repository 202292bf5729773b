package dev.autogen.runner;

import static dev.autogen.runner.Databases.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A migration can ask where it runs; nobody takes it for edited because it runs elsewhere. */
class EnvironmentIT extends MigratingTests {

    private static final String CREATE = "op.execute(\"create table t_\" + op.environment() + \" ()\");";
    private static final String DROP = "op.execute(\"drop table t_\" + op.environment());";

    private final Path cache;

    EnvironmentIT(@TempDir Path temporary) {
        super(new MigrationFolder(temporary).withUsers());
        this.cache = temporary.resolve("cache");
    }

    private Autogen autogen(String environment) {
        return Autogen.on(database.dataSource()).environment(environment).sources(folder.folder(), List.of(), cache);
    }

    private List<RevisionStatus.State> states(String environment) {
        return autogen(environment).status().stream().map(RevisionStatus::state).toList();
    }

    @Test
    void whatDoesNotAskIsTheSameEverywhere() {
        for (String id : List.of("1001", "1002")) {
            assertThat(autogen("prod").record(id)).isEqualTo(autogen("").record(id));
            assertThat(autogen("prod").record(id).checksum()).isNotNull();
        }
    }

    @Test
    void isToldToBothDirections() throws SQLException {
        folder.write("1003", "1002", CREATE, DROP);
        autogen("stage").upgrade();
        assertThat(structure(database)).contains("public.t_stage r");
        autogen("stage").downgrade("-1");
        assertThat(structure(database)).doesNotContain("public.t_stage r");
        folder.write("1003", "1002", "op.createSchema(\"plain\" + op.environment());", "");
        assertThat(folder.offline().record("1003").upgrade())
                .isEqualTo(folder.offline().environment("").record("1003").upgrade());
        assertThat(folder.offline().upgradeSql("1002", "1003")).contains("create schema plain;");
    }

    @Test
    void hasNoChecksumAndIsNeverEdited() {
        folder.write("1003", "1002", CREATE, DROP);
        autogen("prod").upgrade();
        assertThat(autogen("prod").applied().get(2).checksum()).isNull();
        for (String environment : List.of("prod", "dev", "prod", "")) {
            assertThat(states(environment)).containsOnly(RevisionStatus.State.APPLIED);
        }
    }

    @Test
    void theDowngradeAloneMayAsk() {
        folder.write("1003", "1002", "", DROP);
        assertThat(autogen("prod").record("1003").asksEnvironment()).isTrue();
        assertThat(autogen("prod").record("1003").checksum()).isNull();
    }

    @Test
    void whatIsKeptIsThatOfTheEnvironmentWhereItWasApplied() throws Exception {
        folder.write("1003", "1002", CREATE, DROP);
        autogen("prod").upgrade();
        Files.delete(folder.path("1003"));
        autogen("dev").downgrade("-1");
        assertThat(structure(database)).doesNotContain("public.t_prod r");
    }

    @Test
    void scriptsAreThoseOfTheEnvironment() throws SQLException {
        folder.write("1003", "1002", CREATE, DROP);
        PsqlScript.run(database, folder.offline().environment("prod").upgradeSql("base", "head"));
        assertThat(structure(database)).contains("public.t_prod r");
        PsqlScript.run(database, folder.offline().environment("prod").downgradeSql("1003", "1002"));
        assertThat(structure(database)).doesNotContain("public.t_prod r");
    }

    @Test
    void stepsAskToo() throws SQLException {
        folder.write("1003", "1002", """
                op.step("one", s -> s.execute("create table t_" + s.environment() + " ()"));
                op.step("two", s -> s.execute("create table u_" + s.environment() + " (c missing)"));""", "");
        assertThatThrownBy(() -> autogen("prod").upgrade()).hasMessageContaining("missing");
        assertThat(structure(database)).contains("public.t_prod r");
        assertThatThrownBy(() -> autogen("dev").upgrade())
                .isInstanceOf(RevisionException.class)
                .hasMessageContainingAll("was changed after its step 1 (one) was run", "Nothing was run");
        database.execute("create domain missing as text");
        autogen("prod").upgrade();
        assertThat(structure(database)).contains("public.u_prod r");
    }
}
