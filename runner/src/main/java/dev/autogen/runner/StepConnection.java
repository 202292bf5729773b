package dev.autogen.runner;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** The connection of a run, as migrations get it: whoever runs them ends the transaction. */
final class StepConnection {

    private static final Set<String> REFUSED =
            Set.of("commit", "rollback", "close", "abort", "setAutoCommit", "setTransactionIsolation");

    private StepConnection() {}

    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    boolean savepoint = method.getName().equals("rollback") && method.getParameterCount() == 1;
                    if (REFUSED.contains(method.getName()) && !savepoint) {
                        throw new SQLException("A migration may not call " + method.getName()
                                + "(): the run begins and ends the transaction of its step");
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
