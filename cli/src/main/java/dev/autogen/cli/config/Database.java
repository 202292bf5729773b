package dev.autogen.cli.config;

import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which database to connect to.
 *
 * @param url a JDBC URL of PostgreSQL, or {@code embedded}
 * @param user null: the driver's own rule
 * @param password null: the driver's own rule ({@code .pgpass})
 * @param where the place that the URL comes from, for messages
 */
public record Database(
        String url, @Nullable String user, @Nullable String password, String where) {

    private static final String PREFIX = "jdbc:postgresql:";
    private static final String EMBEDDED = "embedded";

    private static final Pattern HOSTS = Pattern.compile("^" + PREFIX + "//([^/?]*)");
    private static final String LOCAL = "(?:localhost|127(?:\\.\\d+){3}|\\[::1])?(?::\\d+)?";
    private static final Pattern LOOPBACK = Pattern.compile(LOCAL + "(?:," + LOCAL + ")*");

    private static final Pattern PASSWORD = Pattern.compile("(?i)(password[^=&\\s]*=)[^&\\s]*");

    /** {@code //user:password@host}, which other clients understand. */
    private static final Pattern LOGIN = Pattern.compile("//[^?\\s]*@");

    private static final Pattern USER = Pattern.compile("[?&]user=");

    /** Says which setting to change when the URL is none of PostgreSQL. */
    public Database {
        if (!url.startsWith(PREFIX) && !url.equals(EMBEDDED)) {
            throw new ConfigurationException("The url at " + where + " is not one of PostgreSQL: " + redact(url)
                    + "\nIt starts with " + PREFIX + "//host:port/database, or is `" + EMBEDDED + "`.");
        }
        if (LOGIN.matcher(url).find()) {
            throw new ConfigurationException(
                    "The url at " + where + " says who connects before the host, which the driver"
                            + " does not understand: " + redact(url)
                            + "\nWrite `user` and `password` beside it, or ?user=...&password=... at its end.");
        }
    }

    /** Whether it is the private server, which has no address before it is started. */
    public boolean isEmbedded() {
        return url.equals(EMBEDDED);
    }

    /** Whether it is on this machine, as far as the address tells. */
    public boolean isLocal() {
        Matcher hosts = HOSTS.matcher(url);
        return !hosts.find() || LOOPBACK.matcher(hosts.group(1)).matches();
    }

    /** Whether the URL itself says who connects. */
    static boolean namesUser(String url) {
        return USER.matcher(url).find();
    }

    /** Another database of the same server, for the same user. */
    public Database sibling(String name) {
        int question = url.indexOf('?');
        String address = question < 0 ? url : url.substring(0, question);
        String parameters = question < 0 ? "" : url.substring(question);
        int path = address.startsWith(PREFIX + "//") ? address.indexOf('/', PREFIX.length() + 2) : PREFIX.length() - 1;
        String server = path < 0 ? address + "/" : address.substring(0, path + 1);
        return new Database(server + name + parameters, user, password, where);
    }

    /** The same with the password that somebody has typed. */
    public Database withPassword(String typed) {
        return new Database(url, user, typed, where);
    }

    /** What the driver takes beside the URL. */
    public Properties properties() {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        return properties;
    }

    /** The URL for people: a password in it is masked. */
    public String displayUrl() {
        return redact(url);
    }

    @Override
    public String toString() {
        return user == null ? displayUrl() : displayUrl() + " as " + user;
    }

    /** A text for people that may quote a URL: passwords in it are masked. */
    public static String redact(String text) {
        return LOGIN.matcher(PASSWORD.matcher(text).replaceAll("$1***")).replaceAll("//***@");
    }
}
