package dev.autogen.probe;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.RepositorySystem;

/** Writes the facts of every module to the file named by {@code autogen.facts} once Maven has run. */
@Named("autogen")
@Singleton
public final class BuildProbe extends AbstractMavenLifecycleParticipant {

    private final ProjectDependenciesResolver dependencies;
    private final RepositorySystem repositories;

    /** Called by Maven. */
    @Inject
    public BuildProbe(ProjectDependenciesResolver dependencies, RepositorySystem repositories) {
        this.dependencies = dependencies;
        this.repositories = repositories;
    }

    /**
     * Lets siblings be resolved as class folders although this run stops before the compile phase: a code generator may
     * need the classpath of its module. Where {@code autogen.classes} names a folder, the build compiles into that.
     */
    @Override
    public void afterProjectsRead(MavenSession session) {
        Optional<String> classes = property(session, "autogen.classes");
        for (MavenProject project : session.getProjects()) {
            if (property(session, "autogen.facts").isPresent()) {
                project.addLifecyclePhase("compile");
            }
            classes.ifPresent(folder -> project.getBuild()
                    .setOutputDirectory(
                            folder + File.separator + project.getGroupId() + "_" + project.getArtifactId()));
        }
    }

    @Override
    public void afterSessionEnd(MavenSession session) throws MavenExecutionException {
        Optional<String> file = property(session, "autogen.facts");
        if (file.isEmpty() || session.getResult().hasExceptions()) {
            return;
        }
        Facts facts = new Facts();
        ModuleFacts modules = new ModuleFacts(facts, new Resolver(session, dependencies, repositories));
        for (MavenProject project : session.getProjects()) {
            modules.write(project);
        }
        try {
            Files.write(Path.of(file.get()), facts.lines());
        } catch (IOException e) {
            throw new MavenExecutionException("Cannot write " + file.get(), e);
        }
    }

    private static Optional<String> property(MavenSession session, String name) {
        return Optional.ofNullable(session.getUserProperties().getProperty(name));
    }
}
