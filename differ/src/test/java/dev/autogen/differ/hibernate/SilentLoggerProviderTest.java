package dev.autogen.differ.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import org.hibernate.MappingException;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SilentLoggerProviderTest {

    private static final String MESSAGE =
            "Ignoring exception thrown when trying to build IdentifierGenerator as part of Metadata building";

    @Test
    void takesTheLog() {
        assertThat(Logger.getLogger("anything").isEnabled(Logger.Level.FATAL)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.hibernate.orm.boot", "org.hibernate.boot.internal.InFlightMetadataCollectorImpl"})
    void hearsOfGeneratorsThatCannotBeBuilt(String name) {
        Logger logger = Logger.getLogger(name);
        SilentLoggerProvider.listen();
        logger.debug(MESSAGE, new MappingException("no such strategy"));
        logger.debugf(MESSAGE, new MappingException("as a parameter"));
        logger.debug("something else");
        logger.warn(MESSAGE);

        assertThat(SilentLoggerProvider.heard())
                .containsExactly(
                        "Hibernate cannot build an identifier generator: no such strategy",
                        "Hibernate cannot build an identifier generator: as a parameter");
        assertThat(SilentLoggerProvider.heard()).isEmpty();
    }

    @Test
    void hearsNothingUnlessListening() {
        Logger.getLogger("org.hibernate.orm.boot").debug(MESSAGE, new MappingException("unheard"));

        assertThat(SilentLoggerProvider.heard()).isEmpty();
    }
}
