package dev.autogen.schema.entity;

import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.Schema;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The schema that a set of entities asks for, or that a snapshot keeps of one.
 *
 * @param schema the canonical schema, all names resolved
 * @param attributes where columns come from; a column that no single attribute owns is absent
 * @param views tables that entities read but that are views or queries: never created, altered or dropped
 * @param notes what a person should know of the reading, such as what of the mapping has no place in the model
 * @param provenance how the entities were read; null for a model that was not read from entities
 * @param retired what of the schema is kept only for its data, sorted; none where the entities were read
 */
public record EntityModel(
        Schema schema,
        SortedMap<ColumnRef, Attribute> attributes,
        List<String> views,
        List<String> notes,
        @Nullable Provenance provenance,
        List<Retired> retired) {

    /** Nothing at all. */
    public static final EntityModel EMPTY = new EntityModel(Schema.EMPTY, new TreeMap<>(), List.of(), List.of());

    /** Copies. */
    public EntityModel {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
        views = views.stream().sorted().toList();
        notes = List.copyOf(notes);
        retired = retired.stream().sorted().toList();
    }

    /** A model that was not read from entities. */
    public EntityModel(
            Schema schema, SortedMap<ColumnRef, Attribute> attributes, List<String> views, List<String> notes) {
        this(schema, attributes, views, notes, null, List.of());
    }

    /** The same model asking for another schema. */
    public EntityModel withSchema(Schema newSchema) {
        return new EntityModel(newSchema, attributes, views, notes, provenance, retired);
    }

    /** The same model, read so. */
    public EntityModel withProvenance(Provenance newProvenance) {
        return new EntityModel(schema, attributes, views, notes, newProvenance, retired);
    }

    /** The same model, this much of it being kept only for its data. */
    public EntityModel withRetired(List<Retired> newRetired) {
        return new EntityModel(schema, attributes, views, notes, provenance, newRetired);
    }

    /** The same model, what is retired and has no revision yet being retired by this one. */
    public EntityModel retiredBy(String revision, String date) {
        return withRetired(retired.stream()
                .map(each -> each.isNew() ? each.by(revision, date) : each)
                .toList());
    }
}
