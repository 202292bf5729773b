package dev.autogen.runner;

import java.time.Instant;

/**
 * The session that is migrating the database now ({@code pg_stat_activity}).
 *
 * @param pid process id on the server
 * @param application {@code application_name}; empty where it gave none
 * @param user its role; empty where it may not be seen
 * @param since when the session began
 */
public record LockHolder(int pid, String application, String user, Instant since) {

    /** How messages name it. */
    public String describe() {
        return "process " + pid + (application.isEmpty() ? "" : ", " + application)
                + (user.isEmpty() ? "" : ", user " + user) + ", connected since " + since;
    }
}
