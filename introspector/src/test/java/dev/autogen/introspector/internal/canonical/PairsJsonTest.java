package dev.autogen.introspector.internal.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.expression.ExpressionPair;
import dev.autogen.schema.expression.ExpressionPair.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairsJsonTest {

    private static final QualifiedName T = QualifiedName.of("t");

    @Test
    void noPair() {
        assertThat(PairsJson.of(List.of())).isEqualTo("[]");
    }

    @Test
    void columnsInOrder() {
        List<Column> columns = List.of(
                Column.of("b", SqlType.of("character varying", 9)).withCollation("C"),
                Column.of("a", SqlType.of("integer")));
        ExpressionPair pair = new ExpressionPair(Kind.CHECK, T, columns, "ck", "a > 0", "a > 1");

        assertThat(PairsJson.of(List.of(pair, pair)))
                .isEqualTo("[{P},{P}]"
                        .replace(
                                "P",
                                "\"kind\":\"CHECK\",\"table\":\"t\",\"subject\":\"ck\",\"from\":\"a > 0\",\"to\":\"a > 1\",\"columns\":["
                                        + "{\"name\":\"b\",\"type\":\"varchar(9)\",\"collation\":\"C\"},"
                                        + "{\"name\":\"a\",\"type\":\"integer\"}]"));
    }

    @Test
    void whatJsonDoesNotTakeAsItIs() {
        ExpressionPair pair = new ExpressionPair(Kind.TYPE, T, List.of(), "a\"[{", "\\\n\u0000\u001f", "é");

        assertThat(PairsJson.of(List.of(pair)))
                .isEqualTo(
                        "[{\"kind\":\"TYPE\",\"table\":\"t\",\"subject\":\"a\\\"[{\",\"from\":\"\\\\\\u000a\\u0000\\u001f\","
                                + "\"to\":\"é\",\"columns\":[]}]");
    }

    @Test
    void aTypeRefersToNoColumn() {
        ExpressionPair pair = new ExpressionPair(
                Kind.TYPE, T, List.of(Column.of("a", SqlType.of("mood"))), "a", "mood", "public.mood");

        assertThat(PairsJson.of(List.of(pair))).contains("\"columns\":[]");
    }
}
