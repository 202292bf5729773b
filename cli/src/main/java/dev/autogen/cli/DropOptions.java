package dev.autogen.cli;

import dev.autogen.differ.Subject;
import dev.autogen.schema.QualifiedName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** What becomes of what the entities do without, and of retired names that they want again. */
final class DropOptions {

    @Option(names = "--drop", description = "With -m: drop what the entities do without now, whatever 'drops' says.")
    boolean drop;

    @Option(
            names = "--restore",
            paramLabel = "NAME",
            description =
                    "With -m: retired column, or table whose columns, that comes back though its type is another one."
                            + " Repeatable.")
    List<String> restored = List.of();

    @Option(
            names = "--anew",
            paramLabel = "NAME",
            description =
                    "With -m: column or table that is a new one, beside the retired one of that name. Repeatable.")
    List<String> anew = List.of();

    /**
     * What names can mean: a table, a column of a table, either with its schema in front.
     *
     * @throws UsageException for what is no name
     */
    static Set<Subject> subjects(List<String> names, String defaultSchema) {
        Set<Subject> subjects = new HashSet<>();
        for (String name : names) {
            List<String> parts = NameParts.ofSides(name).get(0);
            if (parts.size() > 3 || parts.stream().anyMatch(String::isEmpty)) {
                throw new UsageException(name + " is no name; write users.phone for a column, users for a table.");
            }
            String last = parts.get(parts.size() - 1);
            switch (parts.size()) {
                case 1 -> subjects.add(Subject.table(QualifiedName.of(defaultSchema, last)));
                case 2 -> {
                    subjects.add(Subject.column(QualifiedName.of(defaultSchema, parts.get(0)), last));
                    subjects.add(Subject.table(QualifiedName.of(parts.get(0), last)));
                }
                default -> subjects.add(Subject.column(QualifiedName.of(parts.get(0), parts.get(1)), last));
            }
        }
        return subjects;
    }
}
