package dev.autogen.codegen;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Source files by the names of the classes in them; each is read once, when it is first asked for. */
final class SourceFiles {

    private final List<Path> roots;
    private final Map<Path, Optional<CompilationUnit>> parsed = new HashMap<>();

    SourceFiles(List<Path> roots) {
        this.roots = List.copyOf(roots);
    }

    /** The class of that name, nested ones after a dollar sign or a dot. */
    Optional<SourceType> type(String className) {
        List<String> names = List.of(className.replace('$', '.').split("\\.", -1));
        for (int top = names.size(); top > 0; top--) {
            List<String> outer = names.subList(0, top);
            List<String> nested = names.subList(top - 1, names.size());
            for (Path root : roots) {
                Path file = root.resolve(String.join("/", outer) + ".java");
                Optional<SourceType> type = parse(file).flatMap(unit -> nested(file, unit, nested));
                if (type.isPresent()) {
                    return type;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<SourceType> nested(Path file, CompilationUnit unit, List<String> names) {
        List<? extends TypeDeclaration<?>> candidates = unit.getTypes();
        Optional<TypeDeclaration<?>> type = Optional.empty();
        for (String name : names) {
            type = named(candidates, name);
            candidates = type.map(SourceFiles::nestedTypes).orElse(List.of());
        }
        return type.map(declaration -> new SourceType(
                qualified(unit, String.join(".", names)), file.getFileName().toString(), unit, declaration));
    }

    private static Optional<TypeDeclaration<?>> named(List<? extends TypeDeclaration<?>> types, String name) {
        return types.stream()
                .filter(type -> type.getNameAsString().equals(name))
                .findFirst()
                .map(type -> type);
    }

    private static List<TypeDeclaration<?>> nestedTypes(TypeDeclaration<?> type) {
        List<TypeDeclaration<?>> nested = new ArrayList<>();
        for (var member : type.getMembers()) {
            if (member instanceof TypeDeclaration<?> declaration) {
                nested.add(declaration);
            }
        }
        return nested;
    }

    /** The class that a type names where it is used; that of its elements for arrays, collections and maps. */
    Optional<SourceType> resolve(Type type, SourceType usedIn) {
        Type element = type.getElementType();
        if (!(element instanceof ClassOrInterfaceType named)) {
            return Optional.empty();
        }
        Optional<SourceType> found = candidates(named.getNameWithScope(), usedIn).stream()
                .map(this::type)
                .flatMap(Optional::stream)
                .findFirst();
        return found.or(() -> named.getTypeArguments()
                .flatMap(arguments -> arguments.getLast())
                .flatMap(argument -> resolve(argument, usedIn)));
    }

    /** All classes that a name may mean, as Java would look for them: nested, imported, beside, imported on demand. */
    private static List<String> candidates(String name, SourceType usedIn) {
        List<String> candidates = new ArrayList<>();
        String packageName = qualified(usedIn.file(), "");
        for (String scope = usedIn.name(); scope.length() > packageName.length(); scope = enclosing(scope)) {
            candidates.add(scope + "." + name);
        }
        String first = name.substring(0, name.indexOf('.') < 0 ? name.length() : name.indexOf('.'));
        List<String> onDemand = new ArrayList<>();
        for (ImportDeclaration declaration : usedIn.file().getImports()) {
            String imported = declaration.getNameAsString();
            if (declaration.isAsterisk()) {
                onDemand.add(imported + "." + name);
            } else if (imported.endsWith("." + first)) {
                candidates.add(imported + name.substring(first.length()));
            }
        }
        candidates.add(packageName + name);
        candidates.addAll(onDemand);
        candidates.add(name);
        return candidates;
    }

    private static String enclosing(String name) {
        return name.substring(0, Math.max(name.lastIndexOf('.'), 0));
    }

    private static String qualified(CompilationUnit unit, String name) {
        return unit.getPackageDeclaration()
                .map(declaration -> declaration.getNameAsString() + "." + name)
                .orElse(name);
    }

    private Optional<CompilationUnit> parse(Path file) {
        return parsed.computeIfAbsent(file, SourceFiles::read);
    }

    private static Optional<CompilationUnit> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        ParserConfiguration configuration = new ParserConfiguration()
                .setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE)
                .setAttributeComments(false);
        try {
            // Not decoded strictly: a stray byte in a comment is no reason to lose the line.
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return new JavaParser(configuration).parse(text).getResult();
        } catch (IOException e) {
            // An unreadable file has no positions, which is all that anyone asks here.
            return Optional.empty();
        }
    }
}
