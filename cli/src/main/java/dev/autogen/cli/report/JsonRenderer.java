package dev.autogen.cli.report;

import dev.autogen.introspector.UnmodelledObject;
import dev.autogen.schema.entity.HibernateOrigin;
import dev.autogen.schema.entity.Provenance;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.text.CanonicalJson;
import dev.autogen.schema.text.JsonWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One object. Members are added to it in later versions, never taken away or given another meaning. */
final class JsonRenderer implements Renderer {

    /** Changes when a member goes away or means something else. */
    private static final int FORMAT = 1;

    private final JsonWriter out = new JsonWriter();

    @Override
    public String render(DiffReport report) {
        begin("diff");
        out.name("from");
        compared(report.from());
        out.name("to");
        compared(report.to());
        out.name("different").value(report.found());
        changes(report.changes());
        return end(report);
    }

    @Override
    public String render(CheckReport report) {
        begin("check");
        out.name("different").value(report.found());
        out.name("pending").beginArray();
        for (CheckReport.Pending pending : report.pending()) {
            out.beginObject().name("revision").value(pending.revision());
            out.name("title").value(pending.title()).endObject();
        }
        out.endArray();
        section("changes", report.changes());
        section("drift", report.drift());
        return end(report);
    }

    @Override
    public String render(LintReport report) {
        begin("lint");
        out.name("found").value(report.found());
        out.name("sizes").value(report.sizes());
        out.name("revisions").beginArray();
        for (LintedRevision revision : report.revisions()) {
            out.beginObject().name("revision").value(revision.revision());
            out.name("title").value(revision.title());
            out.name("location").value(revision.location());
            out.name("reads").value(revision.reads());
            out.name("upgrade");
            HazardLines.write(out, report.defaultSchema(), revision.upgrade());
            out.name("downgrade");
            HazardLines.write(out, report.defaultSchema(), revision.downgrade());
            out.endObject();
        }
        out.endArray();
        return end(report);
    }

    @Override
    public String render(RevisionReport report) {
        begin("-m");
        RevisionReport.Written written = report.written();
        out.name("different").value(report.found());
        if (written != null) {
            out.name("revision").value(written.revision());
            out.name("title").value(written.title());
            out.name("file").value(written.file());
        }
        changes(report.changes(), Changes.statements(report.downgrade()));
        return end(report);
    }

    private void begin(String command) {
        out.beginObject().name("format").value(FORMAT);
        out.name("command").value(command);
    }

    private String end(Report report) {
        out.name("warnings").values(report.warnings());
        out.name("notes").values(report.notes());
        out.name("details").values(report.details());
        reading(report.reading());
        return out.endObject() + "\n";
    }

    private void section(String name, CheckReport.Section section) {
        out.name(name).beginObject();
        changes(section.changes());
        out.endObject();
    }

    private void compared(Compared side) {
        out.beginObject().name("source").value(side.source());
        out.name("detail").value(side.detail());
        out.name("notCompared").beginArray();
        for (UnmodelledObject object : side.unmodelled()) {
            out.beginObject().name("kind").value(object.kind());
            optional("schema", object.schema());
            out.name("name").value(object.name()).endObject();
        }
        out.endArray().endObject();
    }

    private void changes(Changes changes) {
        changes(changes, changes.reverse().statements());
    }

    private void changes(Changes changes, List<String> reverse) {
        out.name("operations").beginArray();
        for (Finding finding : changes.findings()) {
            finding(changes, finding);
        }
        out.endArray();
        out.name("sql").values(changes.statements());
        out.name("reverseSql").values(reverse);
        out.name("hazards");
        HazardLines.write(out, changes.defaultSchema(), changes.hazards());
        changes.retirements().write(out);
        out.name("possibleRenames").beginArray();
        changes.renames().forEach(rename -> rename.write(out));
        out.endArray();
    }

    private void finding(Changes changes, Finding finding) {
        Operation operation = finding.operation();
        out.beginObject().name("description").value(changes.describe(operation));
        source(finding);
        out.name("sql").values(Changes.statements(operation));
        out.name("reverseSql").values(Changes.statements(operation.reverse()));
        out.name("notices").values(finding.notices());
        out.name("operation").json(CanonicalJson.of(operation)).endObject();
    }

    private void source(Finding finding) {
        if (finding.attribute() != null) {
            out.name("source").beginObject();
            out.name("entity").value(finding.attribute().entity());
            out.name("attribute").value(finding.attribute().path());
            if (finding.position() != null) {
                out.name("file").value(finding.position().file());
                out.name("line").value(finding.position().line());
            }
            out.endObject();
        }
    }

    private void reading(Reading reading) {
        Provenance provenance = reading.provenance();
        if (provenance != null) {
            out.name("entities").beginObject();
            out.name("count").value(provenance.entities());
            out.name("places").values(provenance.places());
            out.name("hibernate").value(provenance.hibernate());
            out.name("hibernateFrom").value(from(provenance.origin()));
            out.name("postgresql").value(provenance.serverMajor());
            out.name("physicalNaming").value(provenance.physicalNaming());
            out.name("implicitNaming").value(provenance.implicitNaming());
            out.name("notes").values(reading.notes());
            out.endObject();
        }
    }

    private static String from(HibernateOrigin origin) {
        return origin.name().toLowerCase(Locale.ROOT);
    }

    private void optional(String name, @Nullable String value) {
        if (value != null) {
            out.name(name).value(value);
        }
    }
}
