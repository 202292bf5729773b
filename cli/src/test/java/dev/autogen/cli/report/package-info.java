/** Tests of reports. */
@NullMarked
package dev.autogen.cli.report;

import org.jspecify.annotations.NullMarked;
