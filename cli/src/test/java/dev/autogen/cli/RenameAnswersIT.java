package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no attribute tells: somebody says what got another name, or is asked; the rows stay, up, down and up again. */
class RenameAnswersIT extends ShopTests {

    private static final String NAME = "users.name";
    private static final String SOURCES = "src/main/java/com/example/shop";

    RenameAnswersIT(@TempDir Path folder) {
        super(folder);
    }

    @BeforeEach
    void start() throws SQLException {
        shop.run("-m", "initial").ends(0);
        shop.run("upgrade").ends(0);
        database.execute(
                "insert into users (version, name, email, status) values (0, 'Ada', 'ada@x', 'LOCKED')",
                "insert into categories (name) values ('Books')",
                "select nextval('orders_seq')");
    }

    /** Another attribute in Java, so another column, and nobody says that it is the same. */
    private void renameTheAttribute(String name, String type) throws IOException {
        rewrite("User.java", text -> text.replace("(length = 100, nullable = false)", "(" + type + ")")
                .replace("private String name;", "private String " + name + ";")
                .replace("this.name = name", "this." + name + " = name")
                .replace("return name;", "return " + name + ";"));
        shop.compile();
    }

    private void renameTheClass(String from, String to, String other) throws IOException {
        Path sources = shop.folder().resolve(SOURCES);
        Files.move(sources.resolve(from + ".java"), sources.resolve(to + ".java"));
        for (String file : List.of(to + ".java", other)) {
            rewrite(file, text -> text.replaceAll("\\b" + from + "\\b", to));
        }
        shop.compile();
    }

    private void rewrite(String file, UnaryOperator<String> change) throws IOException {
        Path source = shop.folder().resolve(SOURCES).resolve(file);
        Files.writeString(source, change.apply(Files.readString(source)));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(shop.migrations())) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    /** Goes up, down and up; what the query finds is the same each time, and at the start what {@code former} finds. */
    private void keepsTheRows(String query, String former) throws SQLException {
        List<String> before = database.strings(former);
        shop.run("upgrade").ends(0);
        assertThat(database.strings(query)).isEqualTo(before);
        assertThat(shop.run("check").ends(0).out()).isEqualTo(AGREED);
        shop.run("downgrade").ends(0);
        assertThat(database.strings(former)).isEqualTo(before);
        shop.run("upgrade").ends(0);
        assertThat(database.strings(query)).isEqualTo(before);
    }

