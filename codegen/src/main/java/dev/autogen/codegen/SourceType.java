package dev.autogen.codegen;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.autogen.codegen.SourcePositions.Member;
import java.beans.Introspector;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A class in a source file.
 *
 * @param name canonical: nested classes after a dot
 * @param fileName of the file, without folders
 * @param file the file as parsed
 * @param declaration of the class
 */
record SourceType(String name, String fileName, CompilationUnit file, TypeDeclaration<?> declaration) {

    /** Annotations that say nothing of the mapping. */
    private static final Set<String> PLAIN = Set.of("Override", "Deprecated", "SuppressWarnings");

    /** The mapped member of that name: a getter where it, and not the field, carries annotations. */
    Optional<Member> member(String attribute) {
        Optional<FieldDeclaration> field =
                members(FieldDeclaration.class, f -> variable(f, attribute).isPresent());
        Optional<MethodDeclaration> getter = members(MethodDeclaration.class, m -> isGetter(m, attribute));
        if (getter.isPresent() && (field.isEmpty() || isMapped(getter.get()) && !isMapped(field.get()))) {
            return getter.map(g -> Member.of(g, g.getType()));
        }
        return field.flatMap(f -> variable(f, attribute))
                .map(v -> Member.of(v, v.getType()))
                .or(() -> component(attribute));
    }

    Optional<ClassOrInterfaceType> superclass() {
        return declaration instanceof ClassOrInterfaceDeclaration type && !type.isInterface()
                ? type.getExtendedTypes().getFirst()
                : Optional.empty();
    }

    private <D extends BodyDeclaration<?>> Optional<D> members(Class<D> kind, Predicate<D> condition) {
        return declaration.getMembers().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(condition)
                .findFirst();
    }

    private static Optional<VariableDeclarator> variable(FieldDeclaration field, String name) {
        return field.getVariables().stream()
                .filter(variable -> variable.getNameAsString().equals(name))
                .findFirst();
    }

    private static boolean isGetter(MethodDeclaration method, String attribute) {
        String name = method.getNameAsString();
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
        return prefix > 0
                && method.getParameters().isEmpty()
                && Introspector.decapitalize(name.substring(prefix)).equals(attribute);
    }

    private static boolean isMapped(BodyDeclaration<?> member) {
        return member.getAnnotations().stream()
                .anyMatch(annotation -> !PLAIN.contains(annotation.getName().getIdentifier()));
    }

    private Optional<Member> component(String attribute) {
        return declaration instanceof RecordDeclaration type
                ? type.getParameters().stream()
                        .filter(parameter -> parameter.getNameAsString().equals(attribute))
                        .findFirst()
                        .map(parameter -> Member.of(parameter, parameter.getType()))
                : Optional.empty();
    }
}
