package dev.autogen.runner.internal.guard;

import dev.autogen.runner.Decision;
import dev.autogen.runner.DestructiveException;
import dev.autogen.runner.Loss;
import dev.autogen.runner.internal.Settings;
import java.util.ArrayList;
import java.util.List;

/** Holds losses against decisions. */
final class Permission {

    private final Settings settings;

    Permission(Settings settings) {
        this.settings = settings;
    }

    List<Loss> notCovered(List<Loss> losses, Decision decision) {
        List<Loss> left = new ArrayList<>();
        for (Loss loss : losses) {
            if (!covers(decision, loss.revision())) {
                left.add(loss);
            }
        }
        return left;
    }

    boolean covers(Decision decision, String revision) {
        return decision.names(revision) || (decision.everything() && !settings.isProduction());
    }

    /** What is thrown for losses that nobody allowed; the outcome is a sentence on what was run. */
    DestructiveException refusal(List<Loss> losses, String outcome) {
        StringBuilder message = new StringBuilder("Data would be lost:");
        for (Loss loss : losses) {
            message.append(loss.revision().equals(Loss.RESET) ? "\n" : "\nrevision ");
            message.append(loss.revision()).append(": ").append(loss.describe());
        }
        String revision = losses.get(0).revision();
        message.append('\n')
                .append(outcome)
                .append(" Allow it with --allow-destructive=")
                .append(revision);
        if (settings.isProduction()) {
            message.append(" (in environment ").append(settings.environment()).append(" by that name only)");
        }
        return new DestructiveException(message.append('.').toString(), losses);
    }
}
