package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** {@code docs/commands.md} says what the commands are. {@code -Dgolden.refresh=true} writes it anew. */
class CommandsPageTest {

    private final CommandLine commands = CommandLines.all();

    @Test
    void saysWhatTheCommandsAre() {
        GuidePage.assertPart("commands.md", "commands", CommandsPage.text());
    }

    @Test
    void linksFromCommandsThatThereAre() {
        assertThat(commands.getSubcommands().keySet())
                .containsAll(CommandsPage.linked().stream()
                        .filter(name -> !name.equals("autogen"))
                        .toList());
    }

    @Test
    void eachCommandHasAnExampleOfItself() {
        commands.getSubcommands().forEach((name, command) -> assertThat(
                        command.getCommandSpec().usageMessage().footer())
                .as(name)
                .isNotEmpty()
                .allMatch(line -> (line + " ").startsWith("  autogen " + name + " ")));
    }

    /** Values are described as what they are, switches by what they do; all are sentences that say their default last. */
    @Test
    void textsAreOfOneStyle() {
        commands.getSubcommands().values().forEach(command -> assertStyle(command.getCommandSpec()));
        assertStyle(commands.getCommandSpec());
    }

    private static void assertStyle(CommandSpec spec) {
        assertThat(spec.usageMessage().description()).as(spec.name()).allMatch(text -> text.endsWith("."));
        spec.args().forEach(argument -> assertThat(String.join(" ", argument.description()))
                .as(spec.name() + " " + argument.paramLabel())
                .matches("[A-Z].*\\.")
                .doesNotContain("default:")
                .doesNotContainPattern("Default: [^.]+\\. (?!Repeatable)"));
    }

    @Test
    void whatEndsWithThreeSaysSo() throws IOException {
        for (Map.Entry<String, CommandLine> command : commands.getSubcommands().entrySet()) {
            UsageMessageSpec usage = command.getValue().getCommandSpec().usageMessage();
            String type =
                    command.getValue().getCommandSpec().userObject().getClass().getSimpleName();
            String source = Files.readString(Path.of("src/main/java/dev/autogen/cli", type + ".java"));
            assertThat(usage.exitCodeList().containsKey("3"))
                    .as(command.getKey())
                    .isEqualTo(source.contains("ExitStatus.FOUND"));
        }
    }
}
