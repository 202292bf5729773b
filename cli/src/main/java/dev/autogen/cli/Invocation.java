package dev.autogen.cli;

import dev.autogen.cli.config.Configuration;
import dev.autogen.cli.config.Database;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run of the tool: where it was started, with which options, and whom it talks to. */
final class Invocation implements AutoCloseable {

    private final Terminal terminal;
    private final Path folder;
    private final Map<String, String> environment;
    private final GlobalOptions options = new GlobalOptions();
    private final Servers servers = new Servers(this);
    private @Nullable Configuration configuration;
    private @Nullable String password;

    Invocation(Terminal terminal, Path folder, Map<String, String> environment) {
        this.terminal = terminal;
        this.folder = folder;
        this.environment = environment;
    }

    Terminal terminal() {
        return terminal;
    }

    /** The working directory, absolute. */
    Path folder() {
        return folder;
    }

    Map<String, String> environment() {
        return environment;
    }

    /** The options all commands share, filled in when the command line is parsed. */
    GlobalOptions options() {
        return options;
    }

    /** The settings that apply here; files are read once. */
    Configuration configuration() {
        if (configuration == null) {
            configuration = Configuration.load(folder, options.asSettings(), environment);
        }
        return configuration;
    }

    /** The configured database; the private server is started when it is the one, and a password asked for once. */
    synchronized Database database() {
        Database configured = configuration().database();
        if (configured.isEmbedded()) {
            return servers.database(configured.where());
        }
        if (!options.password) {
            return configured;
        }
        if (password == null) {
            password = typedPassword(configured);
        }
        return configured.withPassword(password);
    }

    private String typedPassword(Database database) {
        if (!terminal.isInteractive()) {
            throw new UsageException("Nobody is at the terminal to type the password of " + database
                    + ". Leave -W away and set AUTOGEN_PASSWORD, or use .pgpass.");
        }
        return terminal.secret("Password for " + database + ": ");
    }

    /** The servers that this run starts. */
    Servers servers() {
        return servers;
    }

    /** Stops what the run has started. */
    @Override
    public void close() {
        servers.close();
    }

    /** A path as one would type it here: relative where it lies below the working directory. */
    String shown(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(folder) && !absolute.equals(folder)
                ? folder.relativize(absolute).toString()
                : absolute.toString();
    }

    /**
     * Asks for a yes; {@code --yes} is one.
     *
     * @param otherwise thrown when nobody is there to ask
     */
    boolean agreed(String question, UsageException otherwise) {
        if (options.yes) {
            return true;
        }
        if (!terminal.isInteractive()) {
            throw otherwise;
        }
        return terminal.confirm(question, true);
    }
}
