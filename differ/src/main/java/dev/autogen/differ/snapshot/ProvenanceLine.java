package dev.autogen.differ.snapshot;

import dev.autogen.schema.entity.HibernateOrigin;
import dev.autogen.schema.entity.Provenance;

/** How entities were read, as a line. */
final class ProvenanceLine {

    static final String KIND = "reading";

    private ProvenanceLine() {}

    static String of(Provenance provenance) {
        return new Line(KIND, provenance.hibernate())
                .value("origin", Spelling.of(provenance.origin()), Spelling.of(HibernateOrigin.BUNDLED))
                .value("postgresql", provenance.serverMajor())
                .value("physical", provenance.physicalNaming())
                .value("implicit", provenance.implicitNaming())
                .value("entities", provenance.entities())
                .list("places", provenance.places())
                .toString();
    }

    static Provenance read(Words words) {
        Provenance provenance = new Provenance(
                words.name(),
                words.oneOf("origin", HibernateOrigin.BUNDLED),
                Integer.parseInt(words.required("postgresql")),
                words.required("physical"),
                words.required("implicit"),
                Integer.parseInt(words.required("entities")),
                words.list("places"));
        words.end();
        return provenance;
    }
}
