package dev.autogen.runner;

/**
 * A step of a revision that is on its way, as the history has it.
 *
 * @param number counted from 1
 * @param name as the migration called it
 * @param fingerprint of what it did
 * @param isDone whether it is known to have been done; else it was begun, and how far it came is not known
 */
public record JournaledStep(int number, String name, String fingerprint, boolean isDone) {}
