package dev.autogen.differ.compare;

import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TypeAttribute;
import dev.autogen.schema.postgres.Quoting;
import java.util.Set;
import java.util.stream.Stream;

/** The types of one side, and which columns are of them. A column spells the type with its schema or without. */
final class UserTypes {

    private final Schema schema;
    private final TypeSpellings spellings;

    UserTypes(Schema schema) {
        this.schema = schema;
