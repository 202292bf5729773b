package dev.autogen.differ.cases;

import dev.autogen.differ.hibernate.Application;
import dev.autogen.differ.hibernate.EntityLoader;
import dev.autogen.differ.hibernate.EntitySource;
import dev.autogen.differ.hibernate.Sources;
import dev.autogen.schema.entity.EntityModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entities of all cases, compiled at once, each side of each case in a package of its own. */
final class CaseModels {

    private static final String IMPORTS = """
            import jakarta.persistence.*;
            import jakarta.validation.constraints.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            import org.hibernate.annotations.Any;
            import org.hibernate.annotations.AnyDiscriminator;
            import org.hibernate.annotations.AnyDiscriminatorValue;
            import org.hibernate.annotations.AnyKeyJavaClass;
            import org.hibernate.annotations.Check;
            import org.hibernate.annotations.Collate;
            import org.hibernate.annotations.ColumnDefault;
            import org.hibernate.annotations.Comment;
            import org.hibernate.annotations.CreationTimestamp;
            import org.hibernate.annotations.Formula;
            import org.hibernate.annotations.FractionalSeconds;
            import org.hibernate.annotations.GeneratedColumn;
            import org.hibernate.annotations.Immutable;
            import org.hibernate.annotations.JdbcTypeCode;
            import org.hibernate.annotations.NaturalId;
            import org.hibernate.annotations.Nationalized;
            import org.hibernate.annotations.OnDelete;
            import org.hibernate.annotations.OnDeleteAction;
            import org.hibernate.annotations.SoftDelete;
            import org.hibernate.annotations.Struct;
            import org.hibernate.annotations.Subselect;
            import org.hibernate.annotations.TenantId;
            import org.hibernate.annotations.View;
            import org.hibernate.type.*;
            """;

    private final Path classes;
    private final Map<String, EntityModel> read = new LinkedHashMap<>();

    private CaseModels(Path classes) {
        this.classes = classes;
    }

    static CaseModels compile(Path folder, List<Case> cases) throws Exception {
        Map<String, String> sources = new LinkedHashMap<>();
        for (Case each : cases) {
            for (Side side : List.of(each.from(), each.to())) {
                if (side instanceof Side.Entities entities && !entities.source().isBlank()) {
                    String name = each.packageOf(side);
                    sources.put(name + ".Entities", "package " + name + ";\n" + IMPORTS + entities.source());
                }
            }
        }
        return new CaseModels(Sources.compile(folder, sources));
    }

    /** What the entities of one side ask for; read once. */
    EntityModel read(Case each, Side.Entities side) {
        return side.source().isBlank()
                ? EntityModel.EMPTY
                : read.computeIfAbsent(each.packageOf(side), name -> EntityLoader.read(source(each, side)));
    }

    /** The entities of one side, as an application that brings no Hibernate. */
    EntitySource source(Case each, Side.Entities side) {
        return source(Application.BUNDLED, side.naming(), each.settings(), each.defaultSchema(), each.packageOf(side));
    }

    private EntitySource source(
            Application application,
            String naming,
            Map<String, String> settings,
            String defaultSchema,
            String... packages) {
        List<Path> classpath = new ArrayList<>(List.of(classes));
        classpath.addAll(application.classpath());
        return new EntitySource(List.of(packages), List.of(classes), classpath, settings, 17, defaultSchema, naming);
    }
}
