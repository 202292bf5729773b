package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;

/** What the pages say of the command line and of each other is so. */
class DocumentationTest {

    /** Options of git, pg_dump and other programs that the pages name. */
    private static final Set<String> OF_OTHERS = Set.of("--data-only", "-wi");

    private final Documentation documentation = Documentation.read();

    @Test
    void commandsInCodeAreCommands() {
        List<List<String>> calls = documentation.pages().stream()
                .flatMap(page -> page.codeLines().stream())
                .flatMap(line -> Documentation.calls(line).stream())
                .toList();
        assertThat(calls).hasSizeGreaterThan(80);
        calls.forEach(DocumentationTest::parse);
    }

    /** They may leave away what a whole command needs, as in "{@code autogen -m} writes". */
    @Test
    void commandsInProseAreCommands() {
        List<List<String>> calls = documentation.pages().stream()
                .flatMap(page -> page.spans().stream())
                .map(span -> span.replaceAll("[\\[\\]]|\\.\\.\\.", ""))
                .flatMap(span -> Documentation.calls(span).stream())
                .toList();
        assertThat(calls).hasSizeGreaterThan(40);
        for (List<String> arguments : calls) {
            try {
                parse(arguments);
            } catch (MissingParameterException e) {
                assertThat(e).hasMessageStartingWith("Missing required");
            }
        }
    }

    private static void parse(List<String> arguments) {
        String[] all = arguments.toArray(String[]::new);
        CommandLines.forArguments(all).parseArgs(all);
    }

    @Test
    void optionsInProseAreOptions() {
        Set<String> known = new TreeSet<>(OF_OTHERS);
        CommandLine all = CommandLines.all();
        Stream.concat(Stream.of(all), all.getSubcommands().values().stream())
                .flatMap(command -> command.getCommandSpec().options().stream())
                .forEach(option -> known.addAll(List.of(option.names())));
        assertThat(documentation.pages().stream()
                        .flatMap(page -> page.spans().stream())
                        .filter(span -> span.matches("--?[a-zA-Z].*"))
                        .map(span -> span.replaceFirst("[\\[= ].*", ""))
                        .filter(span -> !span.matches("-[DPX].*") && !known.contains(span)))
                .isEmpty();
    }

    /** An option that says the same as a key is called like it. */
    @Test
    void keysHaveTheirOptions() {
        List<String> inherited = CommandLines.all().getCommandSpec().options().stream()
                .filter(option -> option.scopeType() == CommandLine.ScopeType.INHERIT)
                .map(OptionSpec::longestName)
                .toList();
        GuidePage.of("configuration.md")
                .text()
                .lines()
                .filter(line -> line.startsWith("| `"))
                .forEach(line -> {
                    List<String> cells = Stream.of(line.split("\\|", -1))
                            .map(cell -> cell.strip().replace("`", ""))
                            .toList();
                    String option = "--" + cells.get(1);
                    boolean settable = inherited.contains(option) && !option.equals("--password");
                    assertThat(cells.get(3)).isEqualTo(settable ? option : "");
                });
    }

    @Test
    void linksLeadSomewhere() {
        for (Documentation.Page page : documentation.pages()) {
            for (String link : page.links()) {
                String[] parts = link.split("#", 2);
                Path target = page.resolve(parts[0]);
                assertThat(target).as(page.name() + ": " + link).exists();
                if (parts.length == 2) {
                    assertThat(anchors(target)).as(page.name() + ": " + link).contains(parts[1]);
                }
            }
        }
    }

    private List<String> anchors(Path file) {
        return documentation.pages().stream()
                .filter(page -> page.resolve("").equals(file))
                .findFirst()
                .orElseThrow()
                .anchors();
    }

    @Test
    void theIndexNamesEachPage() {
        Documentation.Page index = documentation.pages().stream()
                .filter(page -> page.name().equals("docs/README.md"))
                .findFirst()
                .orElseThrow();
        assertThat(documentation.pages().stream()
                        .map(Documentation.Page::name)
                        .filter(name -> name.startsWith("docs/") && !name.equals(index.name()))
                        .map(name -> name.substring("docs/".length())))
                .isSubsetOf(index.links());
    }

    @Test
    void theReadmeFitsOnOneScreen() throws Exception {
        assertThat(Files.readAllLines(Path.of("../README.md"))).hasSizeLessThanOrEqualTo(45);
    }
}
