package dev.autogen.probe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.Exclusion;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;

/** Resolves what a module needs; modules of the same build need not be built or installed. */
final class Resolver {

    private final ProjectDependenciesResolver dependencies;
    private final RepositorySystem repositories;
    private final RepositorySystemSession session;
    private final Set<String> siblings = new HashSet<>();

    Resolver(MavenSession maven, ProjectDependenciesResolver dependencies, RepositorySystem repositories) {
        this.dependencies = dependencies;
        this.repositories = repositories;
        for (MavenProject project : maven.getProjects()) {
            siblings.add(key(RepositoryUtils.toArtifact(project.getArtifact())));
        }
        DefaultRepositorySystemSession copy = new DefaultRepositorySystemSession(maven.getRepositorySession());
        copy.setWorkspaceReader(new ReactorModules(maven.getProjects(), copy.getWorkspaceReader()));
        this.session = copy;
    }

    boolean isSibling(Artifact artifact) {
        return siblings.contains(key(artifact));
    }

    /** All but the test scope, nearest first, as Maven mediates them. */
    List<Dependency> dependencies(MavenProject project) throws MavenExecutionException {
        DefaultDependencyResolutionRequest request = new DefaultDependencyResolutionRequest(project, session);
        request.setResolutionFilter((node, parents) -> node.getDependency() == null
                || !"test".equals(node.getDependency().getScope()));
        try {
            List<Dependency> result = new ArrayList<>();
            for (Dependency dependency : dependencies.resolve(request).getDependencies()) {
                if (!"test".equals(dependency.getScope())) {
                    result.add(dependency);
                }
            }
            return result;
        } catch (DependencyResolutionException e) {
            throw new MavenExecutionException(e.getMessage(), e);
        }
    }

    /** The annotation processor path with all that it needs; empty when processors come from the classpath. */
    List<Dependency> processors(MavenProject project) throws MavenExecutionException {
        List<Xpp3Dom> paths = CompilerSettings.of(project).processorPaths();
        if (paths.isEmpty()) {
            return List.of();
        }
        CollectRequest collect = new CollectRequest();
        collect.setRepositories(project.getRemoteProjectRepositories());
        for (Xpp3Dom path : paths) {
            collect.addDependency(processor(project, path));
        }
        try {
            List<Dependency> result = new ArrayList<>();
            for (ArtifactResult found : repositories
                    .resolveDependencies(session, new DependencyRequest(collect, null))
                    .getArtifactResults()) {
                result.add(new Dependency(found.getArtifact(), "runtime"));
            }
            return result;
        } catch (org.eclipse.aether.resolution.DependencyResolutionException e) {
            throw new MavenExecutionException(
                    "Cannot resolve the annotation processors of " + project.getId() + ": " + e.getMessage(), e);
        }
    }

    private Dependency processor(MavenProject project, Xpp3Dom path) {
        String group = text(path, "groupId", "");
        String artifact = text(path, "artifactId", "");
        String version = text(path, "version", "");
        if (version.isEmpty()) {
            version = managedVersion(project, group + ":" + artifact);
        }
        List<Exclusion> exclusions = new ArrayList<>();
        Xpp3Dom excluded = path.getChild("exclusions");
        for (Xpp3Dom exclusion : excluded == null ? new Xpp3Dom[0] : excluded.getChildren()) {
            exclusions.add(
                    new Exclusion(text(exclusion, "groupId", "*"), text(exclusion, "artifactId", "*"), "*", "*"));
        }
        return new Dependency(
                new DefaultArtifact(group, artifact, text(path, "classifier", ""), text(path, "type", "jar"), version),
                "runtime",
                false,
                exclusions);
    }

    private static String managedVersion(MavenProject project, String name) {
        List<org.apache.maven.model.Dependency> known = new ArrayList<>(project.getDependencies());
        if (project.getDependencyManagement() != null) {
            known.addAll(project.getDependencyManagement().getDependencies());
        }
        for (org.apache.maven.model.Dependency dependency : known) {
            if (name.equals(dependency.getGroupId() + ":" + dependency.getArtifactId())) {
                return dependency.getVersion();
            }
        }
        return "";
    }

    private static String text(Xpp3Dom parent, String element, String fallback) {
        Xpp3Dom child = parent.getChild(element);
        return child == null || child.getValue() == null
                ? fallback
                : child.getValue().trim();
    }

    private static String key(Artifact artifact) {
        return artifact.getGroupId() + ":" + artifact.getArtifactId() + ":" + artifact.getBaseVersion();
    }
}
