package dev.autogen.cli;

import dev.autogen.introspector.TableSizes;
import dev.autogen.runner.Guard;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TableSize;
import dev.autogen.schema.entity.Retired;
import dev.autogen.schema.entity.Retired.Kind;
import dev.autogen.schema.text.JsonWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the newest snapshot says is retired, whether it is so here, and how large the tables are that hold it. */
final class RetiredObjects {

    private final List<Retired> retired;
    private final Map<QualifiedName, TableSize> sizes;
    private final Set<String> applied;
    private final String defaultSchema;

    private RetiredObjects(
            List<Retired> retired, Map<QualifiedName, TableSize> sizes, Set<String> applied, String defaultSchema) {
        this.retired = retired;
        this.sizes = sizes;
        this.applied = applied;
        this.defaultSchema = defaultSchema;
    }

    static RetiredObjects read(Invocation invocation) {
        List<String> head = Revisions.head(new Revisions(invocation).graph());
        List<Retired> retired = Snapshots.at(invocation, head).retired();
        List<QualifiedName> tables = retired.stream()
                .filter(each -> each.kind() == Kind.TABLE || each.kind() == Kind.COLUMN)
                .map(Retired::name)
                .distinct()
                .toList();
        String defaultSchema = Scopes.defaultSchema(invocation.configuration());
        if (retired.isEmpty()) {
            return new RetiredObjects(retired, Map.of(), Set.of(), defaultSchema);
        }
        Set<String> applied = new HashSet<>();
        new Revisions(invocation).runner(Guard.REFUSING).applied().forEach(row -> applied.add(row.revision()));
        try (SourceReader reader = new SourceReader(invocation)) {
            Map<QualifiedName, TableSize> sizes =
                    TableSizes.on(reader.configured().connection()).of(tables);
            return new RetiredObjects(retired, sizes, applied, defaultSchema);
        }
    }

    Answer answer() {
        List<String> lines = new ArrayList<>();
        retired.forEach(each -> lines.add(line(each)));
        return new Answer("status", lines.isEmpty() ? List.of("Nothing is retired.") : lines, out -> members(out));
    }

    private String line(Retired each) {
        TableSize size = size(each);
        String held = size == null ? "" : (each.kind() == Kind.COLUMN ? ", in a table of " : ", ") + size;
        return each.describe(defaultSchema) + "  retired " + each.date() + " by " + each.revision()
                + (isHere(each) ? "" : ", which is not applied here") + held;
    }

    private boolean isHere(Retired each) {
        return applied.contains(each.revision());
    }

    private @Nullable TableSize size(Retired each) {
        return each.kind() == Kind.TABLE || each.kind() == Kind.COLUMN ? sizes.get(each.name()) : null;
    }

    private void members(JsonWriter out) {
        out.name("retired").beginArray();
        for (Retired each : retired) {
            out.beginObject().name("name").value(each.describe(defaultSchema));
            out.name("kind").value(each.kind().name().toLowerCase(Locale.ROOT));
            out.name("date").value(each.date());
            out.name("revision").value(each.revision());
            out.name("applied").value(isHere(each));
            TableSize size = size(each);
            if (size != null) {
                out.name("tableRows").value(size.rows());
                out.name("tableBytes").value(size.bytes());
            }
            out.endObject();
        }
        out.endArray();
    }
}
