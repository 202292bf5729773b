package dev.autogen.differ.snapshot;

import dev.autogen.schema.Table;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.entity.Provenance;
import java.util.ArrayList;
import java.util.List;

/** A whole model in one text: the lines of a snapshot's files one after the other, and how it was read. */
public final class ModelText {

    private static final String NOTE = "note";

    private ModelText() {}

    /** The model as lines. */
    public static List<String> of(EntityModel model) {
        List<String> lines = new ArrayList<>();
        lines.add(Layout.FORMAT);
        Provenance read = model.provenance();
        if (read != null) {
            lines.add(ProvenanceLine.of(read));
        }
        model.notes().forEach(note -> lines.add(new Line(NOTE, note).toString()));
        model.schema().namespaces().forEach(name -> lines.add(ObjectLines.schema(name)));
        lines.addAll(TypeLines.of(model.schema()));
        model.schema().sequences().forEach(sequence -> lines.add(ObjectLines.of(sequence)));
        model.views().forEach(view -> lines.add(ObjectLines.view(view)));
        model.retired().forEach(each -> lines.add(RetiredLine.of(each)));
        for (Table table : model.schema().tables()) {
            lines.addAll(ObjectLines.of(table, model.attributes()));
        }
        return lines;
    }

    /**
     * The model that lines of {@link #of} say.
     *
     * @throws SnapshotException if they are none
     */
    public static EntityModel read(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(Layout.FORMAT)) {
            throw new SnapshotException("This is no model: <" + Layout.FORMAT + "> is expected at its start", null);
        }
        ModelAssembly assembly = new ModelAssembly();
        List<String> notes = new ArrayList<>();
        Provenance read = null;
        try {
            for (String line : lines.subList(1, lines.size())) {
                Words words = new Words(line);
                if (words.kind().equals(NOTE)) {
                    notes.add(words.name());
                } else if (words.kind().equals(ProvenanceLine.KIND)) {
                    read = ProvenanceLine.read(words);
                } else {
                    assembly.add(words);
                }
            }
            EntityModel model = assembly.model();
            return new EntityModel(model.schema(), model.attributes(), model.views(), notes, read, model.retired());
        } catch (IllegalArgumentException e) {
            throw new SnapshotException("This is no model: " + e.getMessage(), e);
        }
    }
}
