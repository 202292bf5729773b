/**
 * The demonstration: the main job on a small shop, told step by step with the real launcher and a real server.
 *
 * <p>Promises that nothing shown is canned: every command is a process of its own, every outcome is asserted.
 */
@NullMarked
package dev.autogen.cli.demo;

import org.jspecify.annotations.NullMarked;
