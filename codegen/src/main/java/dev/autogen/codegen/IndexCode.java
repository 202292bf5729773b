package dev.autogen.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.operation.CreateIndex;

/** Indexes as {@link dev.autogen.runner.IndexCreation} words them. */
final class IndexCode {

    private final Names names;
    private final StaticImports imports;

    IndexCode(Names names, StaticImports imports) {
        this.names = names;
        this.imports = imports;
    }

    Sentence created(CreateIndex operation) {
        Index index = operation.index();
        Sentence sentence = Sentence.of("op.createIndex($S)", index.name())
                .call("on($S,$W$L)", names.spelling(operation.table()), keys(index))
                .callIf(index.unique(), "unique()")
                .callIf(!index.method().equals(Index.BTREE), "using($S)", index.method())
                .callIf(!index.include().isEmpty(), "include($L)", Arguments.strings(index.include()))
                .callIf(index.nullsNotDistinct(), "nullsNotDistinct()");
        if (index.predicate() != null) {
            sentence.call("where($Z$L)", Arguments.text(index.predicate()));
        }
        return sentence.callIf(operation.ifNotExists(), "ifNotExists()");
    }

    private CodeBlock keys(Index index) {
        boolean plain = index.keys().stream().allMatch(key -> key.equals(IndexKey.column(key.expression())));
        return plain
                ? Arguments.strings(
                        index.keys().stream().map(IndexKey::expression).toList())
                : Arguments.join(index.keys().stream().map(this::key).toList());
    }

    private CodeBlock key(IndexKey key) {
        String word = imports.word(key.column() ? "key" : "expression");
        Sentence sentence = Sentence.of("$L($L)", word, Arguments.text(key.expression()))
                .callIf(key.descending(), "desc()")
                .callIf(key.nullsFirst() != key.descending(), "withNullsFirst($L)", key.nullsFirst());
        if (key.opclass() != null) {
            sentence.call("withOpclass($S)", key.opclass());
        }
        if (key.collation() != null) {
            sentence.call("withCollation($S)", key.collation());
        }
        return sentence.line();
    }
}
