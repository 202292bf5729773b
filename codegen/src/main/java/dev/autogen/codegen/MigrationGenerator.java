package dev.autogen.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.autogen.runner.Accept;
import dev.autogen.runner.Migration;
import dev.autogen.runner.OnlyIn;
import dev.autogen.runner.Revision;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes migrations. */
public final class MigrationGenerator {

    private MigrationGenerator() {}

    /**
     * The source of a migration; a function of its argument alone.
     *
     * @throws IllegalArgumentException for a parameter of SQL that is no string, number, boolean, time, UUID or null
     */
    public static MigrationSource generate(MigrationSpec spec) {
        StaticImports imports = new StaticImports();
        TypeSpec.Builder migration = TypeSpec.classBuilder(spec.className())
                .addJavadoc("$L\n", Description.of(spec))
                .addAnnotation(revision(spec))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Migration.class);
        annotation(OnlyIn.class, spec.lineage().onlyIn()).ifPresent(migration::addAnnotation);
        annotation(Accept.class, spec.lineage().accepts()).ifPresent(migration::addAnnotation);
        new Body("upgrade", spec.upgrade(), spec.defaultSchema(), imports).addTo(migration);
        new Body("downgrade", spec.downgrade(), spec.defaultSchema(), imports).addTo(migration);
        JavaFile.Builder file = JavaFile.builder(spec.packageName(), migration.build())
                .indent("  ")
                .skipJavaLangImports(true);
        imports.addTo(file);
        if (!spec.header().isBlank()) {
            file.addFileComment(
                    "$L", String.join("\n", CommentText.lines(spec.header().strip(), 0)));
        }
        return new MigrationSource(
                spec.className(), spec.className() + ".java", file.build().toString());
    }

    /** On one line, as a person writes it: JavaPoet gives each member of an annotation a line of its own. */
    private static AnnotationSpec revision(MigrationSpec spec) {
        CodeBlock.Builder members = CodeBlock.builder().add("id = $S", spec.id());
        add(members, "down", spec.lineage().down());
        add(members, "dependsOn", spec.lineage().dependsOn());
        add(members, "labels", spec.lineage().labels());
        members.add(",$Wcreated = $S", spec.created().truncatedTo(ChronoUnit.SECONDS));
        return AnnotationSpec.builder(Revision.class)
                .addMember("value", members.build())
                .build();
    }

    private static Optional<AnnotationSpec> annotation(Class<?> type, List<String> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        CodeBlock value = values.size() == 1
                ? CodeBlock.of("$S", values.get(0))
                : CodeBlock.of("{$L}", Arguments.strings(values));
        return Optional.of(
                AnnotationSpec.builder(type).addMember("value", value).build());
    }

    private static void add(CodeBlock.Builder members, String name, List<String> values) {
        if (values.size() == 1) {
            members.add(",$W$L = $S", name, values.get(0));
        } else if (!values.isEmpty()) {
            members.add(",$W$L = {$L}", name, Arguments.strings(values));
        }
    }
}
