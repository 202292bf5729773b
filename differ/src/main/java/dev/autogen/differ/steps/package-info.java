/** How a plan is divided into steps, each a transaction of its own, where it cannot or should not be one. */
@NullMarked
package dev.autogen.differ.steps;

import org.jspecify.annotations.NullMarked;
