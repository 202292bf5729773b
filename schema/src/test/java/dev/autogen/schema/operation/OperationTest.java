package dev.autogen.schema.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.schema.QualifiedName;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
                        "the former options of sequence public.numbers are not known",
                        "the definition of sequence public.numbers is not known",
                        "the former comment on table public.users is not known",
                        "the definition of table crm.Orders is not known",
                        "what column public.users.age was before is not known",
                        "what column public.users.age was before is not known",
                        "the definition of column crm.Orders.age is not known",
                        "the definition of constraint fk_orders_user on crm.Orders is not known",
                        "the definition of constraint adult on public.users is not known",
                        "the definition of index ix_full is not known",
                        "the SQL that would take it back was not given");
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

    @Test
    void rejectsWhatSaysNothing() {
        assertThatThrownBy(() -> new AlterColumn(USERS, "age", List.of())).hasMessageContaining("users.age");
        assertThatThrownBy(() -> new ExecuteSql(" ", List.of(), null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ExecuteSql("a ?", List.of(1), "b")).isInstanceOf(IllegalArgumentException.class);
    }
}
