/**
 * What the project's git knows of migrations and snapshots: the snapshot of an earlier revision, and which revisions are
 * published. Reads only; a project without git is no error, it just knows nothing.
 */
@NullMarked
package dev.autogen.cli.git;

import org.jspecify.annotations.NullMarked;
