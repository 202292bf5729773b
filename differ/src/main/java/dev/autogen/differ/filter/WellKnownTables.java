package dev.autogen.differ.filter;

import dev.autogen.differ.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tables that libraries make for themselves, and their sequences, under the names of their own scripts for PostgreSQL.
 * Those of Envers are not among them: Hibernate knows them, so they belong to the model.
 */
final class WellKnownTables {

    private static final Map<String, String> PATTERNS = new TreeMap<>(Map.of(
            "Quartz",
            "qrtz_*",
            "Spring Batch",
            "batch_job_instance, batch_job_execution, batch_job_execution_params, batch_job_execution_context,"
                    + " batch_step_execution, batch_step_execution_context, sequence:batch_job_seq,"
                    + " sequence:batch_job_instance_seq, sequence:batch_job_execution_seq,"
                    + " sequence:batch_step_execution_seq",
            "Spring Session",
            "spring_session, spring_session_attributes",
            "Spring Modulith",
            "event_publication, event_publication_archive",
            "ShedLock",
            "shedlock",
            "Flyway",
            "flyway_schema_history",
            "Liquibase",
            "databasechangelog, databasechangeloglock",
            "PostGIS",
            "spatial_ref_sys"));

    private static final List<Known> KNOWN = known();

    private record Known(Exclusion pattern, String library) {}

    private WellKnownTables() {}

    private static List<Known> known() {
        List<Known> known = new ArrayList<>();
        PATTERNS.forEach((library, patterns) -> PatternText.items(patterns)
                .forEach(pattern -> known.add(new Known(Exclusion.parse(pattern), library))));
        return known;
    }

    /** The library that makes a table or sequence of this name. */
    static Optional<String> libraryOf(Subject subject) {
        return KNOWN.stream()
                .filter(known -> known.pattern().matches(subject))
                .findFirst()
                .map(Known::library);
    }
}
