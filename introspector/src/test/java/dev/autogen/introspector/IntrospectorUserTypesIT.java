package dev.autogen.introspector;

import static dev.autogen.schema.QualifiedName.of;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Extension;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeAttribute;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Enum types, composite types, domains and extensions. */
class IntrospectorUserTypesIT {

    @RegisterExtension
    static final OpenTransaction TRANSACTION = new OpenTransaction();

    private static final Schema NOTHING = new Schema(List.of("public"), List.of(), List.of());

    private record Case(String name, Schema expected, List<String> sql) {
        Case(String name, Schema expected, String... sql) {
            this(name, expected, List.of(sql));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Schema enumType(EnumType... types) {
        return NOTHING.withTypes(List.of(types), List.of());
    }

    private static Schema composite(String name, TypeAttribute... attributes) {
        return NOTHING.withTypes(List.of(), List.of(new CompositeType(of("public", name), List.of(attributes))));
    }

    private static Stream<Case> cases() {
        return Stream.concat(enums(), composites());
    }

    private static Stream<Case> enums() {
        return Stream.of(
                new Case(
                        "labels in their own order",
                        enumType(EnumType.of(of("public", "mood"), "sad", "ok", "happy")),
                        "create type mood as enum ('sad', 'happy')",
                        "alter type mood add value 'ok' before 'happy'"),
                new Case("no labels", enumType(EnumType.of(of("public", "mood"))), "create type mood as enum ()"),
                new Case(
                        "odd names and labels",
                        enumType(EnumType.of(of("public", "Mo\"od.$1"), "it's", "\"", "\\", "*/", "電", " ")),
                        "create type \"Mo\"\"od.$1\" as enum ('it''s', '\"', E'\\\\', '*/', '電', ' ')"),
                new Case(
                        "two of them",
                        enumType(EnumType.of(of("public", "a"), "x", "y"), EnumType.of(of("public", "b"), "y", "x")),
                        "create type b as enum ('y', 'x')",
                        "create type a as enum ('x', 'y')"),
                new Case("a temporary one", NOTHING, "create type pg_temp.mood as enum ('a')"),
                new Case(
                        "one of an extension",
                        NOTHING,
                        "create type mood as enum ('a')",
                        "alter extension plpgsql add type mood"));
    }

    private static Stream<Case> composites() {
        return Stream.of(
                new Case(
                        "attributes",
                        composite(
                                "address",
                                TypeAttribute.of("zip", SqlType.of("character varying", 10)),
                                new TypeAttribute("City", SqlType.of("text"), "C"),
                                TypeAttribute.of("tags", SqlType.of("text").asArray())),
                        "create type address as (zip varchar(10), \"City\" text collate \"C\", tags text[])"),
                new Case("no attributes", composite("nothing"), "create type nothing as ()"),
                new Case(
                        "one that lost an attribute",
                        composite("address", TypeAttribute.of("b", SqlType.of("integer"))),
                        "create type address as (a int, b int)",
                        "alter type address drop attribute a"),
                new Case(
                        "one of an extension",
                        NOTHING,
                        "create type address as (a int)",
                        "alter extension plpgsql add type address"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reads(Case c) throws Exception {
        TRANSACTION.execute(c.sql().toArray(String[]::new));

        assertThat(read(Scope.ALL)).isEqualTo(c.expected());
    }

    @Test
    void typesOfTablesAndDomainsAreNoneOfThem() throws Exception {
        TRANSACTION.execute(
                "create domain positive as integer check (value > 0)",
                "create table t (a positive, b positive[])",
                "create table parts (a int) partition by range (a)",
                "create table parts_1 partition of parts for values from (1) to (2)",
                "create temporary table hidden (a int)");

        Schema schema = read(Scope.ALL);

        assertThat(schema.enums()).isEmpty();
        assertThat(schema.composites()).isEmpty();
        assertThat(schema.table(of("public", "t")).orElseThrow().columns())
                .extracting(c -> c.type().sql())
                .containsExactly("positive", "positive[]");
    }

    @Test
    void onlyThoseOfTheSchemasAskedFor() throws Exception {
        TRANSACTION.execute(
                "create schema app",
                "create type app.mood as enum ('a')",
                "create type app.address as (zip text)",
                "create type mood as enum ('b')",
                "create type address as (zip text)");

        Schema schema = read(new Scope(null, List.of("app"), Set.of()));

        assertThat(schema.enums()).extracting(EnumType::name).containsExactly(of("app", "mood"));
        assertThat(schema.composites()).extracting(CompositeType::name).containsExactly(of("app", "address"));
    }

    @Test
    void theServersOwnExtensionIsNoneOfTheSchemas() throws Exception {
        assertThat(read(Scope.ALL).extensions()).isEmpty();
        TRANSACTION.execute("update pg_extension set extnamespace = 'public'::regnamespace where extname = 'plpgsql'");

        assertThat(read(Scope.ALL).extensions()).containsExactly(new Extension("plpgsql", "public"));
    }

    private static Schema read(Scope scope) {
        return Introspector.on(TRANSACTION.connection()).read(scope).schema();
    }
}
