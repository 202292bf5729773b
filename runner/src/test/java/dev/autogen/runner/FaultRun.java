package dev.autogen.runner;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** A process of its own that upgrades, says so before a given statement, and waits there to be killed. */
final class FaultRun {

    static final String READY = "READY";

    private final int boundary;
    private int reached;

    private FaultRun(int boundary) {
        this.boundary = boundary;
    }

    /** With URL, user, password, folder of classes, and the number of the statement. */
    public static void main(String[] arguments) throws Exception {
        FaultRun fault = new FaultRun(Integer.parseInt(arguments[4]));
        URL[] classes = {Path.of(arguments[3]).toUri().toURL()};
        Connection connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2]);
        Connection watched = (Connection) fault.proxy(Connection.class, connection, "");
        ConnectionSource source = () -> watched;
        Autogen.on(source)
                .migrations("db.migrations", new URLClassLoader(classes, FaultRun.class.getClassLoader()))
                .upgrade();
    }

    private Object proxy(Class<?> type, Object target, String prepared) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            boolean execution = method.getName().startsWith("execute");
            String sql = execution && arguments != null ? (String) arguments[0] : prepared;
            if (method.getName().equals("commit") || (execution && !isReading(sql))) {
                pass();
            }
            try {
                Object result = method.invoke(target, arguments);
                return method.getName().equals("prepareStatement")
                        ? proxy(PreparedStatement.class, result, (String) arguments[0])
                        : method.getName().equals("createStatement") ? proxy(Statement.class, result, "") : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, handler);
    }

    /** Nothing has changed since the statement before: being killed there is the same. */
    private static boolean isReading(String sql) {
        String begin = sql.strip().toLowerCase(Locale.ROOT);
        return begin.startsWith("select") || begin.startsWith("set ");
    }

    private void pass() throws SQLException {
        if (++reached == boundary) {
            System.out.println(READY);
            System.out.flush();
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                throw new SQLException(e);
            }
        }
    }
}
