package dev.autogen.runner;

import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.StorageOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An exclusion constraint of a table that is created; needs at least one {@link #element}. */
public final class ExclusionWording {

    private final String name;
    private String method = "gist";
    private final List<ExclusionElement> elements = new ArrayList<>();
    private List<String> include = List.of();
    private @Nullable String predicate;
    private Deferrability deferrability = Deferrability.NOT_DEFERRABLE;
    private final List<StorageOption> storage = new ArrayList<>();

    ExclusionWording(String name) {
        this.name = name;
    }

    /** What is compared, and the operator by which two rows must not all be related: {@code "&&"}; may be said again. */
    public ExclusionWording element(String column, String operator) {
        return element(IndexKey.column(column), operator);
    }

    /** The same of an expression, or of a column with more to it; see {@link SqlTypes#key}, {@link SqlTypes#expression}. */
    public ExclusionWording element(IndexKey key, String operator) {
        elements.add(new ExclusionElement(key, operator));
        return this;
    }

    /** {@code USING}: the access method; {@code gist} unless said otherwise. */
    public ExclusionWording using(String accessMethod) {
        method = accessMethod;
        return this;
    }

    /** {@code WHERE}: only rows that satisfy the condition, which is SQL. */
    public ExclusionWording where(String condition) {
        predicate = condition;
        return this;
    }

    /** {@code DEFERRABLE}. */
    public ExclusionWording deferrable() {
        deferrability = Deferrability.INITIALLY_IMMEDIATE;
        return this;
    }

    /** {@code DEFERRABLE INITIALLY DEFERRED}. */
    public ExclusionWording initiallyDeferred() {
        deferrability = Deferrability.INITIALLY_DEFERRED;
        return this;
    }

    /** {@code INCLUDE}: further columns of the index, not part of the key. */
    public ExclusionWording include(String... included) {
        include = List.of(included);
        return this;
    }

    /** {@code WITH}: a storage option of the index, such as {@code with("fillfactor", "70")}; may be said again. */
    public ExclusionWording with(String option, String value) {
        storage.add(new StorageOption(option, value));
        return this;
    }

    ExclusionConstraint exclusion() {
        if (elements.isEmpty()) {
            throw new IllegalStateException(name + ": say element(column, operator)");
        }
        return new ExclusionConstraint(name, true, method, elements, include, predicate, deferrability, storage);
    }
}
