package dev.autogen.probe;

import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.WorkspaceReader;
import org.eclipse.aether.repository.WorkspaceRepository;
import org.jspecify.annotations.Nullable;

/** Finds the modules of this build by their poms and class folders, whether or not these exist yet. */
final class ReactorModules implements WorkspaceReader {

    private final WorkspaceRepository repository = new WorkspaceRepository("autogen");
    private final Map<String, MavenProject> projects = new HashMap<>();
    private final @Nullable WorkspaceReader fallback;

    ReactorModules(List<MavenProject> projects, @Nullable WorkspaceReader fallback) {
        for (MavenProject project : projects) {
            this.projects.put(
                    project.getGroupId() + ":" + project.getArtifactId() + ":" + project.getVersion(), project);
        }
        this.fallback = fallback;
    }

    @Override
    public WorkspaceRepository getRepository() {
        return repository;
    }

    @Override
    public @Nullable File findArtifact(Artifact artifact) {
        MavenProject project = projects.get(key(artifact));
        if (project == null) {
            return fallback == null ? null : fallback.findArtifact(artifact);
        }
        if ("pom".equals(artifact.getExtension())) {
            return project.getFile();
        }
        return new File(
                artifact.getClassifier().equals("tests")
                        ? project.getBuild().getTestOutputDirectory()
                        : project.getBuild().getOutputDirectory());
    }

    @Override
    public List<String> findVersions(Artifact artifact) {
        if (projects.containsKey(key(artifact))) {
            return List.of(artifact.getVersion());
        }
        return fallback == null ? List.of() : fallback.findVersions(artifact);
    }

    private static String key(Artifact artifact) {
        return artifact.getGroupId() + ":" + artifact.getArtifactId() + ":" + artifact.getBaseVersion();
    }
}
