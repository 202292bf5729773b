package dev.autogen.cli;

import dev.autogen.cli.report.PossibleRename;
import dev.autogen.differ.RenameSearch;
import dev.autogen.differ.rename.Named;
import dev.autogen.differ.rename.Rename;
import dev.autogen.differ.rename.Renames;
import dev.autogen.differ.rename.candidate.Question;
import dev.autogen.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * What got another name: told by attributes, given by options, and for the rest asked, one question after the other. Nothing
 * that holds data is taken for gone while it might be something else.
 */
final class RenameInterview {

    private final Invocation invocation;
    private final RenameOptions options;
    private final Supplier<List<Rename>> former;
    private final String defaultSchema;

    /**
     * An interview.
     *
     * @param former what was answered when the revision was written that is written again
     */
    RenameInterview(Invocation invocation, RenameOptions options, Supplier<List<Rename>> former) {
        this.invocation = invocation;
        this.options = options;
        this.former = former;
        this.defaultSchema = Scopes.defaultSchema(invocation.configuration());
    }

    /**
     * All renames between the snapshot and the entities.
     *
     * @throws UsageException when an option is wrong, or an answer is missing
     */
    Renames settle(ComparedSides sides) {
        Schema from = sides.snapshot().schema();
        Schema to = sides.entities().schema();
        RenameSearch search = sides.renames();
        Set<Named> refused = refused(from, to, search.identified(List.of()));
        Renames identified = search.identified(refused);
        List<Rename> answers = new ArrayList<>(
                new RenameResolution(from, to, sides.database(), defaultSchema).of(options.given(), identified));
        List<Named> given = answers.stream().map(Rename::from).toList();
        rejectBoth(given, refused);
        new RenameQuestion(invocation).ask(identified.without(given, from, to));
        if (options.none) {
            return search.with(identified, answers);
        }
        if (isOpen(search, identified, answers, refused)) {
            answers.addAll(new RenameResolution(from, to, sides.database(), defaultSchema)
                    .possible(former.get(), search.with(identified, answers), refused));
        }
        return ask(search, identified, answers, refused, from);
    }

    private static boolean isOpen(RenameSearch search, Renames identified, List<Rename> answers, Set<Named> refused) {
        return !search.questions(search.with(identified, answers), refused).isEmpty();
    }

    /** An answer may raise the next question, as when it says what a table is called now. */
    private Renames ask(
            RenameSearch search, Renames identified, List<Rename> answers, Set<Named> refused, Schema from) {
        while (true) {
            Renames known = search.with(identified, answers);
            List<Question> open = search.questions(known, refused);
            if (open.isEmpty()) {
                return known;
            }
            if (!invocation.terminal().isInteractive()) {
                throw unanswered(open, from);
            }
            Question question = open.get(0);
            int choice = ask(new RenameCandidates(from, defaultSchema).of(question))
                    .orElseThrow(() -> unanswered(open, from));
            if (choice < question.candidates().size()) {
                answers.add(question.answer(question.candidates().get(choice)));
            } else {
                refused.add(question.gone());
            }
        }
    }

    private Set<Named> refused(Schema from, Schema to, Renames identified) {
        Set<Named> refused = new TreeSet<>();
        for (GivenName name : options.gone()) {
            List<Named> gone = name.in(from, defaultSchema).stream()
                    .filter(named -> isGone(named, from, to, identified))
                    .toList();
            if (gone.isEmpty()) {
                throw new UsageException("--no-rename " + name + ": there is nothing called so that went away.");
            }
            refused.addAll(gone);
        }
        return refused;
    }

    private static boolean isGone(Named named, Schema from, Schema to, Renames identified) {
        boolean holdsData = named.kind() != Named.Kind.CONSTRAINT && named.kind() != Named.Kind.INDEX;
        return holdsData
                && (!named.in(identified.wholeNow(named)).isIn(to)
                        || !identified.without(List.of(named), from, to).equals(identified));
    }

    private void rejectBoth(List<Named> given, Set<Named> refused) {
        for (Named named : given) {
            if (refused.contains(named)) {
                throw new UsageException(
                        "--rename and --no-rename contradict each other on " + named.describe(defaultSchema) + ".");
            }
        }
    }

    private OptionalInt ask(PossibleRename possible) {
        List<String> choices = new ArrayList<>();
        possible.candidates().forEach(candidate -> choices.add(candidate.now()));
        choices.add("none of these: it is gone");
        return invocation.terminal().choose(possible.gone() + " is gone. What is it now?", choices);
    }

    private UsageException unanswered(List<Question> open, Schema from) {
        StringBuilder message = new StringBuilder(
                "Something is gone, and something like it is new. Nothing was written. Say of each whether it got another"
                        + " name:\n");
        for (PossibleRename possible : new RenameCandidates(from, defaultSchema).of(open)) {
            possible.lines().forEach(line -> message.append("  ").append(line).append('\n'));
        }
        return new UsageException(message + "With --no-renames all of it is gone.");
    }
}
