package dev.autogen.runner;

/**
 * A session that keeps a migration from getting a lock ({@code pg_blocking_pids}, {@code pg_stat_activity}).
 *
 * @param pid process id on the server
 * @param user its role
 * @param application {@code application_name}; empty where it gave none
 * @param state {@code active}, {@code idle in transaction}...; empty where it may not be seen
 * @param query what it runs, or ran last
 */
public record Blocker(int pid, String user, String application, String state, String query) {

    private static final int LONGEST = 200;

    /** How messages name it. */
    public String describe() {
        String oneLine = query.strip().replaceAll("\\s+", " ");
        String shortened = oneLine.length() <= LONGEST ? oneLine : oneLine.substring(0, LONGEST - 3) + "...";
        return "process " + pid + (user.isEmpty() ? "" : ", user " + user)
                + (application.isEmpty() ? "" : ", application " + application)
                + (state.isEmpty() ? "" : ", " + state) + ": " + shortened;
    }
}
