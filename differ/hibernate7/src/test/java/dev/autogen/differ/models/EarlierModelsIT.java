package dev.autogen.differ.models;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The earlier versions of the corpora that have several. */
@Tag("nightly")
@ParameterizedClass(name = "{0} {1}")
@MethodSource("models")
class EarlierModelsIT extends RealModelTests {

    static Stream<Arguments> models() {
        return models(false);
    }
}
