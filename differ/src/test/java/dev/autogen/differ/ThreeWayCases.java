package dev.autogen.differ;

import dev.autogen.schema.Schema;
import java.util.List;
import java.util.stream.Stream;

/** Entities, snapshot, database: the rows of the table of the three sides. */
final class ThreeWayCases {

    private ThreeWayCases() {}

    record Case(
            String name,
            Schema entities,
            Schema snapshot,
            Schema database,
            List<String> plan,
            List<String> drift,
            List<String> unmanaged) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> all() {
        return Stream.of(
                        ThreeWayStandstills.all(),
                        ThreeWayAdditions.all(),
                        ThreeWayAlterations.all(),
                        ThreeWayRemovals.all(),
                        TypeRows.all())
                .flatMap(s -> s);
    }
}
