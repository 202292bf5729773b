package dev.autogen.cli;

import java.util.concurrent.Callable;

/** A command whose result is an {@link Answer}, printed as text or JSON. */
interface Answering extends Callable<Integer> {}
