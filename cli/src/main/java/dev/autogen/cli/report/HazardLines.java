package dev.autogen.cli.report;

import dev.autogen.differ.hazard.Hazard;
import dev.autogen.differ.hazard.Severity;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.text.JsonWriter;
import java.util.List;

/** Hazards for people and for programs. */
public final class HazardLines {

    private HazardLines() {}

    /** A line for each that is severe enough: {@code warning AG201: create index ...: locks ...; safe: ...}. */
    public static List<String> of(String defaultSchema, List<Hazard> hazards, Severity least, Colours colours) {
        return hazards.stream()
                .filter(hazard -> hazard.severity().compareTo(least) >= 0)
                .map(hazard -> mark(hazard, colours) + ": "
                        + Summary.describe(defaultSchema, hazard.operation()) + ": " + hazard.reason() + "; "
                        + end(hazard))
                .toList();
    }

    /** How severe it is, or that it was accepted. */
    static String mark(Hazard hazard) {
        return hazard.accepted() == null ? hazard.severity().toString() : "accepted";
    }

    /** The same and its code, in the colour of that. */
    static String mark(Hazard hazard, Colours colours) {
        String mark = mark(hazard) + " " + hazard.code();
        return hazard.accepted() == null ? colours.mark(mark, hazard.severity()) : mark;
    }

    /** What could be done instead, or why it was accepted. */
    static String end(Hazard hazard) {
        return hazard.accepted() == null ? "safe: " + hazard.safeForm() : "accepted: " + hazard.accepted();
    }

    /** Writes them as an array. */
    static void write(JsonWriter out, String defaultSchema, List<Hazard> hazards) {
        out.beginArray();
        for (Hazard hazard : hazards) {
            out.beginObject().name("code").value(hazard.code().name());
            out.name("severity").value(hazard.severity().toString());
            out.name("operation").value(Summary.describe(defaultSchema, hazard.operation()));
            QualifiedName table = hazard.table();
            if (table != null) {
                out.name("table").value(table.relativeTo(defaultSchema).toString());
            }
            if (hazard.size() != null) {
                out.name("rows").value(hazard.size().rows());
                out.name("bytes").value(hazard.size().bytes());
            }
            out.name("reason").value(hazard.reason());
            out.name("lock").value(hazard.lock());
            out.name("safeForm").value(hazard.safeForm());
            if (hazard.accepted() != null) {
                out.name("accepted").value(hazard.accepted());
            }
            out.endObject();
        }
        out.endArray();
    }
}
