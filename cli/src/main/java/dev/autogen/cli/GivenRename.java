package dev.autogen.cli;

import dev.autogen.differ.rename.Named;
import dev.autogen.differ.rename.Rename;
import dev.autogen.differ.rename.Renames;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * A rename that somebody passes: {@code users.name=full_name}, {@code old_table=new_table}, with a schema in front where
 * it is not the default one, and names with dots in double quotes.
 *
 * @param text as it was given
 * @param before the name on the left
 * @param after the parts of the name on the right
 */
record GivenRename(String text, GivenName before, List<String> after) {

    static final String HOW =
            "write users.name=full_name for what is in a table or an enum type, old_table=new_table for the rest.";

    /** @throws UsageException when it is none */
    static GivenRename parse(String text) {
        List<List<String>> names = NameParts.ofSides(text);
        Optional<GivenName> before = GivenName.parse(text.substring(0, NameParts.endOfFirstSide(text)));
        if (names.size() != 2
                || names.get(1).size() > 2
                || names.get(1).stream().anyMatch(String::isEmpty)
                || before.isEmpty()) {
            throw new UsageException("--rename " + text + ": this is no rename; " + HOW);
        }
        return new GivenRename(text, before.get(), names.get(1));
    }

    /**
     * What one of the things that are meant becomes.
     *
     * @param known tables and types that have another name, too
     * @throws UsageException when it cannot go where the name on the right says
     */
    Rename of(Named gone, Renames known) {
        String kind = gone.kind().word();
        if (gone.kind().isPart()) {
            require(
                    after.size() == 1,
                    "a " + kind + " stays in its " + (gone.kind() == Named.Kind.VALUE ? "type" : "table") + "; " + HOW);
            return new Rename(gone, new Named(gone.kind(), known.wholeNow(gone), after.get(0)));
        }
        String schema = String.valueOf(gone.name().schema());
        QualifiedName now = NameParts.qualified(after, schema);
        require(
                gone.kind() == Named.Kind.TABLE || schema.equals(now.schema()),
                "a " + kind + " stays in its schema; " + HOW);
        return new Rename(gone, Named.of(gone.kind(), now));
    }

    /** @throws UsageException unless it holds */
    void require(boolean holds, String otherwise) {
        if (!holds) {
            throw refused(otherwise);
        }
    }

    UsageException refused(String why) {
        return new UsageException("--rename " + text + ": " + why + (why.endsWith(".") ? "" : "."));
    }
}
