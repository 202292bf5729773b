package dev.autogen.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.TypeAttribute;
import dev.autogen.schema.operation.AddTypeAttribute;
import dev.autogen.schema.operation.CreateCompositeType;

/** Composite types as {@link dev.autogen.runner.Operations} words them. */
final class CompositeCode {

    private final Names names;
    private final TypeCode types;

    CompositeCode(Names names, StaticImports imports) {
        this.names = names;
        this.types = new TypeCode(imports);
    }

    CodeBlock created(CreateCompositeType operation, int indent) {
        CompositeType type = operation.type();
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$L.createCompositeType($S, t -> {\n", names.receiver(), names.spelling(type.name()))
                .indent();
        for (TypeAttribute attribute : type.attributes()) {
            code.add(attribute(attribute).statement(indent + 2));
        }
        return code.unindent()
                .add(operation.ifNotExists() ? "}).ifNotExists();\n" : "});\n")
                .build();
    }

    private Sentence attribute(TypeAttribute attribute) {
        CodeBlock type = types.of(attribute.type());
        return attribute.collation() == null
                ? Sentence.of("t.attribute($S,$W$L)", attribute.name(), type)
                : Sentence.of("t.attribute($S,$W$L,$W$S)", attribute.name(), type, attribute.collation());
    }

    Sentence added(AddTypeAttribute operation) {
        TypeAttribute attribute = operation.attribute();
        Sentence sentence = names.say(
                "addTypeAttribute($S,$W$S,$W$L)",
                names.spelling(operation.type()),
                attribute.name(),
                types.of(attribute.type()));
        if (attribute.collation() != null) {
            sentence.call("collate($S)", attribute.collation());
        }
        return sentence.callIf(operation.ifNotExists(), "ifNotExists()");
    }
}
