package dev.autogen.runner;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

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
        ConnectionSource source = () -> DriverManager.getConnection(arguments[0], arguments[1], arguments[2]);
        Autogen.on(new WatchedConnections(source, (connection, sql) -> fault.pass()))
                .migrations("db.migrations", new URLClassLoader(classes, FaultRun.class.getClassLoader()))
                .upgrade();
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
