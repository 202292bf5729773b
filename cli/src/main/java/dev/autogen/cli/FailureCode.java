package dev.autogen.cli;

import dev.autogen.cli.config.ConfigurationException;
import dev.autogen.cli.config.ProjectException;
import dev.autogen.cli.demo.DemoFailure;
import dev.autogen.cli.server.ServerException;
import dev.autogen.differ.snapshot.SnapshotException;
import dev.autogen.introspector.IntrospectionException;
import dev.autogen.introspector.UnsupportedServerException;
import dev.autogen.runner.AutogenException;
import dev.autogen.schema.entity.EntityException;
import java.util.List;
import java.util.Optional;

/** The failures that are expected, with the code that programs know them by: the same in every version. */
record FailureCode(Class<? extends RuntimeException> kind, String code) {

    /** Of what is not expected. */
    static final String UNEXPECTED = "unexpected";

    /** The first that fits counts. */
    private static final List<FailureCode> ALL = List.of(
            new FailureCode(UsageException.class, "usage"),
            new FailureCode(ConfigurationException.class, "configuration"),
            new FailureCode(ServerException.class, "server"),
            new FailureCode(ProjectException.class, "project"),
            new FailureCode(EntityException.class, "entities"),
            new FailureCode(UnsupportedServerException.class, "unsupported-server"),
            new FailureCode(IntrospectionException.class, "catalog"),
            new FailureCode(SnapshotException.class, "snapshot"),
            new FailureCode(DemoFailure.class, "demo"));

    /** Empty for a failure that nobody expects, whose message is not written for people. */
    static Optional<String> of(Exception failure) {
        if (failure instanceof CommandException command) {
            return Optional.of(command.code());
        }
        if (failure instanceof AutogenException autogen) {
            return Optional.of(autogen.code());
        }
        return ALL.stream()
                .filter(known -> known.kind.isInstance(failure))
                .map(FailureCode::code)
                .findFirst();
    }
}
