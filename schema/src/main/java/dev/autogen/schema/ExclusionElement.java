package dev.autogen.schema;

/**
 * One element of an exclusion constraint.
 *
 * @param key what is compared
 * @param operator by which two rows must not all be related, such as {@code &&}; with its schema in front where that is
 *     not on the path: {@code ext.&&}
 */
public record ExclusionElement(IndexKey key, String operator) {

    /** Rejects an element without an operator. */
    public ExclusionElement {
        if (operator.isBlank()) {
            throw new IllegalArgumentException("An element of an exclusion constraint needs an operator");
        }
    }

    /** A plain column. */
    public static ExclusionElement of(String column, String operator) {
        return new ExclusionElement(IndexKey.column(column), operator);
    }
}
