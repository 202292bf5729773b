package dev.autogen.differ.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ReferentialAction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConstraintOptionsTest {

    record Case(String text, ConstraintOptions expected) {}

    static Stream<Case> cases() {
        return Stream.of(
                new Case("", new ConstraintOptions(Deferrability.NOT_DEFERRABLE, null, null, "")),
                new Case(
                        "on  delete SET NULL on update cascade",
                        new ConstraintOptions(
                                Deferrability.NOT_DEFERRABLE,
                                ReferentialAction.SET_NULL,
                                ReferentialAction.CASCADE,
                                "")),
                new Case("deferrable", new ConstraintOptions(Deferrability.INITIALLY_IMMEDIATE, null, null, "")),
                new Case(
                        "deferrable initially deferred",
                        new ConstraintOptions(Deferrability.INITIALLY_DEFERRED, null, null, "")),
                new Case("not deferrable", new ConstraintOptions(Deferrability.NOT_DEFERRABLE, null, null, "")),
                new Case("not valid", new ConstraintOptions(Deferrability.NOT_DEFERRABLE, null, null, "not valid")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void areUnderstoodOrReported(Case each) {
        assertThat(ConstraintOptions.parse(each.text())).isEqualTo(each.expected());
    }
}
