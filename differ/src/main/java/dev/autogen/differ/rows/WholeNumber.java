package dev.autogen.differ.rows;

import dev.autogen.schema.SqlType;
import java.util.Optional;

/** A type of whole numbers. */
enum WholeNumber {
    SMALLINT("-32768", "32767"),
    INTEGER("-2147483648", "2147483647"),
    BIGINT("-9223372036854775808", "9223372036854775807");

    private final String least;
    private final String most;

    WholeNumber(String least, String most) {
        this.least = least;
        this.most = most;
    }

    static Optional<WholeNumber> of(SqlType type) {
        for (WholeNumber each : values()) {
            if (each.name().equalsIgnoreCase(type.name())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** How many digits the largest has. */
    int digits() {
        return most.length();
    }

    String exceededBy(String number) {
        return number + " not between " + least + " and " + most;
    }
}
