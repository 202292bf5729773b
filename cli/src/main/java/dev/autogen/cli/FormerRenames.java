package dev.autogen.cli;

import dev.autogen.differ.rename.Named;
import dev.autogen.differ.rename.Named.Kind;
import dev.autogen.differ.rename.Rename;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RenameColumn;
import dev.autogen.schema.operation.RenameEnumValue;
import dev.autogen.schema.operation.RenameSequence;
import dev.autogen.schema.operation.RenameTable;
import dev.autogen.schema.operation.RenameType;
import dev.autogen.schema.operation.SetTableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The renames that a migration makes: whoever writes it again has answered already. */
final class FormerRenames {

    private final String defaultSchema;
    private final Map<Named, Named> origins = new TreeMap<>();

    private FormerRenames(String defaultSchema) {
        this.defaultSchema = defaultSchema;
    }

    /** From what was there before all of the operations to what is there after them. */
    static List<Rename> of(List<Operation> operations, String defaultSchema) {
        FormerRenames renames = new FormerRenames(defaultSchema);
        operations.forEach(renames::add);
        List<Rename> all = new ArrayList<>();
        renames.origins.forEach((now, origin) -> all.add(new Rename(origin, now)));
        return all;
    }

    private void add(Operation operation) {
        if (operation instanceof SetTableSchema move) {
            QualifiedName from = resolved(move.table());
            whole(Kind.TABLE, from, from.in(move.to()));
        } else if (operation instanceof RenameTable rename) {
            whole(Kind.TABLE, resolved(rename.from()), rename.to());
        } else if (operation instanceof RenameSequence rename) {
            whole(Kind.SEQUENCE, resolved(rename.from()), rename.to());
        } else if (operation instanceof RenameType rename) {
            whole(Kind.TYPE, resolved(rename.from()), rename.to());
        } else if (operation instanceof RenameColumn rename) {
            part(Kind.COLUMN, Kind.TABLE, resolved(rename.table()), rename.from(), rename.to());
        } else if (operation instanceof RenameEnumValue rename) {
            part(Kind.VALUE, Kind.TYPE, resolved(rename.type()), rename.from(), rename.to());
        }
    }

    private QualifiedName resolved(QualifiedName name) {
        return name.resolvedIn(defaultSchema);
    }

    private void whole(Kind kind, QualifiedName from, String to) {
        whole(kind, from, new QualifiedName(from.schema(), to));
    }

    private void whole(Kind kind, QualifiedName from, QualifiedName to) {
        record(Named.of(kind, from), Named.of(kind, from), Named.of(kind, to));
    }

    private void part(Kind kind, Kind wholeKind, QualifiedName whole, String from, String to) {
        Named now = Named.of(wholeKind, whole);
        QualifiedName before =
                Objects.requireNonNull(origins.getOrDefault(now, now)).name();
        record(new Named(kind, whole, from), new Named(kind, before, from), new Named(kind, whole, to));
    }

    /** What has got another name by an earlier operation began as something else. */
    private void record(Named from, Named origin, Named to) {
        Named earlier = origins.remove(from);
        origins.put(to, earlier == null ? origin : earlier);
    }
}
