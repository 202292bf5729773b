package dev.autogen.cli.report;

import dev.autogen.codegen.Position;
import dev.autogen.schema.entity.Attribute;
import dev.autogen.schema.operation.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation and what is known of it.
 *
 * @param attribute where it comes from; null where that is not known
 * @param position the line that declares the attribute; null where its source is not found
 * @param notices what a reader should know of it
 */
public record Finding(
        Operation operation,
        @Nullable Attribute attribute,
        @Nullable Position position,
        List<String> notices) {

    /** Copies. */
    public Finding {
        notices = List.copyOf(notices);
    }

    /** {@code User.phone, User.java:31}, as far as it is known; an empty text where nothing is. */
    public String origin() {
        if (attribute == null) {
            return "";
        }
        return position == null ? attribute.toString() : attribute + ", " + position;
    }

    Finding reverse() {
        return new Finding(operation.reverse(), attribute, position, notices);
    }
}
