package dev.autogen.introspector;

import static dev.autogen.introspector.TableCase.since;
import static dev.autogen.introspector.TableCase.table;

import dev.autogen.schema.Column;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One case for each thing that an index can have. */
final class IndexCases {

    private static final Column A = Column.of("a", SqlType.of("integer"));
    private static final Column B = Column.of("b", SqlType.of("integer"));
    private static final Column X = Column.of("x", SqlType.of("text"));

    private IndexCases() {}

    static Stream<TableCase> all() {
        IndexKey a = IndexKey.column("a");
        IndexKey x = IndexKey.column("x");
        return Stream.of(
                index("plain", "on t (a, b)", i -> i),
                index("unique", "unique on t (a, b)", i -> i.withUnique(true)),
                index(
                        "order",
                        "on t (a desc, b nulls first)",
                        i -> keys(i, a.desc(), IndexKey.column("b").withNullsFirst(true))),
                index(
                        "order against nature",
                        "on t (a desc nulls last)",
                        i -> keys(i, a.desc().withNullsFirst(false))),
                index(
                        "expression",
                        "on t (lower(x), (a + b) desc)",
                        i -> keys(
                                i,
                                IndexKey.expression("lower(x)"),
                                IndexKey.expression("a + b").desc())),
                index("cast as expression", "on t ((a::text))", i -> keys(i, IndexKey.expression("(a)::text"))),
                index("predicate", "on t (a, b) where a > 0", i -> i.where("a > 0")),
                index("hash", "on t using hash (x)", i -> method(i, "hash", x)),
                index("brin", "on t using brin (a)", i -> method(i, "brin", a)),
                index(
                        "operator class",
                        "on t (x text_pattern_ops)",
                        i -> keys(i, new IndexKey("x", true, false, false, "text_pattern_ops", null))),
                index(
                        "collation",
                        "on t (x collate \"C\", lower(x) collate \"C\")",
                        i -> keys(
                                i,
                                new IndexKey("x", true, false, false, null, "C"),
                                new IndexKey("lower(x)", false, false, false, null, "C"))),
                index(
                        "include",
                        "on t (a) include (x, b)",
                        i -> new Index("ix", true, false, Index.BTREE, List.of(a), List.of("x", "b"), null, false)));
    }

    private static TableCase index(String name, String definition, UnaryOperator<Index> expected) {
        String create = definition.startsWith("unique ")
                ? "create unique index ix " + definition.substring(7)
                : "create index ix " + definition;
        return table(
                "index, " + name,
                "a int, b int, x text); " + create,
                t -> t.column(A).column(B).column(X).index(expected.apply(Index.of("ix", List.of("a", "b")))));
    }

    private static Index keys(Index index, IndexKey... keys) {
        return new Index(index.name(), true, false, index.method(), List.of(keys), List.of(), null, false);
    }

    private static Index method(Index index, String method, IndexKey key) {
        return new Index(index.name(), true, false, method, List.of(key), List.of(), null, false);
    }

    static Stream<TableCase> rare() {
        return Stream.of(
                since(
                        15,
                        "index, nulls not distinct",
                        "a int); create unique index ix on t (a) nulls not distinct",
                        t -> t.column(A)
                                .index(new Index(
                                        "ix",
                                        true,
                                        true,
                                        Index.BTREE,
                                        List.of(IndexKey.column("a")),
                                        List.of(),
                                        null,
                                        true))),
                table(
                        "index that a foreign key points to",
                        "a int); create unique index ix on t (a); create table c (a int references t (a))",
                        t -> t.column(A).index(Index.of("ix", List.of("a")).withUnique(true))));
    }
}
