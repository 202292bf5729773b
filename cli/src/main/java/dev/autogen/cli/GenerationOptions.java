package dev.autogen.cli;

import java.util.List;

/**
 * What somebody says of a revision that is generated.
 *
 * @param includeDrift whether what would mend this database goes into the revision too
 * @param renames what somebody knows of names that changed
 * @param fills values for rows that exist
 * @param drops what becomes of what the entities do without
 */
record GenerationOptions(boolean includeDrift, RenameOptions renames, List<GivenFill> fills, DropOptions drops) {

    /** Copies the list. */
    GenerationOptions {
        fills = List.copyOf(fills);
    }
}
