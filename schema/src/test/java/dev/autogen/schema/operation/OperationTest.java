package dev.autogen.schema.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.BatchSql.Keyset;
import dev.autogen.schema.operation.BatchSql.Pace;
import dev.autogen.schema.operation.RequireNoRows.Moment;
import dev.autogen.schema.postgres.Ddl;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OperationTest {

    private static final QualifiedName USERS = QualifiedName.of("users");

    static List<Operation> samples() {
        return OperationSamples.all();
    }

    @Test
    void thereIsASampleOfEachKind() {
        assertThat(samples().stream().<Class<?>>map(Operation::getClass).distinct())
                .containsExactly(Operation.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void reversedTwiceItIsItself(Operation operation) {
        assertThat(operation.reverse()).isNotEqualTo(operation);
        assertThat(operation.reverse().reverse()).isEqualTo(operation);
    }

    @Test
    void listsAreReversedFromTheEnd() {
        Operation create = new CreateSchema("a", false);
        Operation rename = new RenameTable(USERS, "people");
        assertThat(Operation.reverse(List.of(create, rename)))
                .containsExactly(new RenameTable(QualifiedName.of("people"), "users"), new DropSchema("a", false));
        assertThat(Operation.reverse(Operation.reverse(samples()))).isEqualTo(samples());
    }

    @Test
    void whatWasDestroyedUnknownCannotBeBroughtBack() {
        assertThat(samples().stream().map(Operation::reverse).filter(Irreversible.class::isInstance))
                .extracting(operation -> ((Irreversible) operation).reason())
                .containsExactly(
                        "the definition of extension citext is not known",
                        "the other labels of enum type public.Mood are not known",
                        "the former labels of enum type public.Mood are not known",
                        "the former labels of enum type public.Mood are not known",
                        "the labels of enum type public.Mood are not known",
                        "the definition of attribute crm.Address.Street is not known",
                        "the attributes of composite type crm.Address are not known",
                        "the former options of sequence public.numbers are not known",
                        "the former owner of sequence public.numbers is not known",
                        "the definition of sequence public.numbers is not known",
                        "the former schema of table users is not known",
                        "the former comment on table public.users is not known",
                        "the definition of table crm.Orders is not known",
                        "what column public.users.age was before is not known",
                        "what column public.users.age was before is not known",
                        "the definition of column crm.Orders.age is not known",
                        "the definition of constraint fk_orders_user on crm.Orders is not known",
                        "the definition of constraint adult on public.users is not known",
                        "the definition of index ix_full is not known",
                        "the SQL that would take it back was not given",
                        "the rows are gone",
                        "the SQL that would take it back was not given",
                        "the rows inserted into public.users have no key by which they are found again",
                        "the rows of public.users are not known");
    }

    @Test
    void rowsThatCannotBeAreRefused() {
        List<String> columns = List.of("a", "b");
        assertThatThrownBy(() -> new InsertRows(USERS, columns, List.of(List.of(1)), List.of()))
                .hasMessage("A row of users has a value for each of [a, b], not [1]");
        assertThatThrownBy(() -> new InsertRows(USERS, columns, List.of(), List.of()))
                .hasMessage("There are no rows for users");
        assertThatThrownBy(() -> new InsertRows(USERS, columns, List.of(List.of(1, 2)), List.of("c")))
                .hasMessage("The key [c] is not among the columns of the rows of users, [a, b]");
        assertThatThrownBy(() -> new InsertRows(USERS, columns, List.of(Arrays.asList(1, null)), List.of("b")))
                .hasMessage("A row of users with null in its key [b] is not found again");
        assertThatThrownBy(() -> new DeleteRows(USERS, List.of(), List.of(List.of()), null))
                .hasMessage("There are no rows for users");
    }

    @Test
    void aValueThatIsToBeChosenIsInNoStatement() {
        Backfill fill = new Backfill(USERS, "a", null, null, null);
        assertThat(Backfill.isUnchosen(fill)).isTrue();
        assertThat(Backfill.isUnchosen(new Keep(fill))).isFalse();
        assertThatThrownBy(() -> Ddl.statements(fill)).hasMessageContaining("fills users.a is still to be chosen");
    }

    @Test
    void batchesSayWhereTheRangeGoes() {
        Keyset keyset = new Keyset(USERS, List.of("id"), null);
        for (String sql : List.of("delete from users", "delete from users where {batch} and {batch}")) {
            assertThatThrownBy(() -> new BatchSql(new ExecuteSql(sql, List.of(), null), keyset, Pace.ANY))
                    .hasMessageContaining("has {batch} once");
        }
        ExecuteSql outside = new ExecuteSql("select {batch}", List.of(), null, null, true);
        assertThatThrownBy(() -> new BatchSql(outside, keyset, Pace.ANY)).hasMessageContaining("in a transaction");
        assertThatThrownBy(() -> new Keyset(USERS, List.of("id", "id"), null))
                .hasMessageContaining("different columns");
        assertThatThrownBy(() -> new Pace(0, 0)).hasMessageContaining("no end");
    }

    @Test
    void aCheckThatIsTakenBackIsAskedAtTheOtherEnd() {
        Operation check = new RequireNoRows(Moment.BEFORE, "no x", "select x", List.of());
        assertThat(check.reverse()).isEqualTo(new RequireNoRows(Moment.AFTER, "no x", "select x", List.of()));
    }

    @Test
    void eachKindHasItsOwnVisit() {
        Set<Class<?>> visited = Arrays.stream(OperationVisitor.class.getDeclaredMethods())
                .map((Method method) -> method.getParameterTypes()[0])
                .collect(Collectors.toSet());
        assertThat(visited).containsExactlyInAnyOrder(Operation.class.getPermittedSubclasses());
        Set<Class<?>> changes = Arrays.stream(ColumnChangeVisitor.class.getDeclaredMethods())
                .map((Method method) -> method.getParameterTypes()[0])
                .collect(Collectors.toSet());
        assertThat(changes).containsExactlyInAnyOrder(ColumnChange.class.getPermittedSubclasses());
    }

    record Place(String name, AddEnumValue operation, List<String> labels) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static AddEnumValue added(@Nullable String before, @Nullable String after, String... former) {
        return new AddEnumValue(USERS, "x", before, after, false, List.of(former), EnumUses.NONE);
    }

    static List<Place> places() {
        return List.of(
                new Place("in an empty type", added(null, null), List.of("x")),
                new Place("at the end", added(null, null, "a", "b"), List.of("a", "b", "x")),
                new Place("behind the last", added(null, "b", "a", "b"), List.of("a", "b", "x")),
                new Place("in front of the first", added("a", null, "a", "b"), List.of("x", "a", "b")),
                new Place("between, by the one behind", added("b", null, "a", "b"), List.of("a", "x", "b")),
                new Place("between, by the one before", added(null, "a", "a", "b"), List.of("a", "x", "b")));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aValueHasOnePlace(Place place) {
        assertThat(place.operation().labels()).isEqualTo(place.labels());
        assertThat(AddEnumValue.to(USERS, place.labels(), "x", EnumUses.NONE)).isEqualTo(place.operation());
        assertThat(place.operation().reverse().reverse()).isEqualTo(place.operation());
    }

    @Test
    void aValueNeedsAPlace() {
        assertThatThrownBy(() -> added("a", "b", "a", "b")).hasMessageContaining("either before or after");
        assertThatThrownBy(() -> added("c", null, "a")).hasMessageContaining("no value c among [a]");
    }

    @Test
    void rejectsWhatSaysNothing() {
        assertThatThrownBy(() -> new AlterColumn(USERS, "age", List.of())).hasMessageContaining("users.age");
        assertThatThrownBy(() -> new ExecuteSql(" ", List.of(), null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ExecuteSql("a ?", List.of(1), "b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ExecuteSql("a", List.of(), "b", "why")).hasMessageContaining("why");
    }

    @Test
    void sqlSaysWhyNothingTakesItBack() {
        Operation stated = new ExecuteSql("delete from users", List.of(), null, "the rows are gone");
        assertThat(stated.reverse()).isEqualTo(new Irreversible(stated, "the rows are gone"));
        Operation silent = new ExecuteSql("delete from users", List.of(), null);
        assertThat(silent.reverse())
                .isEqualTo(new Irreversible(silent, "the SQL that would take it back was not given"));
    }
}
