package dev.autogen.runner;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;

/** Tells before each commit, and before each statement that may change something, that it is about to be sent. */
record WatchedConnections(DataSource source, Watcher watcher) implements ConnectionSource {

    /** Is told. */
    interface Watcher {

        /**
         * Something is about to be sent over a connection, which this may use.
         *
         * @param sql the statement; {@code commit} for a commit
         */
        void beforeSending(Connection connection, String sql) throws SQLException;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = source.getConnection();
        return (Connection) proxy(connection, Connection.class, connection, "");
    }

    private Object proxy(Connection connection, Class<?> type, Object target, String prepared) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            boolean execution = method.getName().startsWith("execute");
            String sql = execution && arguments != null ? (String) arguments[0] : prepared;
            boolean commit = method.getName().equals("commit");
            if (commit || (execution && !isReading(sql))) {
                watcher.beforeSending(connection, commit ? "commit" : sql);
            }
            try {
                Object result = method.invoke(target, arguments);
                return method.getName().equals("prepareStatement")
                        ? proxy(connection, PreparedStatement.class, result, (String) arguments[0])
                        : method.getName().equals("createStatement")
                                ? proxy(connection, Statement.class, result, "")
                                : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, handler);
    }

    /** Nothing has changed since the statement before: being cut off there is the same. */
    private static boolean isReading(String sql) {
        String begin = sql.strip().toLowerCase(Locale.ROOT);
        return begin.startsWith("select") || begin.startsWith("set ");
    }
}
