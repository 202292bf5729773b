package dev.autogen.cli;

import dev.autogen.differ.Subject;
import dev.autogen.differ.retire.Retirement;
import dev.autogen.schema.entity.Retired;
import dev.autogen.schema.operation.DropColumn;
import dev.autogen.schema.operation.DropSequence;
import dev.autogen.schema.operation.DropTable;
import dev.autogen.schema.operation.Operation;
import java.util.List;
import java.util.Optional;

/**
 * Tells drops of what is retired from others.
 *
 * @param retired what the newest snapshot says is retired
 */
record RetiredNotices(List<Retired> retired) {

    /** What is to be known of an operation; nothing of most. */
    List<String> of(Operation operation) {
        boolean drops =
                operation instanceof DropColumn || operation instanceof DropTable || operation instanceof DropSequence;
        Optional<Subject> dropped = drops ? Subject.of(operation) : Optional.empty();
        return dropped.stream()
                .flatMap(subject ->
                        retired.stream().filter(each -> Retirement.subject(each).equals(Optional.of(subject))))
                .map(each -> "retired by revision " + each.revision() + "; `autogen purge` drops it")
                .toList();
    }
}
