package dev.autogen.runner;

import java.sql.SQLException;

/** Says what a step does. */
@FunctionalInterface
public interface StepBody {

    /**
     * Says it.
     *
     * @throws SQLException what it does with {@link Operations#connection} failed; the step fails
     */
    void accept(Operations op) throws SQLException;
}
