package dev.autogen.differ;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.Identity;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.entity.Attribute;
import dev.autogen.schema.entity.EntityModel;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Models whose columns say which attribute they come from. */
final class RenameModels {

    private RenameModels() {}

    static QualifiedName name(String table) {
        return QualifiedName.of("public", table);
    }

    static Column text(String name) {
        return Column.of(name, SqlType.of("text"));
    }

    static Column bigint(String name) {
        return Column.of(name, SqlType.of("bigint"));
    }

    /** A table with a key that numbers its rows, whose constraint has the usual name. */
    static Table.Builder table(String name, Column... columns) {
        Table.Builder builder = keyless(name, bigint("id").notNull().withIdentity(Identity.BY_DEFAULT))
                .constraint(key(name, "id"));
        Arrays.asList(columns).forEach(builder::column);
        return builder;
    }

    static Table.Builder keyless(String name, Column... columns) {
        return Table.builder(name(name)).columns(List.of(columns));
    }

    static PrimaryKey key(String table, String... columns) {
        return new PrimaryKey(table + "_pkey", false, List.of(columns));
    }

    static Schema schema(Table.Builder... tables) {
        return new Schema(
                List.of("public"),
                Arrays.stream(tables).map(Table.Builder::build).toList(),
                List.of());
    }

    static Schema sequences(Schema schema, String... names) {
        return schema.withSequences(Arrays.stream(names)
                .map(name -> Sequence.of(name(name), SequenceOptions.of(1, 50)))
                .toList());
    }

    /** Owners are given as {@code users.name = User.name}; a table in another schema than public with that in front. */
    static EntityModel model(Schema schema, String... owners) {
        SortedMap<ColumnRef, Attribute> attributes = new TreeMap<>();
        for (String owner : owners) {
            String[] sides = owner.split(" = ", 2);
            int dot = sides[0].lastIndexOf('.');
            String table = sides[0].substring(0, dot);
            int first = sides[1].indexOf('.');
            attributes.put(
                    new ColumnRef(
                            table.contains(".") ? QualifiedName.parse(table) : name(table),
                            sides[0].substring(dot + 1)),
                    new Attribute("app." + sides[1].substring(0, first), sides[1].substring(first + 1)));
        }
        return new EntityModel(schema, attributes, List.of(), List.of());
    }
}