    /** The options in a message, as a shell would take them apart: these names need no quotes. */
    private static List<List<String>> options(CommandLineRun run) {
        return run.err()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("--") && !line.contains("--no-renames"))
                .map(line -> Arrays.asList(line.split(" ", -1)))
                .toList();
    }

    private CommandLineRun generate(List<String> options) {
        List<String> args = new ArrayList<>(List.of("-m", "next"));
        args.addAll(options);
        return shop.run(args.toArray(String[]::new));
    }

    @Test
    void withoutATerminalBothAnswersArePrintedAndNothingIsWritten() throws Exception {
        renameTheAttribute("fullName", "length = 100, nullable = false");
        List<String> before = files();
        for (String[] command : new String[][] {{"-m", "next"}, {"-m", "next", "--yes"}, {"-m", "next", "--offline"}}) {
            CommandLineRun run = shop.run(command).ends(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isEqualTo("""
                    error: Something is gone, and something like it is new. Nothing was written. Say of each whether it got another name:
                      column users.name varchar(100) not null
                        --rename users.name=full_name
                        --no-rename users.name
                    With --no-renames all of it is gone.
                    """);
            assertThat(files()).isEqualTo(before);
        }

        List<List<String>> options = options(shop.run("-m", "next"));
        assertThat(options).hasSize(2);
        assertThat(generate(options.get(0)).ends(0).out())
                .startsWith("~ rename column users.name to full_name   User.fullName\n\nwrote ");
        assertThat(shop.migration("_next.java"))
                .content()
                .contains("op.renameColumn(\"users\", \"name\", \"full_name\");")
                .contains("op.renameColumn(\"users\", \"full_name\", \"name\");")
                .doesNotContain("dropColumn");
        keepsTheRows("select full_name from users", "select name from users");
    }

    @Test
    void whatIsRefusedIsDroppedAndAdded() throws Exception {
        renameTheAttribute("fullName", "length = 100");
        for (List<String> options : List.of(List.of("--no-rename", NAME), List.of("--no-renames"))) {
            assertThat(generate(options).ends(0).out())
                    .contains("+ add column users.full_name varchar(100)", "users.name")
                    .doesNotContain("rename");
            shop.run("discard").ends(0);
        }
    }

    @Test
    void aRenameAndAChangeAreARenameAndAChange() throws Exception {
        renameTheAttribute("fullName", "length = 150");
        assertThat(generate(List.of("--rename", "users.name=full_name")).ends(0).out())
                .contains("~ rename column users.name to full_name")
                .contains("~ alter column users.full_name type varchar(100) -> varchar(150), drop not null")
                .doesNotContain("drop column");
        keepsTheRows("select full_name from users", "select name from users");
    }

    @Test
    void onATerminalItIsAsked() throws Exception {
        renameTheAttribute("fullName", "length = 100");
        List<String> before = files();
        CommandLineRun unanswered = shop.answering("maybe\n", "-m", "next").ends(2);
        assertThat(unanswered.err())
                .startsWith("""
                        column users.name varchar(100) not null is gone. What is it now?
                          1  column users.full_name varchar(100)
                        """)
                .contains("Which? [1-2] Which? [1-2] error: ", "--no-rename users.name");
        assertThat(files()).isEqualTo(before);

        assertThat(shop.answering("2\n", "-m", "next").ends(0).out())
                .contains("+ add column users.full_name")
                .doesNotContain("rename");
        shop.run("discard").ends(0);
        assertThat(shop.answering("1\n", "-m", "next").ends(0).out())
                .contains("~ rename column users.name to full_name");
        keepsTheRows("select full_name from users", "select name from users");
    }

    @Test
    void whatAnAttributeTellsCanBeRefused() throws Exception {
        shop.edit("User.java", "@Column(length = 100, nullable = false)", "@Column(name = \"title\", length = 100)");
        assertThat(generate(List.of("--no-rename", NAME)).ends(0).out())
                .contains("+ add column users.title")
                .doesNotContain("rename");
        shop.run("discard").ends(0);
        assertThat(generate(List.of()).ends(0).out()).contains("~ rename column users.name to title");
    }

    /** Another entity in another table, with another attribute. */
    @Test
    void aTableAndAColumnOfIt() throws Exception {
        renameTheClass("Category", "Shelf", "Product.java");
        shop.edit("Shelf.java", "\"categories\"", "\"shelves\"");
        shop.edit("Shelf.java", "@Column(length = 80", "@Column(name = \"title\", length = 80");

        assertThat(options(shop.run("-m", "next").ends(2)))
                .containsExactly(List.of("--rename", "categories=shelves"), List.of("--no-rename", "categories"));
        assertThat(options(generate(List.of("--rename", "categories=shelves")).ends(2)))
                .containsExactly(
                        List.of("--rename", "categories.name=title"), List.of("--no-rename", "categories.name"));
        assertThat(shop.answering("1\n1\n", "-m", "next").ends(0).out())
                .contains("~ rename table categories to shelves", "~ rename column shelves.name to title")
                .doesNotContain("create table")
                .doesNotContain("drop");
        keepsTheRows("select title from shelves", "select name from categories");
    }

    @Test
    void aSequence() throws Exception {
        shop.edit("Order.java", "orders_seq", "order_numbers");
        assertThat(options(shop.run("-m", "next").ends(2)))
                .containsExactly(List.of("--rename", "orders_seq=order_numbers"), List.of("--no-rename", "orders_seq"));
        assertThat(generate(List.of("--rename", "orders_seq=order_numbers"))
                        .ends(0)
                        .out())
                .startsWith("~ rename sequence orders_seq to order_numbers\n");
        keepsTheRows("select last_value::text from order_numbers", "select last_value::text from orders_seq");
    }

    /** Nobody is asked: what {@code -m} would ask is printed, the likeliest first. */
    @Test
    void checkAndDiffPrintWhatMayHaveAnotherName() throws Exception {
        assertThat(Json.of(shop.run("diff", "--format", "json").ends(0).out())
                        .at("possibleRenames")
                        .list())
                .isEmpty();
        rewrite(
                "User.java",
                text -> text.replace("    @Embedded\n", "    private String nickname;\n\n    @Embedded\n"));
        renameTheAttribute("fullName", "length = 100, nullable = false");
        String answers = """
                  may have another name now:
                    column users.name varchar(100) not null
                      --rename users.name=full_name
                      --rename users.name=nickname
                      --no-rename users.name
                """;
        assertThat(shop.run("check").ends(3).out()).endsWith(answers);
        assertThat(shop.run("check", "--offline").ends(3).out()).endsWith(answers);
        assertThat(shop.run("diff").ends(0).out())
                .endsWith(answers.replaceAll("(?m)^  ", "").replace("    --no-rename users.name\n", ""));
        assertThat(shop.run("diff", "--from", "snapshot").ends(0).out()).contains("may have another name now:");
        assertThat(shop.run("diff", "--reverse").ends(0).out()).doesNotContain("may have");
        assertThat(shop.run("diff", "--rename", "users.name=full_name").ends(0).out())
                .contains("~ rename column users.name to full_name")
                .doesNotContain("may have");
        assertThat(shop.run("diff", "--format", "markdown").ends(0).out())
                .contains("`column users.name varchar(100) not null` may have another name now:\n\n"
                        + "- `--rename users.name=full_name`\n");
        Json possible = Json.of(shop.run("check", "--format", "json").ends(3).out())
                .at("changes", "possibleRenames")
                .list()
                .get(0);
        assertThat(possible.at("gone")).hasToString("column users.name varchar(100) not null");
        assertThat(possible.at("candidates").list().get(0).at("option")).hasToString("--rename users.name=full_name");
        assertThat(possible.at("refusal")).hasToString("--no-rename users.name");
    }

    private void useAType() throws IOException {
        shop.edit(
                "User.java",
                "    @Enumerated(EnumType.STRING)\n    @Column(length = 20, nullable = false)\n",
                "    @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM)\n"
                        + "    @Column(nullable = false)\n");
        shop.run("-m", "a type").ends(0);
        shop.run("upgrade").ends(0);
    }

    /** By hand, or by somebody else's branch: what remains to be said is for all other databases. */
    @Test
    void aValueAndATypeThatThisDatabaseHasUnderTheNewName() throws Exception {
        useAType();
        database.execute("alter type userstatus rename value 'LOCKED' to 'BLOCKED'");
        shop.edit("UserStatus.java", "LOCKED", "BLOCKED");
        assertThat(shop.run("-m", "next", "--rename", "userstatus.LOCKED=BLOCKED")
                        .ends(0)
                        .err())
                .contains("note: rename value LOCKED of enum type userstatus to BLOCKED: already so in this database");
        assertThat(shop.migration("_next.java")).content().contains("\"BLOCKED\").ifExists();");
        String held = "select replace(status::text, 'BLOCKED', 'LOCKED') from users";
        keepsTheRows(held, held);

        database.execute("alter type userstatus rename to standing");
        renameTheClass("UserStatus", "Standing", "User.java");
        shop.run("-m", "standing", "--rename", "userstatus=standing").ends(0);
        assertThat(shop.migration("_standing.java"))
                .content()
                .contains("op.renameType(\"userstatus\", \"standing\").ifExists();");
        keepsTheRows("select status::text from users", "select status::text from users");
    }

    @Test
    void aValueOfAnEnumTypeAndTheType() throws Exception {
        useAType();

        shop.edit("UserStatus.java", "LOCKED", "BLOCKED");
        assertThat(options(shop.run("-m", "next").ends(2)))
                .containsExactly(
                        List.of("--rename", "userstatus.LOCKED=BLOCKED"), List.of("--no-rename", "userstatus.LOCKED"));
        assertThat(shop.answering("1\n", "-m", "next").ends(0).out())
                .isEqualTo("~ rename value LOCKED of enum type userstatus to BLOCKED\n\nwrote db/migrations/"
                        + shop.migration("_next.java").getFileName() + "\n");
        assertThat(shop.migration("_next.java"))
                .content()
                .contains("op.renameEnumValue(\"userstatus\", \"LOCKED\", \"BLOCKED\");")
                .contains("op.renameEnumValue(\"userstatus\", \"BLOCKED\", \"LOCKED\");");
        keepsTheRows("select replace(status::text, 'BLOCKED', 'LOCKED') from users", "select status::text from users");
        assertThat(answer("select status::text from users")).isEqualTo("BLOCKED");

        renameTheClass("UserStatus", "Standing", "User.java");
        assertThat(shop.run("-m", "type", "--rename", "userstatus=standing")
                        .ends(0)
                        .out())
                .startsWith("~ rename type userstatus to standing\n")
                .hasLineCount(3);
        keepsTheRows("select status::text from users", "select status::text from users");
    }

    /** They hold no data: a chosen name is simply given, and one that nobody chose stays unless somebody asks. */
    @Test
    void constraintsAndIndexes() throws Exception {
        shop.edit("Review.java", "one_review_per_author", "one_review_each");
        assertThat(generate(List.of()).ends(0).out())
                .startsWith("~ rename constraint one_review_per_author to one_review_each on reviews");
        shop.run("upgrade").ends(0);

        shop.edit("Product.java", "@Index(columnList = \"name\")", "@Index(columnList = \"title\")");
        shop.edit("Product.java", "@Column(length = 200", "@Column(name = \"title\", length = 200");
        assertThat(shop.run("-m", "title").ends(0).out()).doesNotContain("index");
        shop.run("upgrade").ends(0);
        String index = answer("select indexname::text from pg_indexes where indexdef like '%(title)%'");
        assertThat(shop.run("-m", "index", "--rename", "products." + index + "=ix_products_title")
                        .ends(0)
                        .out())
                .startsWith("~ rename index " + index + " to ix_products_title on products")
                .hasLineCount(3);
        String valid = "select count(*)::text from pg_indexes where indexname = '%s'";
        keepsTheRows(valid.formatted("ix_products_title"), valid.formatted(index));
    }

    /** @param said must be in the one error */
    private record Wrong(List<String> options, String said) {}

    private static List<Wrong> wrong() {
        return List.of(
                new Wrong(
                        List.of("--rename", "users.nickname=full_name"), "nothing called users.nickname to begin with"),
                new Wrong(List.of("--rename", "users.name=title"), "no column title to arrive at"),
                new Wrong(List.of("--rename", "users.email=full_name"), "column email is still there in the end"),
                new Wrong(List.of("--rename", "users.name=email"), "column email is there from the beginning"),
                new Wrong(List.of("--rename", "users.name=other.full_name"), "a column stays in its table"),
                new Wrong(List.of("--rename", "users=people"), "no table people to arrive at"),
                new Wrong(List.of("--rename", "users.name"), "this is no rename"),
                new Wrong(List.of("--rename", "index:users.name=full_name"), "nothing called users.name"),
                new Wrong(
                        List.of("--rename", "users.name=full_name", "--rename", "users.name=full_name"), "given twice"),
                new Wrong(
                        List.of("--rename", "users.name=full_name", "--no-rename", "users.name"),
                        "contradict each other on column users.name"),
                new Wrong(List.of("--no-rename", "users.email"), "nothing called so that went away"),
                new Wrong(List.of("--no-rename", "users."), "this is no name"));
    }

    @Test
    void aWrongOneIsOneErrorAndNothingIsWritten() throws Exception {
        renameTheAttribute("fullName", "length = 100");
        List<String> before = files();
        for (Wrong wrong : wrong()) {
            assertThat(generate(wrong.options()).ends(2).err())
                    .startsWith("error: --")
                    .contains(wrong.said())
                    .hasLineCount(1);
        }
        assertThat(files()).isEqualTo(before);
    }

    /** What was answered is in the migration that is written again. */
    @Test
    void amendingAsksNothingTwice() throws Exception {
        renameTheAttribute("fullName", "length = 100");
        generate(List.of("--rename", "users.name=full_name")).ends(0);
        shop.run("upgrade").ends(0);
        shop.addPhone();
        assertThat(shop.run("--amend").ends(0).out())
                .contains("~ rename column users.name to full_name", "+ add column users.phone varchar(20)")
                .doesNotContain("drop column");
        keepsTheRows("select full_name from users", "select name from users");
        assertThat(shop.run("--amend", "--no-rename", "users.name").ends(0).out())
                .doesNotContain("rename");
    }

    @Test
    void oneThatTheDatabaseHasUnderBothNamesIsRefused() throws Exception {
        database.execute("alter table users add column full_name varchar(100)");
        renameTheAttribute("fullName", "length = 100");
        assertThat(generate(List.of("--rename", "users.name=full_name")).ends(2).err())
                .contains("this database has both");
        assertThat(generate(List.of()).ends(0).out())
                .contains("users.full_name")
                .doesNotContain("rename");
    }
}
