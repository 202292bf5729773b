package dev.autogen.cli.git;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the main branch holds: others may have applied it, so that nothing may come before it any more. */
public final class Published {

    private static final List<String> MAIN = List.of("origin/HEAD", "origin/main", "origin/master", "main", "master");

    private final Git git;
    private final Optional<String> commit;

    /** Looks at the repository that a folder lies in. */
    public Published(Path folder) {
        this.git = new Git(folder, Map.of());
        this.commit = MAIN.stream()
                .filter(name -> git.succeeds("rev-parse", "--verify", "--quiet", name + "^{commit}"))
                .findFirst();
    }

    /** Whether the main branch has a file; false where there is no repository. */
    public boolean has(Path file) {
        return commit.isPresent()
                && new Git(file.resolveSibling(""), Map.of())
                        .succeeds("cat-file", "-e", commit.get() + ":./" + file.getFileName());
    }
}
