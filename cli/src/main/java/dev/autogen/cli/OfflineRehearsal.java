package dev.autogen.cli;

import dev.autogen.codegen.Change;
import dev.autogen.differ.Comparison;
import dev.autogen.differ.Sides;
import dev.autogen.differ.hibernate.EntityLoader;
import dev.autogen.differ.hibernate.EntitySource;
import dev.autogen.differ.snapshot.Snapshot;
import dev.autogen.schema.Schema;
import dev.autogen.schema.entity.EntityModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The part of the rehearsal that needs the entities: reads them and writes their first migration. */
final class OfflineRehearsal {

    private static final int SERVER_MAJOR = 17;

    private final Path shop;

    OfflineRehearsal(Path shop) {
        this.shop = shop;
    }

    void run() throws IOException {
        Path classes = Files.createDirectory(shop.resolve("classes"));
        if (!compile(classes)) {
            return;
        }
        EntityModel model = EntityLoader.read(new EntitySource(
                List.of(), List.of(classes), List.of(classes), Map.of(), SERVER_MAJOR, "public", "jpa"));
        List<Change> changes =
                Comparison.between(Schema.EMPTY, model.schema(), Sides.ALIKE).settleByText().operations().stream()
                        .map(Change::of)
                        .toList();
        Terminal unheard = Terminal.unheard();
        Invocation invocation = new Invocation(unheard, shop, Map.of());
        List<String> head = Revisions.head(new Revisions(invocation).graph());
        NewRevision.prepare(invocation, null, head, "rehearsal").write(changes, model);
        Snapshot.read(Snapshots.folder(invocation));
    }

    /** False where there is no compiler, on a JRE: the entities are left out then. */
    private boolean compile(Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            return false;
        }
        try (Stream<Path> sources = Files.walk(shop.resolve("src/main/java/com"))) {
            List<Path> files =
                    sources.filter(f -> f.toString().endsWith(".java")).toList();
            var manager = compiler.getStandardFileManager(null, null, null);
            List<String> options =
                    List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
            return compiler.getTask(null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
        }
    }
}
