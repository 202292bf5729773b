package dev.autogen.codegen;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** A statement made of a call and of calls chained to it: on one line if it fits, else a line for each call. */
final class Sentence {

    private static final int COLUMNS = 100;

    private final CodeBlock head;
    private final List<CodeBlock> calls = new ArrayList<>();

    private Sentence(CodeBlock head) {
        this.head = head;
    }

    static Sentence of(String format, Object... arguments) {
        return new Sentence(CodeBlock.of(format, arguments));
    }

    /** Goes on with a call, whose format has no leading dot. */
    Sentence call(String format, Object... arguments) {
        calls.add(CodeBlock.of(format, arguments));
        return this;
    }

    Sentence callIf(boolean condition, String format, Object... arguments) {
        return condition ? call(format, arguments) : this;
    }

    /** The calls alone, joined by dots, for use as an expression. */
    CodeBlock expression() {
        CodeBlock.Builder code = head.toBuilder();
        calls.forEach(call -> code.add(".").add(call));
        return code.build();
    }

    /** The statement with its line end, to stand that many columns from the left. */
    CodeBlock statement(int indent) {
        CodeBlock line = expression();
        if (calls.isEmpty() || fits(line, indent)) {
            return CodeBlock.builder().add(line).add(";\n").build();
        }
        CodeBlock.Builder code = head.toBuilder().add("$>$>");
        calls.forEach(call -> code.add("\n.").add(call));
        return code.add(";\n$<$<").build();
    }

    private static boolean fits(CodeBlock line, int indent) {
        String text = line.toString();
        return text.indexOf('\n') < 0 && indent + text.length() + 1 <= COLUMNS;
    }
}
