package dev.autogen.cli;

import dev.autogen.runner.BatchProgress;
import java.time.Duration;
import java.util.Locale;

/** How far batches came, in words: rows, rows a second, and what is left at that rate. */
final class BatchReport {

    private final long startedNanos;
    private long rowsBefore = -1;
    private long saidNanos;

    /** Of batches that begin now. */
    BatchReport(long nanos) {
        this.startedNanos = nanos;
        this.saidNanos = nanos;
    }

    /** Whether it is time to say something again. */
    boolean isDue(long nanos, Duration interval) {
        return nanos - saidNanos >= interval.toNanos();
    }

    /** What there is to say. Rows that an earlier run did, or the first batch, do not count for the rate. */
    String line(BatchProgress progress, long nanos) {
        saidNanos = nanos;
        if (rowsBefore < 0) {
            rowsBefore = progress.rows();
        }
        long done = progress.rows() - rowsBefore;
        double seconds = (nanos - startedNanos) / 1e9;
        if (done == 0 || seconds <= 0) {
            return progress.describe();
        }
        double rate = done / seconds;
        long left = Math.max(0, progress.total() - progress.rows());
        return progress.describe()
                + String.format(Locale.ROOT, ", %.0f rows/s, %s left", rate, shown(Math.round(left / rate)));
    }

    /** Hours, minutes and seconds. */
    private static String shown(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
