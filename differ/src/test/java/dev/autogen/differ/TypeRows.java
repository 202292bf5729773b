package dev.autogen.differ;

import dev.autogen.differ.ThreeWayCases.Case;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Extension;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TypeAttribute;
import java.util.List;
import java.util.stream.Stream;

/** The rows of {@link ThreeWayCases} that concern types and extensions. */
final class TypeRows {

    private static final String ALREADY = " -- already in this database: ddl-auto=update?";
    private static final QualifiedName MOOD = QualifiedName.of("public", "mood");
    private static final Schema BASE = new Schema(List.of("public"), List.of(), List.of());
    private static final Schema AB = mood("a", "b");
    private static final Schema ABC = mood("a", "b", "c");
    private static final Schema ZIP = address("zip");
    private static final Schema ZIP_CITY = address("zip", "city");

    private TypeRows() {}

    private static Schema mood(String... labels) {
        return BASE.withTypes(List.of(EnumType.of(MOOD, labels)), List.of());
    }

    private static Schema address(String... attributes) {
        List<TypeAttribute> list = Stream.of(attributes)
                .map(name -> TypeAttribute.of(name, SqlType.of("text")))
                .toList();
        return BASE.withTypes(List.of(), List.of(new CompositeType(QualifiedName.of("public", "address"), list)));
    }

    private static Case row(String name, Schema entities, Schema snapshot, Schema database, String... plan) {
        return new Case(name, entities, snapshot, database, List.of(plan), List.of(), List.of());
    }

    static Stream<Case> all() {
        return Stream.of(enums(), composites(), others()).flatMap(rows -> rows);
    }

    private static Stream<Case> enums() {
        return Stream.of(
                row("the same enum type on all sides", AB, AB, AB),
                row("new enum type", AB, BASE, BASE, "create enum type mood (a, b)"),
                row("new enum type that is here", AB, BASE, AB, "create enum type mood (a, b) (if)" + ALREADY),
                row("new value", ABC, AB, AB, "add value c to enum type mood"),
                row("new value that is here", ABC, AB, ABC, "add value c to enum type mood (if)" + ALREADY),
                row(
                        "new value that is here beside another",
                        ABC,
                        AB,
                        mood("a", "b", "x", "c"),
                        "add value c to enum type mood (if)" + ALREADY),
                new Case(
                        "new value of a type that is not here",
                        ABC,
                        AB,
                        BASE,
                        List.of("add value c to enum type mood -- missing from this database, where this will fail"),
                        List.of("create enum type mood (a, b)"),
                        List.of()),
                row("value gone", AB, ABC, ABC, "rebuild enum type mood (a, b)"),
                row(
                        "value gone here already",
                        AB,
                        ABC,
                        AB,
                        "rebuild enum type mood (a, b) -- already so in this database"),
                row("values in another order", mood("b", "a"), AB, AB, "rebuild enum type mood (b, a)"),
                row("enum type gone", BASE, AB, AB, "drop enum type mood"),
                row(
                        "enum type gone here already",
                        BASE,
                        AB,
                        BASE,
                        "drop enum type mood (if) -- already gone from this database"),
                new Case(
                        "a value that only this database lacks",
                        ABC,
                        ABC,
                        AB,
                        List.of(),
                        List.of("add value c to enum type mood"),
                        List.of()),
                new Case(
                        "a value that only this database has",
                        AB,
                        AB,
                        ABC,
                        List.of(),
                        List.of("rebuild enum type mood (a, b)"),
                        List.of()),
                new Case(
                        "an enum type that only this database lacks",
                        AB,
                        AB,
                        BASE,
                        List.of(),
                        List.of("create enum type mood (a, b)"),
                        List.of()),
                new Case("an enum type that nobody knows", BASE, BASE, AB, List.of(), List.of(), List.of("type mood")));
    }

    private static Stream<Case> composites() {
        return Stream.of(
                row("the same composite type on all sides", ZIP, ZIP, ZIP),
                row("new composite type", ZIP, BASE, BASE, "create composite type address (zip)"),
                row(
                        "new composite type that is here",
                        ZIP,
                        BASE,
                        ZIP,
                        "create composite type address (zip) (if)" + ALREADY),
                row("new attribute", ZIP_CITY, ZIP, ZIP, "add attribute address.city text"),
                row(
                        "new attribute that is here",
                        ZIP_CITY,
                        ZIP,
                        ZIP_CITY,
                        "add attribute address.city text (if) -- already so in this database"),
                row("attribute gone", ZIP, ZIP_CITY, ZIP_CITY, "drop attribute address.city"),
                row(
                        "attribute gone here already",
                        ZIP,
                        ZIP_CITY,
                        ZIP,
                        "drop attribute address.city (if) -- already so in this database"),
                row("composite type gone", BASE, ZIP, ZIP, "drop composite type address"),
                new Case(
                        "an attribute that only this database lacks",
                        ZIP_CITY,
                        ZIP_CITY,
                        ZIP,
                        List.of(),
                        List.of("add attribute address.city text"),
                        List.of()),
                new Case(
                        "a composite type that nobody knows",
                        BASE,
                        BASE,
                        ZIP,
                        List.of(),
                        List.of(),
                        List.of("type address")));
    }

    private static Stream<Case> others() {
        Table users = Table.builder(QualifiedName.of("public", "users"))
                .column(Column.of("mood", SqlType.of("mood")))
                .build();
        return Stream.of(
                row(
                        "an extension is the database's own",
                        BASE,
                        BASE,
                        BASE.withExtensions(List.of(new Extension("citext", "public")))),
                row(
                        "a type that the entities only use",
                        BASE.withTables(List.of(users)),
                        BASE.withTables(List.of(users)),
                        AB.withTables(List.of(users))));
    }
}
