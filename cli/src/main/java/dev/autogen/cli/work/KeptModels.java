package dev.autogen.cli.work;

import dev.autogen.differ.hibernate.EntitySource;
import dev.autogen.differ.snapshot.ModelText;
import dev.autogen.schema.entity.EntityModel;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Models that were read from entities. Starting Hibernate takes longer than all else together, and most runs follow one
 * that read the very same classes.
 */
public final class KeptModels {

    private static final int KEPT = 4;
    private static final String SUFFIX = ".model";
    private static final String END = "# end";

    private final Path work;
    private final Path folder;

    /**
     * Those of a project.
     *
     * @param work its {@code .autogen/}; need not exist
     */
    public KeptModels(Path work) {
        this.work = work;
        this.folder = work.resolve("models");
    }

    /**
     * The model of the source: the kept one while nothing that it was read from changed, else a fresh one.
     *
     * @param reader called where none is kept; what it throws is passed on
     */
    public EntityModel of(EntitySource source, Supplier<EntityModel> reader) {
        if (!Files.isWritable(work)) {
            return reader.get();
        }
        Path file = folder.resolve(new ModelKey(work).of(source) + SUFFIX);
        return read(file).orElseGet(() -> keep(file, reader.get()));
    }

    /** Empty for a file that somebody cut short, too. */
    private static Optional<EntityModel> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        List<String> lines = WorkFiles.read(file);
        int last = lines.size() - 1;
        return last >= 0 && lines.get(last).equals(END)
                ? Optional.of(ModelText.read(lines.subList(0, last)))
                : Optional.empty();
    }

    private EntityModel keep(Path file, EntityModel model) {
        List<String> lines = new ArrayList<>(ModelText.of(model));
        lines.add(END);
        WorkFiles.folder(folder);
        WorkFiles.write(file, lines);
        sweep(file);
        return model;
    }

    /** Keeps some older ones: going back to another branch, or to another server, starts no Hibernate. */
    private void sweep(Path newest) {
        List<Path> older = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path path : all) {
                if (!path.equals(newest)) {
                    older.add(path);
                }
            }
        } catch (IOException e) {
            throw new WorkException("Cannot read " + folder + ": " + e.getMessage(), e);
        }
        older.sort(Comparator.comparingLong(path -> -path.toFile().lastModified()));
        older.stream().skip(KEPT - 1L).forEach(WorkFiles::delete);
    }
}
