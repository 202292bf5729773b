package dev.autogen.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.runner.Accept;
import dev.autogen.runner.OnlyIn;
import dev.autogen.runner.RecordedMigration;
import dev.autogen.runner.Revision;
import dev.autogen.schema.Column;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.CreateTable;
import dev.autogen.schema.operation.DropColumn;
import dev.autogen.schema.operation.ExecuteSql;
import dev.autogen.schema.operation.Irreversible;
import dev.autogen.schema.operation.Operation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationGeneratorTest {

    private static final AddColumn ADD_PHONE =
            new AddColumn(OperationCases.USERS, Column.of("phone", SqlType.of("character varying", 20)), false);

    private final Path folder;

    MigrationGeneratorTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void nothingToDoGivesEmptyMethods() throws IOException {
        MigrationSource source = MigrationGenerator.generate(Migrations.spec("look around", List.of()));
        assertThat(source.fileName()).isEqualTo("V20261121_0200_look_around.java");
        assertThat(source.text())
                .contains("/**\n * look around\n */\n@Revision(")
                .doesNotContain("<ul>", "SqlTypes");
        assertThat(Migrations.load(source, folder)).isNotNull();
        assertThat(Recorded.of(source, folder).upgrade()).isEmpty();
        assertThat(Recorded.of(source, folder).downgrade()).isEmpty();
    }

    @Test
    void saysWhereAColumnComesFromAndWhatIsToBeNoticed() {
        Change change = new Change(ADD_PHONE, "User.phone, User.java:31", List.of("already here: ddl-auto=update?"));
        MigrationSource source = MigrationGenerator.generate(Migrations.spec("add phone", List.of(change), List.of()));
        assertThat(source.text())
                .contains(" *   <li>add column {@code users.phone varchar(20)}: User.phone, User.java:31\n")
                .contains("    // already here: ddl-auto=update?\n    op.addColumn(\"users\", ");
    }

    @Test
    void sameInputSameBytes() {
        List<Operation> operations = OperationCases.all().stream()
                .flatMap(c -> c.operations().stream())
                .toList();
        String text =
                MigrationGenerator.generate(Migrations.spec("all", operations)).text();
        assertThat(MigrationGenerator.generate(Migrations.spec("all", operations))
                        .text())
                .isEqualTo(text);
        assertThat(text).doesNotContain("\r", "\t").endsWith("}\n");
    }

    @Test
    void placeInTheHistory() {
        assertThat(revision(List.of()).down()).isEmpty();
        assertThat(revision(List.of("a")).down()).containsExactly("a");
        Revision merge = revision(List.of("1b6d0e8c44aa", "2c7e1f9d55bb", "3d8f2a0e66cc"));
        assertThat(merge.down()).containsExactly("1b6d0e8c44aa", "2c7e1f9d55bb", "3d8f2a0e66cc");
        assertThat(merge.id()).isEqualTo("3f9c2a7b1e04");
        assertThat(merge.created()).isEqualTo("2026-11-21T02:00:30Z");
    }

    @Test
    void dependenciesAndLabels() {
        Revision plain = revision(List.of("1b6d0e8c44aa"));
        assertThat(plain.dependsOn()).isEmpty();
        assertThat(plain.labels()).isEmpty();
        Revision labelled = revision(new Lineage(List.of(), List.of("1b6d0e8c44aa", "shop"), List.of("billing")));
        assertThat(labelled.down()).isEmpty();
        assertThat(labelled.dependsOn()).containsExactly("1b6d0e8c44aa", "shop");
        assertThat(labelled.labels()).containsExactly("billing");
    }

    @Test
    void environments() {
        Lineage anywhere = Lineage.after(List.of("1b6d0e8c44aa"));
        assertThat(migration(anywhere).getAnnotation(OnlyIn.class)).isNull();
        assertThat(onlyIn("prod")).containsExactly("prod");
        assertThat(onlyIn("prod", "live")).containsExactly("prod", "live");
    }

    @Test
    void acceptedHazards() {
        List<String> accepted = List.of("AG203: maintenance window");
        Lineage lineage = new Lineage(List.of(), List.of(), List.of(), List.of(), accepted);
        assertThat(migration(lineage).getAnnotation(Accept.class).value()).containsExactly("AG203: maintenance window");
        assertThat(migration(Lineage.after(List.of())).getAnnotation(Accept.class))
                .isNull();
    }

    private String[] onlyIn(String... environments) {
        Lineage lineage = new Lineage(List.of(), List.of(), List.of(), List.of(environments), List.of());
        return migration(lineage).getAnnotation(OnlyIn.class).value();
    }

    private Revision revision(List<String> down) {
        return revision(Lineage.after(down));
    }

    private Revision revision(Lineage lineage) {
        return migration(lineage).getAnnotation(Revision.class);
    }

    private Class<?> migration(Lineage lineage) {
        Instant created = Instant.parse("2026-11-21T02:00:30.123456Z");
        MigrationSpec spec = new MigrationSpec(
                "", "V1", "3f9c2a7b1e04", lineage, "in the default package", created, List.of(), List.of(), "public");
        return Migrations.load(MigrationGenerator.generate(spec), folder).getClass();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it's \"quoted\" 'twice'",
                "first line\n\n  second line\r\nthird",
                "ends the comment */ int x = 1; /*",
                "*\\u002f int x = 1; /*",
                "{@link Nowhere} {@code unbalanced { brace",
                "@author me\n@param x",
                "<b>bold &amp; <script>",
                "$S $T $L $W $$ $[ $>",
                "\\u000a } \\uXYZ C:\\users \\\\u000a",
                "電話を追加 😀 \u202e \u0000 \u001a",
                "x"
            })
    void textNeverBecomesCode(String text) throws IOException {
        ExecuteSql execute = new ExecuteSql("select " + text, List.of(text), null);
        Change change = new Change(execute, text, List.of(text));
        MigrationSource source = MigrationGenerator.generate(Migrations.spec(text, List.of(change), List.of()));
        assertThat(Migrations.load(source, folder).getClass().getDeclaredFields())
                .isEmpty();
        assertThat(Recorded.of(source, folder).upgrade()).containsExactly(execute);
    }

    @Test
    void whatCannotBeTakenBackSaysSo() throws IOException {
        DropColumn drop = new DropColumn(OperationCases.USERS, "age", null, false);
        MigrationSource source =
                MigrationGenerator.generate(Migrations.spec("drop", List.<Operation>of(ADD_PHONE, drop)));
        assertThat(Recorded.of(source, folder).downgrade())
                .containsExactly(
                        new Irreversible(
                                null, "drop column users.age: the definition of column public.users.age is not known"),
                        new DropColumn(QualifiedName.of("users"), "phone", null, false));
    }

    @Test
    void aTableOfSixteenHundredColumnsFits() throws IOException {
        Table.Builder table = Table.builder(QualifiedName.of("public", "wide"));
        for (int i = 0; i < 1600; i++) {
            table.column(Column.of("a_rather_long_name_of_a_column_" + i, SqlType.of("numeric", 38, 2))
                    .notNull());
        }
        assertRoundTrip(List.of(new CreateTable(table.build(), false)));
    }

    @Test
    void fiveThousandTablesFit() throws IOException {
        List<Operation> operations = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            operations.add(new CreateTable(table(i), false));
        }
        assertRoundTrip(operations);
    }

    private static Table table(int number) {
        Table.Builder table = Table.builder(QualifiedName.of("public", "a_table_with_number_" + number));
        for (int i = 0; i < 6; i++) {
            table.column(Column.of("column_" + number + "_" + i, SqlType.of("character varying", 255)));
        }
        String key = "column_" + number + "_0";
        return table.constraint(new PrimaryKey("a_table_with_number_" + number + "_pkey", true, List.of(key)))
                .index(Index.of("ix_a_table_with_number_" + number, List.of(key)))
                .build();
    }

    @Test
    void aHundredTablesAreNotTakenApart() {
        List<Operation> operations = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            operations.add(new CreateTable(table(i), false));
        }
        assertThat(MigrationGenerator.generate(Migrations.spec("usual", operations))
                        .text())
                .doesNotContain("Upgrade1");
    }

    private void assertRoundTrip(List<Operation> operations) throws IOException {
        MigrationSource source = MigrationGenerator.generate(Migrations.spec("large", operations));
        RecordedMigration recorded = Recorded.of(source, folder);
        assertThat(recorded.upgrade().equals(Sayable.of(operations))).isTrue();
        assertThat(recorded.downgrade().equals(Sayable.of(Operation.reverse(operations))))
                .isTrue();
        assertThat(source.text().lines().filter(line -> line.length() > 100)).isEmpty();
    }

    @Test
    void rejectsNamesThatJavaRejects() {
        assertThatThrownBy(() -> new MigrationSpec(
                        "db.class",
                        "V1",
                        "a",
                        Lineage.after(List.of()),
                        "",
                        Migrations.CREATED,
                        List.of(),
                        List.of(),
                        "public"))
                .hasMessage("Not a package name: db.class");
        assertThatThrownBy(() -> new MigrationSpec(
                        "db",
                        "db.V1",
                        "a",
                        Lineage.after(List.of()),
                        "",
                        Migrations.CREATED,
                        List.of(),
                        List.of(),
                        "public"))
                .hasMessage("Not a class name: db.V1");
    }

    @Test
    void rejectsParametersWithoutALiteral() {
        Operation odd = new ExecuteSql("select ?", List.of(new byte[0]), null);
        assertThatThrownBy(() -> MigrationGenerator.generate(Migrations.spec("odd", List.of(odd))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[B");
    }
}
