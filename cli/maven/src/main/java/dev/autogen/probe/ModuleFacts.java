package dev.autogen.probe;

import java.io.File;
import java.util.HashSet;
import java.util.Set;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.graph.Dependency;
import org.jspecify.annotations.Nullable;

/** The facts of one module after another. */
final class ModuleFacts {

    private final Facts facts;
    private final Resolver resolver;
    private final Set<File> buildFiles = new HashSet<>();

    ModuleFacts(Facts facts, Resolver resolver) {
        this.facts = facts;
        this.resolver = resolver;
    }

    void write(MavenProject project) throws MavenExecutionException {
        buildFiles(project);
        if ("pom".equals(project.getPackaging())) {
            return;
        }
        facts.add("module", project.getGroupId() + ":" + project.getArtifactId(), path(project.getBasedir()));
        facts.add("classes", project.getBuild().getOutputDirectory());
        for (String root : project.getCompileSourceRoots()) {
            facts.add("source", root);
        }
        for (Resource resource : project.getBuild().getResources()) {
            facts.add("resource", resource.getDirectory());
        }
        CompilerSettings.of(project).write(facts);
        for (Dependency processor : resolver.processors(project)) {
            facts.add("processor", path(processor.getArtifact().getFile()));
        }
        for (Dependency dependency : resolver.dependencies(project)) {
            dependency(dependency);
        }
    }

    private void dependency(Dependency dependency) {
        Artifact artifact = dependency.getArtifact();
        String name = artifact.getGroupId() + ":" + artifact.getArtifactId();
        if (resolver.isSibling(artifact)) {
            facts.add("sibling", name);
        } else if (artifact.getFile() != null) {
            String classifier = artifact.getClassifier();
            facts.add(
                    "dependency",
                    classifier.isEmpty() ? name : name + ":" + classifier,
                    artifact.getVersion(),
                    path(artifact.getFile()));
        }
    }

    private void buildFiles(MavenProject project) {
        for (@Nullable MavenProject at = project; at != null; at = at.getParent()) {
            if (at.getFile() != null && buildFiles.add(at.getFile())) {
                facts.add("build-file", path(at.getFile()));
            }
        }
    }

    private static String path(File file) {
        return file.toPath().toAbsolutePath().normalize().toString();
    }
}
