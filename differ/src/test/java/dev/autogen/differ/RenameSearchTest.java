package dev.autogen.differ;

import static dev.autogen.differ.RenameModels.model;
import static dev.autogen.differ.RenameModels.name;
import static dev.autogen.differ.RenameModels.schema;
import static dev.autogen.differ.RenameModels.table;
import static dev.autogen.differ.RenameModels.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.differ.rename.Named;
import dev.autogen.differ.rename.Named.Kind;
import dev.autogen.differ.rename.Rename;
import dev.autogen.differ.rename.Renames;
import dev.autogen.differ.rename.candidate.Question;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.Schema;
import dev.autogen.schema.entity.EntityModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RenameSearchTest {

    private static final Named NAME = new Named(Kind.COLUMN, name("users"), "name");

    static Stream<RenameQuestionCases.Case> cases() {
        return RenameQuestionCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void asksAboutWhatMayBeWhatIsNew(RenameQuestionCases.Case each) {
        RenameSearch search = search(each.snapshot(), each.entities());
        assertThat(search.questions(Renames.NONE, Set.of()).stream().map(RenameSearchTest::told))
                .containsExactlyElementsOf(each.asks());
    }

    /** Whoever knows everything is asked nothing, whichever way it was answered. */
    @ParameterizedTest
    @MethodSource("cases")
    void asksNothingTwice(RenameQuestionCases.Case each) {
        RenameSearch search = search(each.snapshot(), each.entities());
        List<Question> questions = search.questions(Renames.NONE, Set.of());
        Set<Named> gone = questions.stream().map(Question::gone).collect(Collectors.toSet());
        assertThat(search.questions(Renames.NONE, gone)).isEmpty();

        questions.stream().limit(1).forEach(question -> {
            Rename first = question.answer(question.candidates().get(0));
            Renames known = search.with(Renames.NONE, List.of(first));
            assertThat(search.questions(known, Set.of()))
                    .noneMatch(next -> next.gone().equals(first.from()))
                    .allSatisfy(next -> assertThat(next.candidates())
                            .noneMatch(candidate -> candidate.now().equals(first.to())));
        });
    }

    private static RenameSearch search(EntityModel snapshot, EntityModel entities) {
        return new RenameSearch(entities, snapshot, snapshot.schema());
    }

    private static String told(Question question) {
        return question.gone().describe("public") + ": "
                + question.candidates().stream()
                        .map(candidate -> candidate.now().part().isEmpty()
                                ? candidate.now().name().name()
                                : candidate.now().part())
                        .collect(Collectors.joining(" "));
    }

    /** {@code ddl-auto=update} has added the new one: a rename would fail, and the values are in the old one. */
    @Test
    void asksNothingWhereTheDatabaseHasBoth() {
        EntityModel before = model(schema(table("users", text("name"))));
        EntityModel after = model(schema(table("users", text("full_name"))));
        Schema both = schema(table("users", text("name"), text("full_name")));
        assertThat(new RenameSearch(after, before, both).questions(Renames.NONE, Set.of()))
                .isEmpty();
        assertThat(new RenameSearch(after, before, before.schema()).questions(Renames.NONE, Set.of()))
                .hasSize(1);
    }

    @Test
    void whatIsRefusedIsNoRenameWhateverItsAttributeSays() {
        EntityModel before = model(schema(table("users", text("name"))), "users.name = User.name");
        EntityModel after = model(schema(table("users", text("full_name"))), "users.full_name = User.name");
        RenameSearch search = search(before, after);
        Map<ColumnRef, String> told = Map.of(new ColumnRef(name("users"), "name"), "full_name");
        assertThat(search.identified(Set.of()).columns()).isEqualTo(told);
        assertThat(search.identified(Set.of(NAME))).isEqualTo(Renames.NONE);
        assertThat(search.questions(search.identified(Set.of(NAME)), Set.of(NAME)))
                .isEmpty();
    }

    @Test
    void ofTwoThatTradeTheirColumnsNoneIsRenamedAlone() {
        Schema schema = schema(table("users", text("name"), text("title")));
        EntityModel before = model(schema, "users.name = User.a", "users.title = User.b");
        EntityModel after = model(schema, "users.title = User.a", "users.name = User.b");
        RenameSearch search = search(before, after);
        assertThat(search.identified(Set.of()).columns()).hasSize(2);
        assertThat(search.identified(Set.of(NAME)).isEmpty()).isTrue();
    }

    @Test
    void withARefusedTableItsColumnsStay() {
        EntityModel before =
                model(schema(table("users", text("name"))), "users.id = User.id", "users.name = User.name");
        EntityModel after = model(
                schema(table("people", text("full_name"))), "people.id = User.id", "people.full_name = User.name");
        RenameSearch search = search(before, after);
        assertThat(search.identified(Set.of()).size()).isEqualTo(2);
        assertThat(search.identified(Set.of(Named.of(Kind.TABLE, name("users"))))
                        .isEmpty())
                .isTrue();
    }
}
