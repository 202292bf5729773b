package dev.autogen.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.StorageOption;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.DropIndex;
import java.util.List;

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
        Sentence sentence = begun(operation.concurrently(), "createIndex", index.name())
                .call("on($S,$W$L)", names.spelling(operation.table()), keys(index))
                .callIf(index.unique(), "unique()")
                .callIf(!index.method().equals(Index.BTREE), "using($S)", index.method())
                .callIf(index.nullsNotDistinct(), "nullsNotDistinct()");
        options(sentence, index.include(), index.storage());
        if (index.predicate() != null) {
            sentence.call("where($Z$L)", Arguments.text(index.predicate()));
        }
        return sentence.callIf(operation.ifNotExists(), "ifNotExists()")
                .callIf(operation.concurrently(), "concurrently()");
    }

    Sentence dropped(DropIndex operation) {
        return begun(operation.concurrently(), "dropIndex", operation.name())
                .call("on($S)", names.spelling(operation.table()))
                .callIf(operation.ifExists(), "ifExists()")
                .callIf(operation.concurrently(), "concurrently()");
    }

    /** What cannot be in a transaction is a step of its own. */
    private Sentence begun(boolean step, String word, String index) {
        return (step ? names.alone(index) : names).say("$L($S)", word, index);
    }

    /** What an index can have whether a constraint owns it or not. */
    static Sentence options(Sentence sentence, List<String> include, List<StorageOption> storage) {
        sentence.callIf(!include.isEmpty(), "include($L)", Arguments.strings(include));
        storage.forEach(option -> sentence.call("with($S,$W$S)", option.name(), option.value()));
        return sentence;
    }

    private CodeBlock keys(Index index) {
        boolean plain = index.keys().stream().allMatch(key -> key.equals(IndexKey.column(key.expression())));
        return plain
                ? Arguments.strings(
                        index.keys().stream().map(IndexKey::expression).toList())
                : Arguments.join(index.keys().stream().map(this::key).toList());
    }

    CodeBlock key(IndexKey key) {
        String word = imports.word(key.column() ? "key" : "expression");
        Sentence sentence = Sentence.of("$L($L)", word, Arguments.text(key.expression()))
                .callIf(key.descending(), "desc()")
                .callIf(key.nullsFirst() != key.descending(), "withNullsFirst($L)", key.nullsFirst());
        if (key.opclass() != null) {
            opclass(sentence, key.opclass(), key.opclassOptions());
        }
        if (key.collation() != null) {
            sentence.call("withCollation($S)", key.collation());
        }
        return sentence.line();
    }

    private static void opclass(Sentence sentence, String name, List<StorageOption> options) {
        if (options.isEmpty()) {
            sentence.call("withOpclass($S)", name);
            return;
        }
        CodeBlock list = Arguments.join(options.stream()
                .map(o -> CodeBlock.of("new $T($S, $S)", StorageOption.class, o.name(), o.value()))
                .toList());
        sentence.call("withOpclass($S,$W$T.of($L))", name, List.class, list);
    }
}
