package dev.autogen.cli;

import java.util.Calendar;
import org.postgresql.Driver;

/**
 * Prepares on another processor, while the command line is read, what the first connection needs: the driver, the JDK's
 * logging that it starts, and calendars. It changes nothing but how soon they are there.
 */
final class WarmUp implements Runnable {

    private WarmUp() {}

    /** Begins; nobody waits for the end. */
    static void begin() {
        Thread thread = new Thread(new WarmUp(), "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        Driver.isRegistered();
        Calendar.getInstance();
    }
}
