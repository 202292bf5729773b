package dev.autogen.codegen;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A call and calls chained to it: on one line where they fit, else a line for each. */
final class Sentence {

    static final int COLUMNS = 100;

    private static final Pattern QUALIFIER = Pattern.compile("\\b(?:[a-z][a-z0-9]*\\.)+(?=[A-Z])");

    private final CodeBlock head;
    private final String end;
    private final List<CodeBlock> calls = new ArrayList<>();

    private Sentence(CodeBlock head, String end) {
        this.head = head;
        this.end = end;
    }

    static Sentence of(String format, Object... arguments) {
        return new Sentence(CodeBlock.of(format, arguments), "");
    }

    /** The same, before anything is chained to it, as the body of a step. */
    Sentence inStep(String name) {
        return new Sentence(
                CodeBlock.of("op.step($S,$Ws -> ", name).toBuilder().add(head).build(), ")");
    }

    /** Goes on with a call, whose format has no leading dot. */
    Sentence call(String format, Object... arguments) {
        calls.add(CodeBlock.of(format, arguments));
        return this;
    }

    Sentence callIf(boolean condition, String format, Object... arguments) {
        return condition ? call(format, arguments) : this;
    }

    /** All of it, joined by dots. */
    CodeBlock line() {
        CodeBlock.Builder code = head.toBuilder();
        calls.forEach(call -> code.add(".").add(call));
        return code.add(end).build();
    }

    /** Whether the line fits, starting that many columns from the left and followed by so many characters. */
    boolean fits(int indent, int followed) {
        // JavaPoet 0.22 holds back what follows the last place to wrap until a line ends.
        String line = CodeBlock.of("$L\n", line()).toString().stripTrailing();
        // Classes stand here in full, but will be imported.
        String text = QUALIFIER.matcher(line).replaceAll("");
        return text.indexOf('\n') < 0 && indent + text.length() + followed <= COLUMNS;
    }

    /** An expression on one line or on several. */
    CodeBlock expression(int indent, int followed) {
        if (calls.isEmpty() || fits(indent, followed)) {
            return line();
        }
        CodeBlock.Builder code = head.toBuilder().add("$>$>");
        calls.forEach(call -> code.add("\n.").add(call));
        return code.add(end).add("$<$<").build();
    }

    /** The statement with its line end. */
    CodeBlock statement(int indent) {
        return CodeBlock.of("$L;\n", expression(indent, 1));
    }
}
