package dev.autogen.cli.report;

import java.util.List;

/** What a command found. */
public sealed interface Report permits DiffReport, CheckReport {

    /** What somebody should read though all went on. */
    List<String> warnings();

    /** What is good to know. */
    List<String> notes();

    /** What only a curious person wants to know. */
    List<String> details();

    /** How the entities were read. */
    Reading reading();

    /** Whether anything differs. */
    boolean found();

    /** Calls the method of the renderer for this kind of report. */
    String accept(Renderer renderer);
}
