package dev.autogen.cli.git;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Snapshots by revision: those this machine wrote, kept under {@code .autogen/}, and those that git has. */
public final class EarlierSnapshots {

    /** Commits that no branch may hold yet. */
    private static final List<String> IN_PROGRESS = List.of("MERGE_HEAD", "REBASE_HEAD", "CHERRY_PICK_HEAD");

    private final Path snapshot;
    private final Path kept;

    /**
     * Looks for earlier states of a snapshot.
     *
     * @param snapshot the folder of the current one
     * @param work the project's {@code .autogen/}
     */
    public EarlierSnapshots(Path snapshot, Path work) {
        this.snapshot = snapshot;
        this.kept = work.resolve("snapshots");
    }

    /** Keeps the current snapshot as that of a revision, in place of what was kept for it. */
    public void keep(String revision) throws IOException {
        Path copy = kept.resolve(revision);
        Files.createDirectories(copy);
        Files.walkFileTree(snapshot, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path target = copy.resolve(snapshot.relativize(file).toString());
                Files.createDirectories(target.resolveSibling(""));
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** The folder with the snapshot as of a revision; empty where neither this machine nor git has it. */
    public Optional<Path> find(String revision) throws IOException {
        Path copy = kept.resolve(revision);
        return Files.exists(copy.resolve("HEAD")) || restore(revision, copy) ? Optional.of(copy) : Optional.empty();
    }

    private boolean restore(String revision, Path copy) throws IOException {
        Files.createDirectories(kept);
        Git git = new Git(snapshot.resolveSibling(""), Map.of());
        String folder = "./" + snapshot.getFileName();
        for (String commit : commits(git, folder + "/HEAD")) {
            boolean found = git.lines("show", commit + ":" + folder + "/HEAD")
                    .filter(lines -> lines.size() == 1 && lines.get(0).strip().equals(revision))
                    .isPresent();
            if (found) {
                return checkOut(git, commit + ":" + folder, copy);
            }
        }
        return false;
    }

    /** All commits that changed a file, on any branch and those being merged, newest first. */
    private static Set<String> commits(Git git, String file) {
        Set<String> commits = new LinkedHashSet<>();
        for (String name : IN_PROGRESS) {
            git.lines("rev-parse", "--verify", "--quiet", name).ifPresent(commits::addAll);
        }
        git.lines("log", "--all", "--format=%H", "--", file).ifPresent(commits::addAll);
        return commits;
    }

    /** Into a folder of our own by an index of our own: neither the work tree nor what is staged is touched. */
    private boolean checkOut(Git git, String tree, Path copy) throws IOException {
        List<String> top = git.lines("rev-parse", "--show-toplevel").orElse(List.of());
        List<String> id = git.lines("rev-parse", tree).orElse(List.of());
        if (top.isEmpty() || id.isEmpty()) {
            return false;
        }
        Path index = kept.resolve(copy.getFileName() + ".index");
        Git aside = new Git(Path.of(top.get(0)), Map.of("GIT_INDEX_FILE", index.toString()));
        try {
            return aside.succeeds("read-tree", id.get(0))
                    && aside.succeeds("checkout-index", "--all", "--prefix=" + copy + "/")
                    && Files.exists(copy.resolve("HEAD"));
        } finally {
            Files.deleteIfExists(index);
        }
    }
}
