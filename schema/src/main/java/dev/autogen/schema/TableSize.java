package dev.autogen.schema;

import java.util.List;
import java.util.Locale;

/**
 * How much a table of a live database holds.
 *
 * @param rows zero only where there certainly are none; large numbers are estimates
 * @param bytes with indexes and what is stored out of line
 */
public record TableSize(long rows, long bytes) {

    private static final List<String> UNITS = List.of("kB", "MB", "GB", "TB");

    private static final int STEP = 1024;

    /** Rejects negative numbers. */
    public TableSize {
        if (rows < 0 || bytes < 0) {
            throw new IllegalArgumentException("No size: " + rows + " rows, " + bytes + " bytes");
        }
    }

    /** Whether there certainly is no row. */
    public boolean isEmpty() {
        return rows == 0;
    }

    /** Such as {@code 12,400,000 rows, 3.1 GB}. */
    @Override
    public String toString() {
        return rowsInWords() + ", " + bytesInWords();
    }

    private String rowsInWords() {
        if (rows == 0) {
            return "no rows";
        }
        return String.format(Locale.ROOT, "%,d", rows) + (rows == 1 ? " row" : " rows");
    }

    private String bytesInWords() {
        if (bytes < STEP) {
            return bytes + " bytes";
        }
        double amount = (double) bytes / STEP;
        int unit = 0;
        while (amount >= STEP && unit < UNITS.size() - 1) {
            amount /= STEP;
            unit++;
        }
        String number = String.format(Locale.ROOT, amount >= 100 ? "%.0f" : "%.1f", amount);
        return number.replace(".0", "") + " " + UNITS.get(unit);
    }
}
