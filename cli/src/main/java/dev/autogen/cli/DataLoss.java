package dev.autogen.cli;

import dev.autogen.cli.config.AllowedLoss;
import dev.autogen.runner.Decision;
import dev.autogen.runner.Direction;
import dev.autogen.runner.Guard;
import dev.autogen.runner.Loss;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What may be destroyed: by option, else whoever sits at the terminal says. */
final class DataLoss {

    /** What the option stands for when it names no revision; no revision can be called so. */
    private static final String EVERYTHING = "*";

    @Option(
            names = "--allow-destructive",
            arity = "0..1",
            fallbackValue = DataLoss.EVERYTHING,
            paramLabel = "REV",
            description =
                    "Drop tables and columns that hold data; with REV, only what this revision drops. Repeatable.")
    @Nullable
    Set<String> allowed;

    /** For runs in one direction. The option counts alone where it is given, the configuration where it is not. */
    Guard guard(Invocation invocation, Direction direction) {
        AllowedLoss configured = invocation.configuration().allowedLoss();
        return guard(invocation, direction == Direction.UPGRADE ? configured.upgrade() : configured.downgrade());
    }

    /** For what goes further than any revision: a configuration that allows one direction does not allow it. */
    Guard guardOfReset(Invocation invocation) {
        AllowedLoss configured = invocation.configuration().allowedLoss();
        return guard(invocation, configured.upgrade() && configured.downgrade());
    }

    private Guard guard(Invocation invocation, boolean everythingConfigured) {
        Decision configured = new Decision(
                everythingConfigured, invocation.configuration().allowedLoss().revisions());
        return new Asking(standing(configured), invocation.terminal());
    }

    private Decision standing(Decision configured) {
        if (allowed == null) {
            return configured;
        }
        Set<String> named = new LinkedHashSet<>(allowed);
        return named.remove(EVERYTHING) ? new Decision(true, named) : Decision.allowing(named);
    }

    private record Asking(Decision standing, Terminal terminal) implements Guard {
        @Override
        public Decision decide(List<Loss> losses) {
            if (!terminal.isInteractive()) {
                return standing;
            }
            losses.forEach(loss -> terminal.warn(loss.describe()));
            if (!terminal.confirm("Destroy this data?", false)) {
                return standing;
            }
            return Decision.allowing(losses.stream().map(Loss::revision).collect(Collectors.toSet()));
        }
    }
}
