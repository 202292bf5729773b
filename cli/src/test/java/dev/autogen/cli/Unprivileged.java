package dev.autogen.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What runs a program as somebody who is not root, though the tests may be. */
final class Unprivileged {

    private static final List<List<String>> STARTERS = List.of(
            List.of(),
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"),
            List.of("runuser", "-u", "nobody", "--"));

    /** Only root may do this, and not in every container. */
    private static final List<String> READ_ONLY_ROOT = List.of(
            "unshare", "--mount", "sh", "-c", "mount --bind / / && mount -o remount,bind,ro / && exec \"$@\"", "sh");

    private Unprivileged() {}

    /** A command to put before another one; empty where this is root and nothing else is there to be. */
    static Optional<List<String>> starter(Path folder) {
        boolean root = System.getProperty("user.name").equals("root");
        return STARTERS.stream()
                .filter(starter -> !(root && starter.isEmpty()) && startsJava(starter, folder))
                .findFirst();
    }

    /** The same on a root file system that is read-only; as far as this machine lets the tests have it. */
    static List<String> confining(Path folder) {
        List<String> starter = starter(folder).orElse(List.of());
        List<String> confining = new ArrayList<>(READ_ONLY_ROOT);
        confining.addAll(starter);
        return startsJava(confining, folder) ? confining : starter;
    }

    private static boolean startsJava(List<String> starter, Path folder) {
        try {
            return new Launcher(List.of(Jdks.own().toString()), Map.of())
                            .through(starter)
                            .run(folder, "-version")
                            .status()
                    == 0;
        } catch (UncheckedIOException e) {
            return false; // there is no such program
        }
    }
}
