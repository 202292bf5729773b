package dev.autogen.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Types in the words of {@link dev.autogen.runner.SqlTypes}. */
final class TypeCode {

    private static final Map<String, Word> WORDS = Map.ofEntries(
            Map.entry("character varying", new Word("varchar", 0, 1)),
            Map.entry("character", new Word("character", 1)),
            Map.entry("text", new Word("text", 0)),
            Map.entry("smallint", new Word("smallint", 0)),
            Map.entry("integer", new Word("integer", 0)),
            Map.entry("bigint", new Word("bigint", 0)),
            Map.entry("numeric", new Word("numeric", 0, 2)),
            Map.entry("real", new Word("real", 0)),
            Map.entry("double precision", new Word("doublePrecision", 0)),
            Map.entry("boolean", new Word("bool", 0)),
            Map.entry("date", new Word("date", 0)),
            Map.entry("time without time zone", new Word("time", 0, 1)),
            Map.entry("time with time zone", new Word("timetz", 0, 1)),
            Map.entry("timestamp without time zone", new Word("timestamp", 0, 1)),
            Map.entry("timestamp with time zone", new Word("timestamptz", 0, 1)),
            Map.entry("uuid", new Word("uuid", 0)),
            Map.entry("bytea", new Word("bytea", 0)),
            Map.entry("json", new Word("json", 0)),
            Map.entry("jsonb", new Word("jsonb", 0)),
            Map.entry("oid", new Word("oid", 0)));

    private final StaticImports imports;

    TypeCode(StaticImports imports) {
        this.imports = imports;
    }

    CodeBlock of(SqlType type) {
        if (type.array()) {
            return CodeBlock.of("$L($L)", imports.word("array"), of(type.element()));
        }
        Word word = WORDS.get(type.name());
        if (word == null || !word.takes(type.modifiers())) {
            return CodeBlock.of("$L($S)", imports.word("sqlType"), type.sql());
        }
        String modifiers = type.modifiers().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return CodeBlock.of("$L($L)", imports.word(word.method()), modifiers);
    }

    private record Word(String method, List<Integer> counts) {
        Word(String method, Integer... counts) {
            this(method, List.of(counts));
        }

        boolean takes(List<Integer> modifiers) {
            return counts.contains(modifiers.size());
        }
    }
}
