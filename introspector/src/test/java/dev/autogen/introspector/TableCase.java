package dev.autogen.introspector;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A table made by SQL, and what is to be read.
 *
 * @param since the first major version of PostgreSQL that has it
 */
record TableCase(String name, int since, List<String> sql, Table expected) {

    static final QualifiedName T = QualifiedName.of("public", "t");

    /** A table {@code t}; the body ends its definition, and may go on with further statements. */
    static TableCase table(String name, String body, UnaryOperator<Table.Builder> expected) {
        return since(14, name, body, expected);
    }

    static TableCase since(int major, String name, String body, UnaryOperator<Table.Builder> expected) {
        List<String> sql = List.of(("create table t (" + body).split("; ", -1));
        return new TableCase(name, major, sql, expected.apply(Table.builder(T)).build());
    }

    @Override
    public String toString() {
        return name;
    }
}
