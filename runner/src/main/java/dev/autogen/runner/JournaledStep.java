package dev.autogen.runner;

import org.jspecify.annotations.Nullable;

/**
 * A step of a revision that is on its way, as the history has it.
 *
 * @param number counted from 1
 * @param name as the migration called it
 * @param fingerprint of what it did
 * @param isDone whether it is known to have been done; else it was begun, and how far it came is not known
 * @param batch how far it came where it goes batch by batch, and has begun to; else null
 */
public record JournaledStep(
        int number,
        String name,
        String fingerprint,
        boolean isDone,
        @Nullable BatchProgress batch) {}
