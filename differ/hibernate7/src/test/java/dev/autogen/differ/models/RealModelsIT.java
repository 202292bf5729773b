package dev.autogen.differ.models;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The newest version of every corpus. */
@ParameterizedClass(name = "{0} {1}")
@MethodSource("models")
class RealModelsIT extends RealModelTests {

    static Stream<Arguments> models() {
        return models(true);
    }
}
