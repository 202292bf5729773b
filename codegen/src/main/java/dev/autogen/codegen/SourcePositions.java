package dev.autogen.codegen;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.type.Type;
import dev.autogen.schema.entity.Attribute;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where attributes are declared, found in the Java sources of the entities: in the class itself, in a superclass, in an
 * embeddable on the way. Reads a file when it is first needed, and never fails: what cannot be found, read or parsed
 * has no position. Not safe for threads.
 */
public final class SourcePositions {

    private final SourceFiles files;

    private SourcePositions(SourceFiles files) {
        this.files = files;
    }

    /** Positions in the files below these folders, each the root of a package hierarchy; nothing is read yet. */
    public static SourcePositions in(List<Path> sourceRoots) {
        return new SourcePositions(new SourceFiles(sourceRoots));
    }

    /**
     * The line that declares an attribute: its field, record component, or getter where that is what is mapped. Where a
     * part of the path is not found, the line of the part before it; at last that of the class.
     */
    public Optional<Position> of(Attribute attribute) {
        return files.type(attribute.entity()).flatMap(entity -> {
            Node last = entity.declaration().getName();
            SourceType file = entity;
            Optional<SourceType> type = Optional.of(entity);
            for (String name : attribute.path().split("\\.", -1)) {
                Optional<Found> found = type.flatMap(owner -> find(owner, name, new HashSet<>()));
                if (found.isEmpty()) {
                    break;
                }
                file = found.get().owner();
                last = found.get().member().name();
                type = files.resolve(found.get().member().type(), file);
            }
            return position(last, file);
        });
    }

    /** {@code User.phone, User.java:31}; {@code User.phone} alone where the class is not found. */
    public String describe(Attribute attribute) {
        return of(attribute).map(position -> attribute + ", " + position).orElse(attribute.toString());
    }

    private Optional<Found> find(SourceType type, String attribute, Set<String> seen) {
        if (!seen.add(type.name())) {
            return Optional.empty();
        }
        Optional<Member> member = type.member(attribute);
        if (member.isPresent()) {
            return member.map(m -> new Found(type, m));
        }
        return type.superclass()
                .flatMap(above -> files.resolve(above, type))
                .flatMap(above -> find(above, attribute, seen));
    }

    private static Optional<Position> position(Node name, SourceType type) {
        return name.getBegin().map(begin -> new Position(type.fileName(), begin.line));
    }

    /** What declares an attribute, and of which type it is. */
    record Member(Node name, Type type) {
        static Member of(NodeWithSimpleName<?> declaration, Type type) {
            return new Member(declaration.getName(), type);
        }
    }

    private record Found(SourceType owner, Member member) {}
}
