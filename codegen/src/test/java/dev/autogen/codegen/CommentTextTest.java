package dev.autogen.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommentTextTest {

    record Case(String text, String javadoc, String code) {}

    static List<Case> cases() {
        return List.of(
                new Case("add phone", "add phone", "{@code add phone}"),
                new Case("it's \"x\"", "it's \"x\"", "{@code it's \"x\"}"),
                new Case("a < b & c > d", "a &lt; b &amp; c &gt; d", "{@code a < b & c > d}"),
                new Case("a */ b", "a *&#47; b", "<code>a *&#47; b</code>"),
                new Case("{@link X}", "&#123;&#64;link X&#125;", "<code>&#123;&#64;link X&#125;</code>"),
                new Case("'}'", "'&#125;'", "<code>'&#125;'</code>"),
                new Case("\\u002a/", "&#92;u002a/", "<code>&#92;u002a/</code>"),
                new Case("@author", "&#64;author", "{@code @author}"),
                new Case("tab\there", "tab here", "<code>tab here</code>"),
                new Case("right-to-left \u202e", "right-to-left &#x202e;", "<code>right-to-left &#x202e;</code>"),
                new Case("half a \ud83d", "half a \ufffd", "<code>half a \ufffd</code>"),
                new Case("é 電 😀", "é 電 😀", "{@code é 電 😀}"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void javadoc(Case text) {
        assertThat(CommentText.javadoc(text.text())).isEqualTo(text.javadoc());
        assertThat(CommentText.javadocCode(text.text())).isEqualTo(text.code());
    }

    @Test
    void lineComments() {
        assertThat(CommentText.lines("one\r\ntwo\u2028three\rfour", 4)).containsExactly("one", "two", "three", "four");
        assertThat(CommentText.lines("\\u000a \\\\u000a \\x", 4)).containsExactly("\\\\u000a \\\\\\\\u000a \\x");
        assertThat(CommentText.lines("x ".repeat(60), 4)).allMatch(line -> line.length() <= 93);
    }

    @Test
    void wrappingKeepsATagWithItsWord() {
        String text = "x".repeat(90) + " {@code y}";
        assertThat(CommentText.wrapJavadoc(text, "  ")).containsExactly("x".repeat(90), "  {@code y}");
        assertThat(CommentText.wrapJavadoc("  <li>short", "      ")).containsExactly("  <li>short");
    }
}
