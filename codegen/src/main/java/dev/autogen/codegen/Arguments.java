package dev.autogen.codegen;

import com.palantir.javapoet.CodeBlock;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values as Java expressions, separated by commas where they may be wrapped. */
final class Arguments {

    private static final Map<Class<?>, Function<Object, CodeBlock>> LITERALS = Map.of(
            String.class, v -> text((String) v),
            Boolean.class, v -> CodeBlock.of("$L", v),
            Integer.class, v -> CodeBlock.of("$L", v),
            Long.class, v -> CodeBlock.of("$LL", v),
            Short.class, v -> CodeBlock.of("(short) $L", v),
            Double.class, v -> floating((Double) v),
            BigDecimal.class, v -> CodeBlock.of("new $T($S)", BigDecimal.class, v),
            BigInteger.class, v -> CodeBlock.of("new $T($S)", BigInteger.class, v),
            UUID.class, v -> CodeBlock.of("$T.fromString($S)", UUID.class, v));

    /** Characters of a long text that stand on one line. */
    private static final int PIECE = 80;

    private Arguments() {}

    /** Identifiers. */
    static CodeBlock strings(List<String> strings) {
        return join(strings.stream().map(s -> CodeBlock.of("$S", s)).toList());
    }

    /** SQL or prose: if it is long, in pieces that end between words. */
    static CodeBlock text(String text) {
        if (text.length() <= PIECE || text.indexOf('\n') >= 0) {
            return CodeBlock.of("$S", text);
        }
        CodeBlock.Builder code = CodeBlock.builder();
        int from = 0;
        while (from < text.length()) {
            int space = text.lastIndexOf(' ', from + PIECE - 1);
            int end = text.length() - from <= PIECE ? text.length() : space <= from ? nextWord(text, from) : space + 1;
            code.add(from == 0 ? "$S$>$>" : "\n+ $S", text.substring(from, end));
            from = end;
        }
        return code.add("$<$<").build();
    }

    private static int nextWord(String text, int from) {
        int space = text.indexOf(' ', from + 1);
        return space < 0 ? text.length() : space + 1;
    }

    static CodeBlock join(List<CodeBlock> arguments) {
        return CodeBlock.join(arguments, ",$W");
    }

    /** A number that a {@code long} parameter takes: without the suffix where it is an {@code int}. */
    static CodeBlock number(long value) {
        return value == (int) value ? CodeBlock.of("$L", value) : CodeBlock.of("$LL", value);
    }

    /**
     * A value that SQL is given.
     *
     * @throws IllegalArgumentException for one that has no literal
     */
    static CodeBlock value(@Nullable Object value) {
        if (value == null) {
            // A lone null would be taken for the array itself.
            return CodeBlock.of("($T) null", Object.class);
        }
        if (isTime(value)) {
            return CodeBlock.of("$T.parse($S)", value.getClass(), value);
        }
        Function<Object, CodeBlock> literal = LITERALS.get(value.getClass());
        if (literal == null) {
            throw new IllegalArgumentException("A parameter of SQL cannot be written in a migration: "
                    + value.getClass().getName());
        }
        return literal.apply(value);
    }

    private static boolean isTime(Object value) {
        return value instanceof Temporal && value.getClass().getPackageName().equals("java.time");
    }

    private static CodeBlock floating(Double value) {
        return Double.isFinite(value) ? CodeBlock.of("$L", value) : CodeBlock.of("$T.valueOf($S)", Double.class, value);
    }
}
