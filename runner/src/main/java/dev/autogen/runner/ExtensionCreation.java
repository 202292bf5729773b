package dev.autogen.runner;

import dev.autogen.schema.Extension;
import dev.autogen.schema.operation.CreateExtension;
import dev.autogen.schema.operation.Operation;
import org.jspecify.annotations.Nullable;

/** An extension that is created, in the schema that the server chooses unless said otherwise. */
public final class ExtensionCreation implements Pending {

    private final String name;
    private @Nullable String schema;
    private boolean ifNotExists;

    ExtensionCreation(String name) {
        this.name = name;
    }

    /** {@code SCHEMA}: where its objects go. */
    public ExtensionCreation schema(String schemaName) {
        schema = schemaName;
        return this;
    }

    /** Makes it no error that it is there already; it is then left as it is. */
    public ExtensionCreation ifNotExists() {
        ifNotExists = true;
        return this;
    }

    @Override
    public Operation finish() {
        return new CreateExtension(new Extension(name, schema), ifNotExists);
    }
}
