package dev.autogen.cli;

import dev.autogen.cli.report.Compared;
import dev.autogen.schema.Schema;

/** One side of a comparison, read. */
sealed interface Side permits ModelSide, LiveSide {

    /** How reports name it. */
    Compared compared();

    /** All that was read. */
    Schema schema();
}
