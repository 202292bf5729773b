package dev.autogen.differ.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.autogen.differ.snapshot.ModelText;
import dev.autogen.fixtures.Corpus;
import dev.autogen.fixtures.CorpusJars;
import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.entity.EntityModel;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Models of real projects, each measured against the Hibernate that reads it: the lines differ in what they create. */
class RealModelsIT {

    record Case(Corpus corpus, Application application) {
        @Override
        public String toString() {
            return corpus.name() + " " + application;
        }
    }

    static Stream<Case> cases() {
        return Corpus.all().stream()
                .flatMap(corpus -> Stream.of(Application.values()).map(each -> new Case(corpus, each)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void modelIsWhatHibernateCreates(Case each) throws Exception {
        assumeThat(Corpus.skipped()).isFalse();
        EntitySource source = source(each);
        EntityModel model = EntityLoader.read(source);
        assertThat(ModelText.read(ModelText.of(model))).isEqualTo(model);
        try (TestDatabase database = PostgresServer.shared().createDatabase()) {
            if (!each.corpus().before().isEmpty()) {
                database.execute(each.corpus().before());
            }
            Application.create(source, Application.connected(source, database));
            try (Connection connection = database.connect()) {
                assertThat(SchemaLines.of(model.schema())).isEqualTo(SchemaLines.of(connection));
            }
        }
    }

    private static EntitySource source(Case each) {
        CorpusJars jars = each.corpus().fetch();
        List<Path> classpath = new ArrayList<>(each.application().classpath());
        classpath.addAll(jars.lib());
        return new EntitySource(
                each.corpus().packages(),
                jars.roots(),
                classpath,
                each.corpus().settings(),
                17,
                "public",
                each.corpus().naming());
    }
}
