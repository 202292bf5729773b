package dev.autogen.schema.expression;

import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import java.util.List;

/**
 * Two texts of one expression that differ as texts.
 *
 * @param kind what the expression is for
 * @param table the table it belongs to, for messages
 * @param columns the columns the expression may refer to, with the types and names they will have
 * @param subject the column whose default, generation expression or type it is; for other kinds the object's name
 * @param from the text on the one side
 * @param to the text on the other side
 */
public record ExpressionPair(
        Kind kind, QualifiedName table, List<Column> columns, String subject, String from, String to) {

    /** What an expression is for. */
    public enum Kind {
        /** The condition of a check constraint. */
        CHECK,
        /** A column's default. */
        DEFAULT,
        /** The expression of a generated column. */
        GENERATED,
        /** A key of an index that is not a plain column. */
        INDEX_KEY,
        /** The {@code WHERE} of an index. */
        PREDICATE,
        /** A type that is not built in, as two spellings. */
        TYPE
    }

    /** Copies the columns. */
    public ExpressionPair {
        columns = List.copyOf(columns);
    }
}
