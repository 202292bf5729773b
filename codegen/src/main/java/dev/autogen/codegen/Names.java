package dev.autogen.codegen;

import dev.autogen.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/** How a migration says its operations: to whom, and with which spelling of tables, sequences and types. */
final class Names {

    private static final String MIGRATION = "op";
    private static final String STEP = "s";

    private final String defaultSchema;
    private final String receiver;
    private final @Nullable String step;

    private Names(String defaultSchema, String receiver, @Nullable String step) {
        this.defaultSchema = defaultSchema;
        this.receiver = receiver;
        this.step = step;
    }

    /** Said outside steps. */
    Names(String defaultSchema) {
        this(defaultSchema, MIGRATION, null);
    }

    /** Said between the braces of a step. */
    Names inStep() {
        return new Names(defaultSchema, STEP, null);
    }

    /** Said as all of a step of that name; the same as before where a step is there already. */
    Names alone(String stepName) {
        return receiver.equals(STEP) ? this : new Names(defaultSchema, STEP, stepName);
    }

    String receiver() {
        return receiver;
    }

    /** A sentence that begins with a call, whose format has no leading dot. */
    Sentence say(String format, Object... arguments) {
        Sentence sentence = Sentence.of(receiver + "." + format, arguments);
        return step == null ? sentence : sentence.inStep(step);
    }

    String spelling(QualifiedName name) {
        return name.relativeTo(defaultSchema).spelling();
    }
}
