package dev.autogen.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** What the compiler plugin of a module is told: its configuration first, then its properties. */
final class CompilerSettings {

    private static final String PLUGIN = "org.apache.maven.plugins:maven-compiler-plugin";

    private final MavenProject project;
    private final @Nullable Xpp3Dom configuration;

    private CompilerSettings(MavenProject project, @Nullable Xpp3Dom configuration) {
        this.project = project;
        this.configuration = configuration;
    }

    static CompilerSettings of(MavenProject project) {
        return new CompilerSettings(project, configuration(project));
    }

    void write(Facts facts) {
        setting("release", "maven.compiler.release").ifPresent(value -> facts.add("release", value));
        setting("target", "maven.compiler.target").ifPresent(value -> facts.add("target", value));
        setting("encoding", "encoding")
                .or(() -> property("project.build.sourceEncoding"))
                .ifPresent(value -> facts.add("encoding", value));
        setting("proc", "maven.compiler.proc").ifPresent(value -> facts.add("processing", value));
        setting("parameters", "maven.compiler.parameters")
                .filter("true"::equals)
                .ifPresent(value -> facts.add("argument", "-parameters"));
        setting("enablePreview", "maven.compiler.enablePreview")
                .filter("true"::equals)
                .ifPresent(value -> facts.add("argument", "--enable-preview"));
        List<String> processors = texts("annotationProcessors");
        if (!processors.isEmpty()) {
            facts.add("argument", "-processor");
            facts.add("argument", String.join(",", processors));
        }
        setting("compilerArgument", "-").ifPresent(value -> facts.add("argument", value));
        texts("compilerArgs").forEach(value -> facts.add("argument", value));
    }

    /** The elements of {@code annotationProcessorPaths}, empty when processors come from the classpath. */
    List<Xpp3Dom> processorPaths() {
        return children("annotationProcessorPaths");
    }

    private Optional<String> setting(String element, String property) {
        Xpp3Dom child = configuration == null ? null : configuration.getChild(element);
        if (child != null && child.getValue() != null && !child.getValue().contains("${")) {
            return Optional.of(child.getValue().trim());
        }
        return property(property);
    }

    private Optional<String> property(String name) {
        return Optional.ofNullable(project.getProperties().getProperty(name));
    }

    private List<String> texts(String element) {
        List<String> result = new ArrayList<>();
        for (Xpp3Dom child : children(element)) {
            if (child.getValue() != null) {
                result.add(child.getValue().trim());
            }
        }
        return result;
    }

    private List<Xpp3Dom> children(String element) {
        Xpp3Dom child = configuration == null ? null : configuration.getChild(element);
        return child == null ? List.of() : List.of(child.getChildren());
    }

    private static @Nullable Xpp3Dom configuration(MavenProject project) {
        Plugin plugin = project.getPlugin(PLUGIN);
        if (plugin == null) {
            return null;
        }
        PluginExecution main = plugin.getExecutionsAsMap().get("default-compile");
        Object configuration = main == null ? plugin.getConfiguration() : main.getConfiguration();
        return (Xpp3Dom) configuration;
    }
}
