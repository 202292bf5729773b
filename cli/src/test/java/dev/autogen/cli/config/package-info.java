/** Tests of settings. */
@NullMarked
package dev.autogen.cli.config;

import org.jspecify.annotations.NullMarked;
