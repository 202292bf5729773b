package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.ParseResult;

/** What a command line means. */
class CommandTreeTest {

    /** @param option an option of the program whose value is that of the case */
    record Case(String name, String option, String value, List<String> args) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> valuesLikeCommands() {
        return List.of(
                new Case("a title alone", "-m", "status", List.of("-m", "status")),
                new Case(
                        "a title with options", "-m", "status", List.of("--offline", "--message", "status", "--amend")),
                new Case("a user before the command", "--user", "demo", List.of("--user", "demo", "upgrade")),
                new Case("an environment behind it", "-e", "check", List.of("upgrade", "-e", "check")));
    }

    @ParameterizedTest
    @MethodSource("valuesLikeCommands")
    void valuesMayBeCalledLikeCommands(Case c) {
        String[] args = c.args().toArray(String[]::new);
        ParseResult parsed = CommandLines.forArguments(args).parseArgs(args);
        ParseResult meant =
                parsed.hasSubcommand() && !parsed.hasMatchedOption(c.option()) ? parsed.subcommand() : parsed;
        assertThat(meant.<String>matchedOptionValue(c.option(), "")).isEqualTo(c.value());
        assertThat(parsed.hasSubcommand()).isEqualTo(c.args().contains("upgrade"));
    }
}
