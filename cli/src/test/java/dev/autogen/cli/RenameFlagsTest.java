package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.cli.report.PossibleRename;
import dev.autogen.differ.rename.Named;
import dev.autogen.differ.rename.Named.Kind;
import dev.autogen.differ.rename.Rename;
import dev.autogen.differ.rename.Renames;
import dev.autogen.differ.rename.candidate.Candidate;
import dev.autogen.differ.rename.candidate.Question;
import dev.autogen.schema.Column;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed is read back as what was meant, through a shell too. */
class RenameFlagsTest {

    private static final QualifiedName ODD = QualifiedName.of("app", "odd.\"table\"");
    private static final QualifiedName USERS = QualifiedName.of("public", "users");
    private static final QualifiedName MOOD = QualifiedName.of("public", "mood");

    private static Schema schema(String prefix) {
        Column column = Column.of(prefix + "na'me=a b", SqlType.of("text"));
        return new Schema(
                        List.of("app", "public"),
                        List.of(
                                Table.builder(ODD).column(column).build(),
                                Table.builder(USERS)
                                        .column(Column.of(prefix + "email", SqlType.of("text")))
                                        .column(Column.of(prefix + "table:x", SqlType.of("text")))
                                        .index(Index.of(prefix + "email", List.of(prefix + "email")))
                                        .build(),
                                Table.builder(QualifiedName.of("public", prefix + "$t"))
                                        .build()),
                        List.of())
                .withTypes(List.of(new EnumType(MOOD, List.of(prefix + "so so"))), List.of());
    }

    static List<Rename> renames() {
        return List.of(
                rename(Kind.COLUMN, ODD, "na'me=a b"),
                rename(Kind.COLUMN, USERS, "email"),
                rename(Kind.COLUMN, USERS, "table:x"),
                rename(Kind.INDEX, USERS, "email"),
                rename(Kind.VALUE, MOOD, "so so"),
                new Rename(
                        Named.of(Kind.TABLE, QualifiedName.of("public", "old $t")),
                        Named.of(Kind.TABLE, QualifiedName.of("public", "new $t"))));
    }

    private static Rename rename(Kind kind, QualifiedName whole, String part) {
        return new Rename(new Named(kind, whole, "old " + part), new Named(kind, whole, "new " + part));
    }

    @ParameterizedTest
    @MethodSource("renames")
    void areReadBack(Rename rename) throws Exception {
        Schema from = schema("old ");
        Schema to = schema("new ");
        Question question = new Question(rename.from(), "", List.of(new Candidate(rename.to(), "", 1)));
        PossibleRename possible = new RenameCandidates(from, "public").of(question);
        List<String> flags = List.of(possible.candidates().get(0).option(), possible.refusal());

        List<String> words =
                shell("printf '%s\\n' " + String.join(" ", flags)).lines().toList();
        assertThat(words).hasSize(4);
        assertThat(words.get(0)).isEqualTo("--rename");
        assertThat(new RenameResolution(from, to, Schema.EMPTY, "public")
                        .of(List.of(GivenRename.parse(words.get(1))), Renames.NONE))
                .containsExactly(rename);
        assertThat(words.get(2)).isEqualTo("--no-rename");
        assertThat(GivenName.parse(words.get(3)).orElseThrow().in(from, "public"))
                .containsExactly(rename.from());
    }

    private static String shell(String command) throws Exception {
        Process process = new ProcessBuilder("sh", "-c", command).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return out;
    }

    @Test
    void aNameOfSeveralThingsIsToBeMadeClear() {
        RenameResolution resolution = new RenameResolution(schema("a"), schema("b"), Schema.EMPTY, "public");
        assertThatThrownBy(() -> resolution.of(List.of(GivenRename.parse("users.aemail=bemail")), Renames.NONE))
                .isInstanceOf(UsageException.class)
                .hasMessage("--rename users.aemail=bemail: several things are called so: column, index; write"
                        + " column:users.aemail=bemail or index:users.aemail=bemail.");
    }
}
