package dev.autogen.cli.build;

import dev.autogen.cli.work.WorkFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A build of one module whose facts are known, so that no build tool is asked. */
public final class KnownBuild {

    private KnownBuild() {}

    /**
     * Remembers the facts for a folder with the usual layout of Maven, as if Maven had told them.
     *
     * @param libraries what the module depends on
     * @throws BuildException when they cannot be written
     */
    public static void in(Path folder, List<Path> libraries) {
        List<String> facts = new ArrayList<>(List.of(
                "build-file\t" + folder.resolve("pom.xml"),
                "module\tknown\t" + folder,
                "source\t" + folder.resolve("src/main/java"),
                "resource\t" + folder.resolve("src/main/resources"),
                "release\t17"));
        libraries.forEach(jar -> facts.add("dependency\t" + jar.getFileName() + "\t0\t" + jar));
        Path work = WorkFiles.folder(folder.resolve(".autogen"));
        new FactsCache(work.resolve("build")).write("", "Maven", facts);
    }
}
