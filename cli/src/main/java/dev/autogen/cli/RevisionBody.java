package dev.autogen.cli;

import dev.autogen.codegen.Change;
import java.util.List;

/**
 * What a revision does, either way.
 *
 * @param upgrade in order
 * @param remarks what else there is to say of it, each starting with a verb
 * @param downgrade what takes that back, in order
 */
record RevisionBody(List<Change> upgrade, List<String> remarks, List<Change> downgrade) {

    /** One that a person fills in, or that has nothing to do. */
    static final RevisionBody EMPTY = new RevisionBody(List.of(), List.of(), List.of());

    /** Copies. */
    RevisionBody {
        upgrade = List.copyOf(upgrade);
        remarks = List.copyOf(remarks);
        downgrade = List.copyOf(downgrade);
    }
}
