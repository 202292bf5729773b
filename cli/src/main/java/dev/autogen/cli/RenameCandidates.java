package dev.autogen.cli;

import dev.autogen.cli.report.PossibleRename;
import dev.autogen.differ.rename.Named;
import dev.autogen.differ.rename.candidate.Question;
import dev.autogen.schema.Schema;
import java.util.List;

/**
 * Questions in words, each with the options that answer it.
 *
 * @param from where the old names are
 * @param defaultSchema whose name is left out
 */
record RenameCandidates(Schema from, String defaultSchema) {

    /** Questions for {@code -m}, which takes every answer. */
    List<PossibleRename> of(List<Question> questions) {
        return questions.stream().map(this::of).toList();
    }

    /** The same for {@code diff}, to which what is not renamed is gone. */
    List<PossibleRename> withoutRefusal(List<Question> questions) {
        return of(questions).stream()
                .map(each -> new PossibleRename(each.gone(), each.candidates(), ""))
                .toList();
    }

    /** One question. */
    PossibleRename of(Question question) {
        RenameFlags flags = new RenameFlags(from, defaultSchema);
        return new PossibleRename(
                told(question.gone(), question.description()),
                question.candidates().stream()
                        .map(candidate -> new PossibleRename.Candidate(
                                told(candidate.now(), candidate.description()),
                                flags.rename(question.answer(candidate))))
                        .toList(),
                flags.refusal(question.gone()));
    }

    /** Something and what it is like. */
    private String told(Named named, String description) {
        return named.describe(defaultSchema) + (description.isEmpty() ? "" : " " + description);
    }
}
