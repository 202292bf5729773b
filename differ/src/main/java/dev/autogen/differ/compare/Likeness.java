package dev.autogen.differ.compare;

/** When two parts of one kind are the same, and when at least they are about the same. */
interface Likeness<P extends Part> {

    /** Whether both are the same but for their names. */
    Judgement judge(P from, P to);

    /** Whether the one is what became of the other, though they differ. */
    boolean sameShape(P from, P to);
}
