package dev.autogen.differ;

import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.text.English;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;

/** Operations as tests compare them: in words, with {@code (if)} where they are conditional and what is to be said of them. */
final class Sentences {

    private static final Set<String> CONDITIONS = Set.of("ifExists", "ifNotExists");

    private Sentences() {}

    static String of(Planned planned) {
        return of(planned.operation())
                + (planned.notices().isEmpty() ? "" : " -- " + String.join("; ", planned.notices()));
    }

    static String of(Operation operation) {
        return English.relativeTo("public").describe(operation) + (isConditional(operation) ? " (if)" : "");
    }

    static String of(Unmanaged unmanaged) {
        return unmanaged.subject().describe("public")
                + (unmanaged.warning() == null ? "" : " -- " + unmanaged.warning());
    }

    private static boolean isConditional(Operation operation) {
        return Arrays.stream(operation.getClass().getRecordComponents())
                .filter(component -> CONDITIONS.contains(component.getName()))
                .anyMatch(component -> isTrue(operation, component));
    }

    private static boolean isTrue(Operation operation, RecordComponent component) {
        try {
            return component.getAccessor().invoke(operation).equals(true);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
