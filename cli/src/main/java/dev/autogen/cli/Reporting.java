package dev.autogen.cli;

import java.util.concurrent.Callable;

/** A command whose result is a report, printed in whatever format is asked for. */
interface Reporting extends Callable<Integer> {}
