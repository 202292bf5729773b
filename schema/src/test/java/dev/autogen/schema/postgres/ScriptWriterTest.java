package dev.autogen.schema.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Scripts, byte for byte. */
class ScriptWriterTest {

    @Test
    void statementsAndComments() {
        assertThat(new ScriptWriter()
                        .comment("one\n  two")
                        .statement(" select 1 ")
                        .space()
                        .statement("select\n2"))
                .hasToString("-- one two\nselect 1;\n\nselect\n2;\n");
    }

    @Test
    void aCommentAtTheEndSwallowsNoSemicolon() {
        assertThat(new ScriptWriter().statement("select 1 -- one").statement("select '--'"))
                .hasToString("select 1 -- one\n;\nselect '--'\n;\n");
    }
}
