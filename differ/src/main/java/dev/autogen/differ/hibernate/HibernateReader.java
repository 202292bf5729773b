package dev.autogen.differ.hibernate;

import dev.autogen.schema.entity.EntityException;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.entity.EntityReader;
import dev.autogen.schema.entity.EntityRequest;
import dev.autogen.schema.entity.HibernateOrigin;
import dev.autogen.schema.entity.Provenance;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;

/**
 * Reads entities with the Hibernate that this class was loaded beside. Public for {@link EntityLoader}, which
 * instantiates it in the application's class loader where that has a Hibernate of its own.
 */
public final class HibernateReader implements EntityReader {

    /** For {@link EntityLoader}. */
    public HibernateReader() {}

    @Override
    public EntityModel read(EntityRequest request) {
        HibernateLine line = HibernateLine.running();
        SilentLoggerProvider.listen();
        try (Boot boot = Boot.of(request, line)) {
            if (boot.metadata().getEntityBindings().isEmpty()) {
                throw new EntityException(
                        "0 entities found: no class carries @Entity, and the mapping files "
                                + String.join(", ", request.mappingFiles()) + " map none.",
                        null);
            }
            Notes notes = new Notes();
            SilentLoggerProvider.heard().forEach(notes::add);
            Names names = new Names(defaultSchema(request));
            TypeMapper types = new TypeMapper(boot.metadata(), names, request.defaultSchema());
            return new SchemaMapper(boot, line, names, types, notes)
                    .map()
                    .withProvenance(provenance(boot, request, line));
        } catch (EntityException e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            throw MappingErrors.explain(e, request);
        } finally {
            SilentLoggerProvider.heard();
        }
    }

    private static String defaultSchema(EntityRequest request) {
        String configured = request.settings().get(BootSettings.DEFAULT_SCHEMA);
        return configured == null || configured.isBlank() ? request.defaultSchema() : Names.ofSql(configured);
    }

    private static Provenance provenance(Boot boot, EntityRequest request, HibernateLine line) {
        Map<String, Object> settings = new TreeMap<>(BootSettings.of(request, line));
        Object physical = settings.getOrDefault(
                BootSettings.PHYSICAL_STRATEGY, PhysicalNamingStrategyStandardImpl.class.getName());
        Object implicit = settings.getOrDefault(
                BootSettings.IMPLICIT_STRATEGY, ImplicitNamingStrategyJpaCompliantImpl.class.getName());
        return new Provenance(
                line.version(),
                HibernateOrigin.BUNDLED,
                request.serverMajor(),
                physical.toString(),
                implicit.toString(),
                boot.metadata().getEntityBindings().size(),
                List.of());
    }
}
