package dev.autogen.codegen;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.autogen.runner.internal.Transactional;
import dev.autogen.schema.cost.Cost;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.ColumnChange;
import dev.autogen.schema.operation.Irreversible;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.postgres.Ddl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code docs/operations.md}: each permitted operation with what its Javadoc says of it, in Java, in SQL, and back. */
final class OperationsPage {

    private static final Path SOURCES = Path.of("../schema/src/main/java/dev/autogen/schema/operation");
    private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z])[A-Z]");
    private static final Pattern TAG = Pattern.compile("\\{@(?:code|link) ([^}]*)}");

    private static final String HEAD = """
            # Operations

            Everything that a migration can say. Each operation is written in Java, becomes SQL, and knows what takes it back: the
            downgrade that `autogen -m` writes. What a migration says by hand does not know what was there before; taken back by
            itself it is refused, with the reason.

            Locks and work were measured on PostgreSQL 12 to 18. A lock that lasts a moment is still waited for, and all that come after
            it wait too; [hazards.md](hazards.md) says when that matters, and what to do instead.

            This page is made from the code (`OperationsPageTest`, `-Dgolden.refresh=true`).
            """;

    private final StringBuilder page = new StringBuilder(HEAD);

    private OperationsPage() {}

    static String text() {
        Map<Class<?>, OperationCases> cases =
                OperationCases.all().stream().collect(Collectors.toMap(OperationCases::kind, Function.identity()));
        OperationsPage page = new OperationsPage();
        for (Class<?> kind : Operation.class.getPermittedSubclasses()) {
            page.add(kind, Objects.requireNonNull(cases.get(kind)).operations());
        }
        return page.page.toString();
    }

    private void add(Class<?> kind, List<Operation> operations) {
        String words = CAPITAL.matcher(kind.getSimpleName())
                .replaceAll((MatchResult capital) ->
                        " " + Character.toLowerCase(capital.group().charAt(0)));
        page.append("\n## ").append(words).append("\n\n").append(says(kind)).append('\n');
        Set<Object> shown = new HashSet<>();
        for (Operation operation : operations) {
            if (shown.addAll(facets(operation))) {
                example(operation);
            }
        }
    }

    /** What is worth an example of its own: each kind of constraint, each aspect of a column, what needs a step. */
    private static Set<Object> facets(Operation operation) {
        Set<Object> facets = new HashSet<>(Set.of(operation.getClass()));
        facets.add(Transactional.is(operation));
        if (operation instanceof AddConstraint add) {
            facets.add(add.constraint().getClass());
        } else if (operation instanceof AlterColumn alter) {
            alter.changes().forEach((ColumnChange change) -> facets.add(change.getClass()));
        }
        return facets;
    }

    private void example(Operation operation) {
        String source = MigrationGenerator.generate(Migrations.spec("example", List.of(operation)))
                .text();
        fenced("java", body(source, "upgrade"));
        if (operation instanceof Irreversible) {
            return;
        }
        fenced("sql", sql(operation));
        Cost cost = Cost.of(operation);
        page.append("\nLock: ")
                .append(cost.lockInWords())
                .append(". Work: ")
                .append(cost.work().words())
                .append(".\n");
        Operation reverse = operation.reverse();
        page.append("\nTaken back");
        if (reverse instanceof Irreversible irreversible) {
            page.append(": not, ").append(irreversible.reason()).append(".\n");
        } else {
            page.append(":\n");
            fenced("java", body(source, "downgrade"));
            fenced("sql", sql(reverse));
        }
    }

    private void fenced(String language, String text) {
        page.append("\n```").append(language).append('\n').append(text).append("\n```\n");
    }

    private static String sql(Operation operation) {
        return Ddl.statements(operation).stream().map(s -> s + ";").collect(Collectors.joining("\n"));
    }

    private static String body(String source, String method) {
        Matcher body = Pattern.compile(
                        "public void " + method + "\\(Operations op\\) \\{\n(.*?)\n  }\n", Pattern.DOTALL)
                .matcher(source);
        if (!body.find()) {
            throw new AssertionError(source);
        }
        return body.group(1).stripIndent();
    }

    /** The record's Javadoc, without its tags. */
    private static String says(Class<?> kind) {
        try {
            String source = Files.readString(SOURCES.resolve(kind.getSimpleName() + ".java"), UTF_8);
            Matcher javadoc = Pattern.compile("/\\*\\*(.*?)\\*/\\s*public record", Pattern.DOTALL)
                    .matcher(source);
            if (!javadoc.find()) {
                throw new AssertionError(kind + " has no Javadoc");
            }
            List<String> lines = new ArrayList<>();
            for (String line : javadoc.group(1).split("\n", -1)) {
                lines.add(line.strip().replaceFirst("^\\*\\s?", "").strip());
            }
            String text = String.join(" ", lines).split(" @param", 2)[0].strip();
            return TAG.matcher(text)
                    .replaceAll((MatchResult tag) -> "`" + Matcher.quoteReplacement(tag.group(1)) + "`");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
