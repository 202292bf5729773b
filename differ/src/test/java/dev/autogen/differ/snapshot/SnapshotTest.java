package dev.autogen.differ.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Extension;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TypeAttribute;
import dev.autogen.schema.entity.Attribute;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.entity.HibernateOrigin;
import dev.autogen.schema.entity.Provenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotTest {

    private static final QualifiedName USERS = QualifiedName.of("public", "users");

    private final Path folder;

    SnapshotTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static EntityModel sample() {
        Table users = Table.builder(USERS)
                .comment("people")
                .column(Column.of("id", SqlType.parse("bigint")).notNull().withIdentity(Identity.BY_DEFAULT))
                .column(Column.of("phone", SqlType.parse("varchar(20)")).withDefault("'x'"))
                .constraint(new PrimaryKey("users_pkey", false, List.of("id")))
                .constraint(CheckConstraint.of("ck_phone", "phone <> ''"))
                .constraint(ForeignKey.of("fk_self", List.of("id"), USERS, List.of("id"))
                        .onDelete(ReferentialAction.SET_NULL))
                .index(Index.of("ix_users_phone", List.of("phone", "id")))
                .build();
        Sequence sequence = Sequence.of(QualifiedName.of("public", "users_seq"), SequenceOptions.of(1, 50));
        TreeMap<ColumnRef, Attribute> attributes = new TreeMap<>();
        attributes.put(new ColumnRef(USERS, "phone"), new Attribute("com.example.User", "contact.phone"));
        Schema schema = new Schema(List.of("public"), List.of(users), List.of(sequence))
                .withTypes(
                        List.of(EnumType.of(QualifiedName.of("public", "mood"), "SAD", "it's OK")),
                        List.of(new CompositeType(
                                QualifiedName.of("public", "address"),
                                List.of(
                                        TypeAttribute.of("zip", SqlType.parse("varchar(10)")),
                                        new TypeAttribute("city", SqlType.of("text"), "C")))))
                .withExtensions(List.of(new Extension("citext", "public")));
        return new EntityModel(schema, attributes, List.of("public.report"), List.of());
    }

    private EntityModel readBack(EntityModel model) {
        Snapshot.write(folder, "3f9c2a7b1e04", model);
        Snapshot snapshot = Snapshot.read(folder).orElseThrow();
        assertThat(snapshot.head()).isEqualTo("3f9c2a7b1e04");
        return snapshot.model();
    }

    @Test
    void anEmptyFolderHoldsNone() {
        assertThat(Snapshot.read(folder)).isEmpty();
        assertThat(Snapshot.read(folder.resolve("nowhere"))).isEmpty();
    }

    @Test
    void nothingIsReadBackAsNothing() {
        assertThat(readBack(EntityModel.EMPTY)).isEqualTo(EntityModel.EMPTY);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        assertThat(readBack(sample())).isEqualTo(sample());
    }

    @Test
    void aTableIsOneFileThatAPersonCanRead() throws IOException {
        Snapshot.write(folder, "3f9c2a7b1e04", sample());
        assertThat(folder.resolve("tables/public.users.txt")).content().isEqualTo("""
                autogen-snapshot 1
                table public.users comment=people
                column id type=bigint not-null identity=by-default
                column phone type=varchar(20) default="'x'" from=com.example.User#contact.phone
                primary-key users_pkey columns=id
                check ck_phone explicit expression="phone <> ''"
                foreign-key fk_self explicit columns=id table=public.users references=id on-delete=set-null
                index ix_users_phone explicit key=phone key=id
                """);
        assertThat(folder.resolve("types.txt")).content().isEqualTo("""
                autogen-snapshot 1
                extension citext schema=public
                enum public.mood labels=SAD,"it's OK"
                composite public.address attribute=zip,varchar(10) attribute=city,text,C
                """);
        assertThat(folder.resolve("sequences.txt")).content().isEqualTo("""
                autogen-snapshot 1
                sequence public.users_seq increment=50
                """);
        assertThat(folder.resolve("HEAD")).content().isEqualTo("3f9c2a7b1e04\n");
    }

    @Test
    void linesMayEndWithCarriageReturns() throws IOException {
        Snapshot.write(folder, "3f9c2a7b1e04", sample());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
            }
        }
        assertThat(Snapshot.read(folder).orElseThrow()).isEqualTo(new Snapshot("3f9c2a7b1e04", sample()));
    }

    @Test
    void filesOfTablesThatAreGoneGoToo() {
        Snapshot.write(folder, "a", sample());
        Snapshot.write(folder, "b", EntityModel.EMPTY);
        assertThat(folder.resolve("tables")).isEmptyDirectory();
        assertThat(folder.resolve("sequences.txt")).doesNotExist();
        assertThat(folder.resolve("types.txt")).doesNotExist();
        assertThat(Snapshot.read(folder)).contains(new Snapshot("b", EntityModel.EMPTY));
    }

    @Test
    void filesThatDoNotChangeAreNotTouched() throws IOException {
        Snapshot.write(folder, "a", sample());
        Path users = folder.resolve("tables/public.users.txt");
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(users, longAgo);
        Snapshot.write(folder, "b", sample());
        assertThat(Files.getLastModifiedTime(users)).isEqualTo(longAgo);
    }

    @Test
    void tablesThatDifferInCaseHaveFilesThatDifferOtherwise() {
        List<String> names = Stream.of("users", "Users", "USERS", "us%65rs", "con", "a.b", "a/b", "..", " ", "\u00e9")
                .map(name -> FileNames.of(QualifiedName.of("public", name)))
                .toList();
        assertThat(names)
                .doesNotHaveDuplicates()
                .allMatch(name ->
                        name.matches("public\\.[a-z0-9_%-]+\\.txt") || name.matches("public\\.[a-zA-Z0-9_%-]+\\.txt"));
        assertThat(names.stream().map(n -> n.toLowerCase(Locale.ROOT)).toList()).doesNotHaveDuplicates();
    }

    @Test
    void longNamesFitIntoAFileName() {
        String name = "\u00e9".repeat(31);
        String one = FileNames.of(QualifiedName.of(name, name + "a"));
        String other = FileNames.of(QualifiedName.of(name, name + "b"));
        assertThat(one).hasSizeLessThan(200).isNotEqualTo(other);
    }

    record Broken(String name, String file, String text, String message) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Broken> broken() {
        String users = "tables/public.users.txt";
        String start = "autogen-snapshot 1\ntable public.users\n";
        return List.of(
                new Broken("unknown word", users, start + "column id type=bigint notnull\n", ":3: unknown: notnull"),
                new Broken("unknown kind", users, start + "colum id type=bigint\n", ":3: colum is unknown"),
                new Broken("no type", users, start + "column id\n", ":3: type= is missing"),
                new Broken("twice", users, start + "column id type=bigint type=text\n", ":3: type is given twice"),
                new Broken(
                        "open quote", users, start + "column \"id type=bigint\n", ":3: a double quote is not closed"),
                new Broken("bad escape", users, start + "column \"i\\d\" type=bigint\n", ":3: unknown escape \\d"),
                new Broken(
                        "attribute without a type",
                        "types.txt",
                        "autogen-snapshot 1\ncomposite a attribute=x\n",
                        ":2: attribute= needs"),
                new Broken("bad number", "sequences.txt", "autogen-snapshot 1\nsequence s start=x\n", ":2: For input"),
                new Broken(
                        "bad action",
                        users,
                        start + "foreign-key f columns=a table=b references=c on-delete=explode\n",
                        ":3: on-delete=explode is unknown"),
                new Broken("no name", users, start + "column\n", ":3: a kind and a name are expected"),
                new Broken(
                        "part without table",
                        "schemas.txt",
                        "autogen-snapshot 1\ncolumn id type=bigint\n",
                        ":2: column is unknown, or has no table"),
                new Broken("another format", users, "autogen-snapshot 2\n", ":1: <autogen-snapshot 1> is expected"),
                new Broken("empty", users, "", ":1: <autogen-snapshot 1> is expected"),
                new Broken(
                        "merge conflict",
                        users,
                        start + "<<<<<<< HEAD\ncolumn id type=bigint\n",
                        ":3: a merge conflict"),
                new Broken(
                        "conflict in HEAD",
                        "HEAD",
                        "<<<<<<< a\n1\n=======\n2\n>>>>>>> b\n",
                        "HEAD:1: a merge conflict"),
                new Broken("two heads", "HEAD", "1\n2\n", "HEAD:1: one revision id is expected"),
                new Broken("no head", "HEAD", "\n", "HEAD:1: one revision id is expected"),
                new Broken(
                        "column twice",
                        users,
                        start + "column id type=bigint\ncolumn id type=text\n",
                        "is broken: Table public.users has two columns"),
                new Broken(
                        "table twice",
                        "tables/x.txt",
                        "autogen-snapshot 1\ntable public.users\n",
                        "is broken: Two tables"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenFileIsNamedWithItsLine(Broken broken) throws IOException {
        Snapshot.write(folder, "3f9c2a7b1e04", sample());
        Files.writeString(folder.resolve(broken.file()), broken.text());
        assertThatThrownBy(() -> Snapshot.read(folder))
                .isInstanceOf(SnapshotException.class)
                .hasMessageContaining(broken.message());
    }

    @Test
    void whatIsNotUtf8IsSaidSo() throws IOException {
        Snapshot.write(folder, "3f9c2a7b1e04", sample());
        Files.write(folder.resolve("schemas.txt"), new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThatThrownBy(() -> Snapshot.read(folder)).hasMessageContaining("schemas.txt:1: this is not UTF-8");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> Snapshot.write(file, "a", sample()))
                .isInstanceOf(SnapshotException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void hostileNamesAndTextsSurvive() {
        for (long seed = 0; seed < 200; seed++) {
            EntityModel model = new HostileModels(seed).model();
            assertThat(readBack(model)).as("seed %s", seed).isEqualTo(model);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void aModelAsOneTextIsTheSameModel(long seed) {
        EntityModel model = new HostileModels(seed).model();
        EntityModel noted = new EntityModel(
                model.schema(), model.attributes(), model.views(), List.of("Hibernate 7", "two\nlines \"of\" it"));
        assertThat(ModelText.read(ModelText.of(noted))).isEqualTo(noted);
        EntityModel told = noted.withProvenance(new Provenance(
                "7.4.6.Final",
                seed % 2 == 0 ? HibernateOrigin.APPLICATION : HibernateOrigin.BUNDLED,
                17,
                "com.example.Physical",
                "com.example.Implicit",
                10,
                List.of("/a,b/\"classes\"", "C:\\lib\\x.jar")));
        assertThat(ModelText.read(ModelText.of(told))).isEqualTo(told);
    }

    @Test
    void aTextThatIsNoModelIsRefused() {
        assertThatThrownBy(() -> ModelText.read(List.of())).isInstanceOf(SnapshotException.class);
        assertThatThrownBy(() -> ModelText.read(List.of("autogen-snapshot 1", "column lost type=text")))
                .isInstanceOf(SnapshotException.class)
                .hasMessageContaining("column");
    }
}
