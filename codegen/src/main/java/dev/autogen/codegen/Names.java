package dev.autogen.codegen;

import dev.autogen.schema.QualifiedName;

/** Names of tables and sequences as a migration spells them. */
final class Names {

    private final String defaultSchema;

    Names(String defaultSchema) {
        this.defaultSchema = defaultSchema;
    }

    String spelling(QualifiedName name) {
        return name.relativeTo(defaultSchema).spelling();
    }
}
