package dev.autogen.differ.cases;

import dev.autogen.differ.hibernate.Application;
import dev.autogen.differ.hibernate.EntitySource;
import dev.autogen.differ.hibernate.LoadedApplication;
import dev.autogen.differ.hibernate.Sources;
import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.entity.Attribute;
import dev.autogen.schema.entity.EntityModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The entities of all cases, compiled at once, each side of each case in a package of its own. */
final class CaseModels implements AutoCloseable {

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
    private final Function<Application, List<Path>> classpath;
    private final Map<Application, LoadedApplication> loaded = new EnumMap<>(Application.class);
    private final Map<String, EntityModel> read = new HashMap<>();

    private CaseModels(Path classes, Function<Application, List<Path>> classpath) {
        this.classes = classes;
        this.classpath = classpath;
        for (Application application : Application.values()) {
            loaded.put(application, LoadedApplication.load(classpath(application)));
        }
    }

    /** @param classpath what the entities are compiled with and loaded by */
    static CaseModels compile(Path folder, List<Case> cases, Function<Application, List<Path>> classpath)
            throws Exception {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("cases.Root", "package cases; interface Root {}");
        for (Case each : cases) {
            for (Side side : List.of(each.from(), each.to())) {
                Side read = side instanceof Side.Newest newest ? newest.entities() : side;
                if (read instanceof Side.Entities entities && !entities.source().isBlank()) {
                    String name = each.packageOf(read);
                    sources.put(name + ".Entities", "package " + name + ";\n" + IMPORTS + entities.source());
                }
            }
        }
        return new CaseModels(Sources.compile(folder, classpath.apply(Application.BUNDLED), sources), classpath);
    }

    /** What the entities of one side ask for; read once. */
    EntityModel read(Application application, Case each, Side.Entities side) {
        return side.source().isBlank()
                ? EntityModel.EMPTY
                : read.computeIfAbsent(application + each.packageOf(side), name -> loaded(application)
                        .read(source(application, each, side)));
    }

    /** What was read of the entities of before, as if it had been read of those of now. */
    EntityModel asOfNow(EntityModel before) {
        SortedMap<ColumnRef, Attribute> attributes = new TreeMap<>();
        before.attributes()
                .forEach((column, attribute) -> attributes.put(
                        column, new Attribute(attribute.entity().replace(".before.", ".now."), attribute.path())));
        return new EntityModel(before.schema(), attributes, before.views(), before.notes());
    }

    /** Has the application's Hibernate make a database of the entities of one side. */
    void create(Application application, Case each, Side.Entities side, TestDatabase database, String action) {
        EntitySource source = source(application, each, side);
        Map<String, String> settings = new HashMap<>(Application.connected(source, database));
        settings.put("action", action);
        loaded(application).create(source, settings);
    }

    private LoadedApplication loaded(Application application) {
        return Objects.requireNonNull(loaded.get(application));
    }

    private EntitySource source(Application application, Case each, Side.Entities side) {
        return new EntitySource(
                List.of(each.packageOf(side)),
                List.of(classes),
                classpath(application),
                each.settings(),
                PostgresServer.shared().majorVersion(),
                each.defaultSchema(),
                side.naming());
    }

    private List<Path> classpath(Application application) {
        List<Path> paths = new ArrayList<>(List.of(classes));
        paths.addAll(classpath.apply(application));
        return paths;
    }

    @Override
    public void close() {
        loaded.values().forEach(LoadedApplication::close);
    }
}
