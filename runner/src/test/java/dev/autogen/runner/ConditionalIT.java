package dev.autogen.runner;

import static dev.autogen.runner.Databases.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every create and drop, where there is nothing to create or to drop. */
class ConditionalIT extends MigratingTests {

    private static final List<String> CREATIONS = List.of(
            "createSchema(\"crm\")",
            "createExtension(\"plpgsql\")",
            "createEnumType(\"mood\", \"sad\")",
            "addEnumValue(\"mood\", \"ok\")",
            "createCompositeType(\"address\", t -> t.attribute(\"street\", text()))",
            "addTypeAttribute(\"address\", \"town\", text())",
            "createSequence(\"numbers\")",
            "createTable(\"a\", t -> { t.column(\"id\", bigint()).notNull(); t.column(\"r\", sqlType(\"int4range\")); })",
            "addColumn(\"a\", column(\"name\", text()))",
            "addPrimaryKey(\"a_pkey\").on(\"a\", \"id\")",
            "addUnique(\"uq_a\").on(\"a\", \"name\")",
            "addExclusion(\"ex_a\").on(\"a\").element(\"r\", \"&&\").using(\"gist\")",
            "addCheck(\"ck_a\").on(\"a\", \"id > 0\")",
            "createTable(\"b\", t -> t.column(\"a_id\", bigint()))",
            "addForeignKey(\"fk_b\").on(\"b\", \"a_id\").references(\"a\", \"id\")",
            "createIndex(\"ix_a\").on(\"a\", \"name\")");

    private static final List<String> REMOVALS = List.of(
            "dropIndex(\"ix_a\").on(\"a\")",
            "dropConstraint(\"fk_b\").on(\"b\")",
            "dropConstraint(\"ck_a\").on(\"a\")",
            "dropColumn(\"a\", \"name\")",
            "dropTypeAttribute(\"address\", \"town\")",
            "dropTable(\"b\")",
            "dropTable(\"a\")",
            "dropSequence(\"numbers\")",
            "dropCompositeType(\"address\")",
            "dropEnumType(\"mood\")",
            "dropExtension(\"citext_that_is_not_there\")",
            "dropSchema(\"crm\")");

    ConditionalIT(@TempDir Path temporary) {
        super(new MigrationFolder(temporary));
    }

    private static String said(List<String> words, String condition) {
        StringBuilder code = new StringBuilder();
        words.forEach(word -> code.append("op.").append(word).append(condition).append(";\n"));
        return code.toString();
    }

    @Test
    void whatIsThereIsLeftAndWhatIsAbsentIsNotMissed() throws SQLException {
        folder.write("3001", "", said(CREATIONS, ".ifNotExists()"), "");
        autogen().upgrade();
        List<String> created = structure(database);
        assertThat(created).anyMatch(line -> line.contains("ex_a EXCLUDE")).contains("public.ix_a i");
        folder.write("3002", "3001", said(CREATIONS, ".ifNotExists()"), "");
        autogen().upgrade();
        assertThat(structure(database)).isEqualTo(created);

        folder.write("3003", "3002", said(REMOVALS, ".ifExists()"), "");
        autogen().upgrade();
        assertThat(structure(database)).isEmpty();
        List<String> again = REMOVALS.stream()
                .filter(word -> !word.contains(".on(") && !word.contains("dropColumn") && !word.contains("Attribute"))
                .toList();
        folder.write("3004", "3003", said(again, ".ifExists()"), "");
        autogen().upgrade();
        assertThat(structure(database)).isEmpty();
    }

    @Test
    void whatMayHaveBeenThereBeforeIsNotDroppedByAnAbort() throws SQLException {
        PsqlScript.run(database, "create table a (id int); create index ix_a on a (id);");
        List<String> before = structure(database);
        folder.write(
                "3001",
                "",
                "op.step(\"index\", s -> s.createIndex(\"ix_a\").on(\"a\", \"id\").ifNotExists());"
                        + " op.step(\"fails\", s -> s.execute(\"select 1 / 0\"));",
                "");
        assertThatThrownBy(() -> autogen().upgrade()).hasMessageContaining("division by zero");
        assertThatThrownBy(() -> autogen().abort())
                .isInstanceOf(IrreversibleException.class)
                .hasMessageContaining("whether that was there before is not known");
        assertThat(structure(database)).isEqualTo(before);
    }
}
