package dev.autogen.schema.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.QualifiedName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotingTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "users,users",
                "_a1,_a1",
                "1a,\"1a\"",
                "Users,\"Users\"",
                "a b,\"a b\"",
                "a$b,\"a$b\"",
                "größe,\"größe\"",
                "say \"hi\",\"say \"\"hi\"\"\"",
                "user,\"user\"",
                "order,\"order\"",
                "value,value",
                "name,name",
                "text,text",
                "back\\slash,\"back\\slash\""
            })
    void identifier(String identifier, String sql) {
        assertThat(Quoting.identifier(identifier)).isEqualTo(sql);
    }

    @Test
    void names() {
        assertThat(Quoting.name(QualifiedName.of("users"))).isEqualTo("users");
        assertThat(Quoting.name(QualifiedName.of("My Schema", "order"))).isEqualTo("\"My Schema\".\"order\"");
        assertThat(Quoting.identifiers(List.of("id", "order"))).isEqualTo("id, \"order\"");
    }

    @Test
    void literals() {
        assertThat(Quoting.literal("plain")).isEqualTo("'plain'");
        assertThat(Quoting.literal("it's")).isEqualTo("'it''s'");
        assertThat(Quoting.literal("\\'; drop")).isEqualTo("E'\\\\''; drop'");
    }

    @Test
    void dollarQuotesEndWhereTheBodyEnds() {
        assertThat(Quoting.dollar("begin end")).isEqualTo("$autogen$begin end$autogen$");
        assertThat(Quoting.dollar("a $autogen$ b")).isEqualTo("$autogen0$a $autogen$ b$autogen0$");
        assertThat(Quoting.dollar("a $autogen$ $autogen0$")).startsWith("$autogen1$");
        // The end of this body and the first dollar sign of the tag would make the tag.
        assertThat(Quoting.dollar("a $autogen")).isEqualTo("$autogen0$a $autogen$autogen0$");
        assertThat(Quoting.dollar("a $")).isEqualTo("$autogen$a $$autogen$");
    }
}
