package dev.autogen.cli;

import dev.autogen.differ.rename.Named;
import dev.autogen.differ.rename.Rename;
import dev.autogen.differ.rename.Renames;
import dev.autogen.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what given renames are about.
 *
 * @param from where the old names are
 * @param to where the new names are
 * @param live a database that may have either, and should not have both
 * @param defaultSchema where names without a schema are
 */
record RenameResolution(Schema from, Schema to, Schema live, String defaultSchema) {

    /**
     * All of them: tables and types first, for the others speak of what is in them.
     *
     * @param identified what is known beside them
     * @throws UsageException when one speaks of what is not there, is there on both sides, or may mean several things
     */
    List<Rename> of(List<GivenRename> given, Renames identified) {
        List<Rename> renames = new ArrayList<>();
        List<GivenRename> parts = new ArrayList<>();
        for (GivenRename rename : given) {
            List<Named> meant = rename.before().in(from, defaultSchema);
            if (meant.isEmpty() || meant.stream().anyMatch(named -> named.kind().isPart())) {
                parts.add(rename);
            } else {
                renames.add(resolve(rename, identified));
            }
        }
        Renames known = identified.and(Renames.known(renames, from, to), from, to);
        parts.forEach(rename -> renames.add(resolve(rename, known)));
        rejectRepetition(given, renames);
        return renames;
    }

    /**
     * Those of some earlier renames that still make sense.
     *
     * @param known what is known beside them, and wins
     * @param refused what is gone, by old names
     */
    List<Rename> possible(List<Rename> earlier, Renames known, Set<Named> refused) {
        Schema moved =
                known.and(Renames.known(earlier, from, to), from, to).ofWholes().applyTo(from);
        Schema present = known.applyTo(from);
        return earlier.stream()
                .filter(rename -> rename.from().isIn(from) && !refused.contains(rename.from()))
                .filter(rename ->
                        rename.from().in(known.wholeNow(rename.from())).isIn(present))
                .filter(rename -> problem(rename, moved).isEmpty())
                .toList();
    }

    private Rename resolve(GivenRename given, Renames known) {
        List<Named> meant = given.before().in(from, defaultSchema);
        given.require(!meant.isEmpty(), "there is nothing called " + given.before() + " to begin with");
        Schema moved = known.ofWholes().applyTo(from);
        List<Rename> possible = meant.size() == 1
                ? List.of()
                : meant.stream()
                        .filter(gone ->
                                gone.kind().isPart() == (given.before().parts().size() > 1)
                                        || !gone.kind().isPart())
                        .filter(gone ->
                                given.after().size() == 1 || !gone.kind().isPart())
                        .map(gone -> given.of(gone, known))
                        .filter(rename -> problem(rename, moved).isEmpty())
                        .toList();
        if (possible.size() > 1) {
            throw given.refused("several things are called so: "
                    + possible.stream()
                            .map(rename -> rename.from().kind().word())
                            .collect(Collectors.joining(", "))
                    + "; write "
                    + possible.stream()
                            .map(rename -> rename.from().kind().word() + ":" + given.text())
                            .collect(Collectors.joining(" or ")));
        }
        Rename rename = possible.isEmpty() ? given.of(meant.get(0), known) : possible.get(0);
        String problem = problem(rename, moved);
        given.require(problem.isEmpty(), problem);
        return rename;
    }

    /** Why it cannot be; empty where it can. */
    private String problem(Rename rename, Schema moved) {
        Named gone = rename.from().in(rename.to().name());
        Named old = gone.kind().isPart() ? gone : rename.from();
        Named now = rename.to();
        String kind = now.kind().word() + " ";
        String newName = now.kind().isPart()
                ? now.part()
                : now.name().relativeTo(defaultSchema).toString();
        if (now.kind().isPart() && !Named.of(wholeOf(now), now.name()).isIn(to)) {
            return wholeOf(now).word() + " " + now.name().relativeTo(defaultSchema)
                    + " is gone itself; say first what it is called now";
        }
        if (!now.isIn(to)) {
            return "there is no " + kind + newName + " to arrive at";
        }
        String oldName = old.kind().isPart()
                ? old.part()
                : old.name().relativeTo(defaultSchema).toString();
        if (old.isIn(to)) {
            return kind + oldName + " is still there in the end";
        }
        if (now.isIn(moved)) {
            return kind + newName + " is there from the beginning";
        }
        boolean both = (old.isIn(live) || rename.from().isIn(live))
                && (now.isIn(live)
                        || now.in(rename.from().name()).isIn(live) && now.kind().isPart());
        return both ? "this database has both, and nobody knows which of them the rows are in; drop one of them" : "";
    }

    private static Named.Kind wholeOf(Named part) {
        return part.kind() == Named.Kind.VALUE ? Named.Kind.TYPE : Named.Kind.TABLE;
    }

    private static void rejectRepetition(List<GivenRename> given, List<Rename> renames) {
        Set<Named> names = new HashSet<>();
        for (Rename rename : renames) {
            if (!names.add(rename.from()) || !names.add(rename.to())) {
                throw new UsageException("--rename: one of the names is given twice: "
                        + given.stream().map(GivenRename::text).collect(Collectors.joining(", ")) + ".");
            }
        }
    }
}
