package dev.autogen.schema.expression;

import java.util.List;

/** Decides whether expressions mean the same, by asking something that parses PostgreSQL's SQL as PostgreSQL does. */
public interface Canonicalizer {

    /**
     * Answers all pairs at once, in order. Leaves nothing behind and changes nothing.
     *
     * @return as many verdicts as pairs
     */
    List<Verdict> decide(List<ExpressionPair> pairs);
}
