package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.runner.BatchProgress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchReportTest {

    private static final long START = 5_000_000_000L;

    private final BatchReport report = new BatchReport(START);

    private static BatchProgress rows(long rows) {
        return new BatchProgress(List.of("1"), List.of("9"), rows, 100_000);
    }

    private static long after(int seconds) {
        return START + Duration.ofSeconds(seconds).toNanos();
    }

    @Test
    void saysRowsRateAndWhatIsLeft() {
        assertThat(report.line(rows(10_000), START)).isEqualTo("10000 of 100000 rows");
        assertThat(report.line(rows(10_000), after(1))).isEqualTo("10000 of 100000 rows");
        assertThat(report.line(rows(10_100), after(10))).isEqualTo("10100 of 100000 rows, 10 rows/s, 2:29:50 left");
        assertThat(report.line(rows(100_000), after(60))).isEqualTo("100000 of 100000 rows, 1500 rows/s, 0:00:00 left");
        assertThat(report.line(rows(190_000), after(60))).isEqualTo("190000 of 190000 rows, 3000 rows/s, 0:00:00 left");
    }

    @Test
    void saysItNotTooOften() {
        Duration interval = Duration.ofSeconds(5);
        report.line(rows(1), after(1));
        assertThat(report.isDue(after(5), interval)).isFalse();
        assertThat(report.isDue(after(6), interval)).isTrue();
    }
}
