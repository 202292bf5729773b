package dev.autogen.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.autogen.runner.Operations;
import dev.autogen.schema.Table;
import dev.autogen.schema.operation.CreateTable;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The body of {@code upgrade} or {@code downgrade}. Java allows 64 KB of code in a method and 65,535 constants in a
 * class; a body that could exceed either goes into nested classes, one after the other.
 */
final class Body {

    private static final int INDENT = 4;

    private final String method;
    private final List<Change> changes;
    private final String defaultSchema;
    private final StaticImports imports;

    Body(String method, List<Change> changes, String defaultSchema, StaticImports imports) {
        this.method = method;
        this.changes = changes;
        this.defaultSchema = defaultSchema;
        this.imports = imports;
    }

    void addTo(TypeSpec.Builder migration) {
        MethodSpec.Builder whole = MethodSpec.methodBuilder(method)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Operations.class, "op");
        List<List<Section>> parts = parts();
        if (parts.size() == 1) {
            migration.addMethod(whole.addCode(code(parts.get(0), INDENT)).build());
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            String part = Character.toUpperCase(method.charAt(0)) + method.substring(1) + (i + 1);
            migration.addType(part(part, parts.get(i)));
            whole.addStatement("$L.run(op)", part);
        }
        migration.addMethod(whole.build());
    }

    private TypeSpec part(String name, List<Section> part) {
        MethodSpec run = MethodSpec.methodBuilder("run")
                .addModifiers(Modifier.STATIC)
                .addParameter(Operations.class, "op")
                .addCode(code(part, INDENT + 2))
                .build();
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addMethod(run)
                .build();
    }

    private CodeBlock code(List<Section> part, int indent) {
        SectionCode sections = new SectionCode(defaultSchema, imports, indent);
        CodeBlock.Builder code = CodeBlock.builder();
        part.forEach(section -> code.add(sections.of(section)));
        return code.build();
    }

    private List<List<Section>> parts() {
        List<List<Section>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        Size size = Size.NONE;
        for (Section section : Section.of(changes)) {
            Size added = size(section);
            List<Section> last = parts.get(parts.size() - 1);
            if (!last.isEmpty() && size.plus(added).exceedsJava()) {
                last = new ArrayList<>();
                parts.add(last);
                size = Size.NONE;
            }
            last.add(section);
            size = size.plus(added);
        }
        return parts;
    }

    private Size size(Section section) {
        return section.changes().stream().map(this::size).reduce(Size.NONE, Size::plus);
    }

    private Size size(Change change) {
        if (change.operation() instanceof CreateTable create) {
            return Size.of(create.table());
        }
        // The source is longer than the code it is compiled to.
        CodeBlock code = code(List.of(new Section(null, List.of(change))), INDENT);
        return new Size(code.toString().length(), 20);
    }

    /** At least the bytes of code in the method, and the constants in the class, that an operation takes. */
    private record Size(int bytes, int constants) {

        static final Size NONE = new Size(0, 0);

        /** The definition of a table is a lambda, and that a method of its own; its constants are in the same class. */
        static Size of(Table table) {
            int keys = table.indexes().stream()
                    .mapToInt(index -> 2 + index.keys().size())
                    .sum();
            int strings = 4 * table.columns().size() + 3 * table.constraints().size() + keys;
            long apart = table.constraints().stream()
                    .filter(constraint -> !ConstraintCode.fitsTable(constraint))
                    .count();
            return new Size(20 + 30 * keys + 500 * (int) apart, 12 + 2 * strings);
        }

        Size plus(Size other) {
            return new Size(bytes + other.bytes, constants + other.constants);
        }

        boolean exceedsJava() {
            return bytes > 50_000 || constants > 50_000;
        }
    }
}
