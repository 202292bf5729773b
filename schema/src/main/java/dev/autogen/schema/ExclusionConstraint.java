package dev.autogen.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exclusion constraint: no two rows are related by all of its operators.
 *
 * @param name identifier, shared by the index behind it
 * @param explicit see {@link Constraint#explicit()}
 * @param method access method of that index; {@code gist} as a rule
 * @param elements in index order, at least one
 * @param include further columns of the index, not compared
 * @param predicate SQL text of {@code WHERE}, or null
 * @param deferrability when it is checked
 * @param storage options of the index, sorted by name
 */
public record ExclusionConstraint(
        String name,
        boolean explicit,
        String method,
        List<ExclusionElement> elements,
        List<String> include,
        @Nullable String predicate,
        Deferrability deferrability,
        List<StorageOption> storage)
        implements Constraint {

    /** Copies the lists; rejects a constraint without elements. */
    public ExclusionConstraint {
        Identifiers.requireIdentifier(name);
        if (elements.isEmpty()) {
            throw new IllegalArgumentException("Exclusion constraint " + name + " needs at least one element");
        }
        elements = List.copyOf(elements);
        include = List.copyOf(include);
        storage = StorageOption.sorted(storage);
    }

    /** A plain one under a chosen name. */
    public static ExclusionConstraint of(String name, String method, List<ExclusionElement> elements) {
        return new ExclusionConstraint(
                name, true, method, elements, List.of(), null, Deferrability.NOT_DEFERRABLE, List.of());
    }

    /** The index behind it, which belongs to it and is none of the table's own. */
    public Index index() {
        List<IndexKey> keys = elements.stream().map(ExclusionElement::key).toList();
        return new Index(name, explicit, false, method, keys, include, predicate, false, storage, false);
    }

    /** The operators, in the order of the elements. */
    public List<String> operators() {
        return elements.stream().map(ExclusionElement::operator).toList();
    }

    /** Always: PostgreSQL knows no other. */
    @Override
    public boolean validated() {
        return true;
    }

    @Override
    public ExclusionConstraint withValidated(boolean newValidated) {
        return this;
    }

    @Override
    public ExclusionConstraint named(String newName, boolean newExplicit) {
        return new ExclusionConstraint(
                newName, newExplicit, method, elements, include, predicate, deferrability, storage);
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
