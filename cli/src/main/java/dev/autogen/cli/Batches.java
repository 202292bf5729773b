package dev.autogen.cli;

import dev.autogen.runner.BatchProgress;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far the batches of one operation came: a bar on a terminal, lines elsewhere. */
final class Batches {

    /** Fits every terminal; asking one for its width takes native code. */
    private static final int COLUMNS = 79;

    private static final Duration INTERVAL = Duration.ofSeconds(5);

    private final Terminal terminal;
    private @Nullable ProgressBar bar;
    private @Nullable BatchReport report;
    private @Nullable BatchProgress last;

    Batches(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A batch is done. */
    void show(BatchProgress progress) {
        last = progress;
        if (terminal.isInteractive() && !terminal.isQuiet()) {
            draw(progress);
            return;
        }
        long now = System.nanoTime();
        if (report == null) {
            report = new BatchReport(now);
            terminal.progress("    " + report.line(progress, now));
        } else if (report.isDue(now, INTERVAL)) {
            terminal.progress("    " + report.line(progress, now));
        }
    }

    private void draw(BatchProgress progress) {
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName("   ")
                    .setInitialMax(progress.total())
                    .startsFrom(progress.rows(), Duration.ZERO)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUnit(" rows", 1)
                    .showSpeed()
                    .setConsumer(new ConsoleProgressBarConsumer(terminal.errors(), COLUMNS))
                    .build();
        }
        bar.maxHint(Math.max(progress.total(), progress.rows()));
        bar.stepTo(progress.rows());
    }

    /** No further batch comes. */
    void end() {
        if (bar != null) {
            bar.close();
        } else if (report != null && last != null) {
            terminal.progress("    " + report.line(last, System.nanoTime()));
        }
        bar = null;
        report = null;
        last = null;
    }
}
