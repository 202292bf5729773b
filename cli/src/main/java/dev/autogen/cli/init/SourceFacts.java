package dev.autogen.cli.init;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.autogen.cli.build.BuildException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the sources of one module say: how many entities each package holds, and whether the application starts here. */
final class SourceFacts {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)");
    private static final Pattern MAIN = Pattern.compile("\\bvoid\\s+main\\s*\\(|\\bfun\\s+main\\s*\\(");

    private final SortedMap<String, Integer> entities = new TreeMap<>();
    private final JavaParser parser =
            new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.BLEEDING_EDGE));
    private boolean springApplication;
    private boolean main;

    private SourceFacts() {}

    static SourceFacts of(Iterable<Path> roots) {
        SourceFacts facts = new SourceFacts();
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                facts.walk(root);
            }
        }
        return facts;
    }

    SortedMap<String, Integer> entities() {
        return entities;
    }

    boolean springApplication() {
        return springApplication;
    }

    boolean main() {
        return main;
    }

    private void walk(Path root) {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String name = file.getFileName().toString();
                    if (name.endsWith(".java")) {
                        java(Files.readString(file));
                    } else if (name.endsWith(".kt") || name.endsWith(".groovy")) {
                        other(Files.readString(file));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new BuildException("Cannot read the sources in " + root + ": " + e.getMessage(), e);
        }
    }

    private void java(String source) {
        springApplication |= source.contains("@SpringBootApplication");
        main |= MAIN.matcher(source).find();
        if (!mayHoldEntities(source)) {
            return;
        }
        Optional<CompilationUnit> unit = parser.parse(source).getResult();
        if (unit.isEmpty()) {
            other(source);
            return;
        }
        boolean imported = unit.get().getImports().stream().anyMatch(SourceFacts::importsEntity);
        int count = 0;
        for (TypeDeclaration<?> type : unit.get().findAll(TypeDeclaration.class).stream()
                .map(found -> (TypeDeclaration<?>) found)
                .toList()) {
            count += isEntity(type, imported) ? 1 : 0;
        }
        String name = unit.get()
                .getPackageDeclaration()
                .map(declaration -> declaration.getNameAsString())
                .orElse("");
        add(name, count);
    }

    /** Kotlin and Groovy, and Java that does not parse: good enough for a hint in a comment. */
    private void other(String source) {
        springApplication |= source.contains("@SpringBootApplication");
        main |= MAIN.matcher(source).find();
        Matcher matcher = PACKAGE.matcher(source);
        if (mayHoldEntities(source)) {
            add(matcher.find() ? matcher.group(1) : "", 1);
        }
    }

    private void add(String name, int count) {
        if (count > 0) {
            entities.merge(name, count, Integer::sum);
        }
    }

    private static boolean mayHoldEntities(String source) {
        return source.contains("Entity") && source.contains("jakarta.persistence");
    }

    private static boolean importsEntity(ImportDeclaration declaration) {
        return declaration.getNameAsString().equals("jakarta.persistence.Entity")
                || declaration.isAsterisk() && declaration.getNameAsString().equals("jakarta.persistence");
    }

    private static boolean isEntity(TypeDeclaration<?> type, boolean imported) {
        return type.getAnnotations().stream()
                .map(annotation -> annotation.getNameAsString())
                .anyMatch(name -> name.equals("jakarta.persistence.Entity") || imported && name.equals("Entity"));
    }
}
