package dev.autogen.schema.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** JSON, byte for byte. */
class JsonWriterTest {

    @Test
    void emptyValues() {
        assertThat(new JsonWriter().beginObject().endObject()).hasToString("{}");
        assertThat(new JsonWriter().values(List.of())).hasToString("[]");
    }

    @Test
    void everyKindOfValue() {
        JsonWriter out = new JsonWriter();
        out.beginObject();
        out.name("text").value("a");
        out.name("number").value(-7);
        out.name("truth").value(true);
        out.name("json").json("{\"b\":1}");
        out.name("list").values(List.of("c", "d"));
        out.name("nested")
                .beginArray()
                .beginObject()
                .endObject()
                .beginArray()
                .endArray()
                .endArray();
        assertThat(out.endObject()).hasToString("""
                        {
                          "text": "a",
                          "number": -7,
                          "truth": true,
                          "json": {"b":1},
                          "list": [
                            "c",
                            "d"
                          ],
                          "nested": [
                            {},
                            []
                          ]
                        }""");
    }

    @Test
    void hostileText() {
        assertThat(new JsonWriter().value("\"\\\n\t\0/ü€")).hasToString("\"\\\"\\\\\\u000a\\u0009\\u0000/ü€\"");
    }
}
