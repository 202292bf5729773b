package dev.autogen.differ;

import dev.autogen.differ.rename.AttributeIdentity;
import dev.autogen.differ.rename.Named;
import dev.autogen.differ.rename.Rename;
import dev.autogen.differ.rename.Renames;
import dev.autogen.differ.rename.candidate.Candidates;
import dev.autogen.differ.rename.candidate.Question;
import dev.autogen.differ.retire.Retirement;
import dev.autogen.schema.Schema;
import dev.autogen.schema.entity.EntityModel;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What got another name since the snapshot: what attributes tell, what somebody says, and what is left to be asked. */
public final class RenameSearch {

    private final EntityModel entities;
    private final EntityModel snapshot;
    private final Schema database;

    /**
     * A search.
     *
     * @param entities as they are
     * @param snapshot as of the newest revision
     * @param database without the history table; the snapshot's schema where there is none
     */
    public RenameSearch(EntityModel entities, EntityModel snapshot, Schema database) {
        this.entities = entities;
        this.snapshot = snapshot.withSchema(Retirement.withoutRetired(snapshot.schema(), snapshot.retired()));
        this.database = Retirement.withoutRetired(Views.without(database, entities), snapshot.retired());
    }

    /**
     * Those that attributes tell.
     *
     * @param refused what is no rename whatever its attribute says, by old names
     */
    public Renames identified(Collection<Named> refused) {
        return AttributeIdentity.between(snapshot, entities, database)
                .without(refused, snapshot.schema(), entities.schema());
    }

    /** Those that somebody knows of beside others, which give way. */
    public Renames with(Renames identified, Collection<Rename> given) {
        return given.isEmpty()
                ? identified
                : identified.and(
                        Renames.known(given, snapshot.schema(), entities.schema()),
                        snapshot.schema(),
                        entities.schema());
    }

    /**
     * What went away, holds data, and might be what is new; tables before what is in them.
     *
     * @param known what is known already
     * @param refused what went away, whatever is new; by old names
     */
    public List<Question> questions(Renames known, Set<Named> refused) {
        return Candidates.of(entities, snapshot, database, known).questions(refused);
    }
}
