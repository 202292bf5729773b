package dev.autogen.runner;

/** What is known of a statement outside transactions that was begun when a run was cut off, and that no catalog tells of. */
public enum Resume {
    /** It was done. */
    DONE,
    /** It is to be run again. */
    AGAIN
}
