package dev.autogen.differ.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.differ.Subject;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Extension;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.entity.Attribute;
import dev.autogen.schema.entity.EntityModel;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FilterTest {

    private static final QualifiedName USERS = QualifiedName.of("public", "users");
    private static final QualifiedName AUDIT = QualifiedName.of("log", "audit");
    private static final SqlType INTEGER = SqlType.of("integer");

    private static final Table PLAIN_USERS = Table.builder(USERS)
            .column(Column.of("id", INTEGER).notNull())
            .column(Column.of("legacy", INTEGER))
            .column(Column.of("name", INTEGER))
            .build();
    private static final Table RICH_USERS = PLAIN_USERS.toBuilder()
            .constraint(new PrimaryKey("users_pkey", false, List.of("id", "legacy")))
            .constraint(UniqueConstraint.of("uq_name", List.of("name")))
            .constraint(CheckConstraint.of("ck_legacy", "legacy > 0"))
            .constraint(ForeignKey.of("fk_audit", List.of("name"), AUDIT, List.of("id")))
            .index(Index.of("ix_name", List.of("name")))
            .index(Index.of("ix_legacy", List.of("name", "legacy")))
            .build();
    private static final Table AUDIT_TABLE = Table.builder(AUDIT)
            .column(Column.of("id", INTEGER))
            .column(Column.of("mood", SqlType.of("log.mood")))
            .build();

    private static final Schema FULL = new Schema(
            List.of("log", "public"),
            List.of(RICH_USERS, AUDIT_TABLE),
            List.of(
                    sequence(QualifiedName.of("log", "audit_id_seq"), new ColumnRef(AUDIT, "id")),
                    sequence(QualifiedName.of("public", "free"), null)),
            List.of(EnumType.of(QualifiedName.of("log", "mood"), "sad")),
            List.of(),
            List.of(new Extension("citext", "public")));

    private static Sequence sequence(QualifiedName name, @Nullable ColumnRef owner) {
        return new Sequence(name, Sequence.BIGINT, SequenceOptions.DEFAULT, owner);
    }

    private static Filter filter(String patterns, Schema... models) {
        return Exclusions.parse(patterns).among(List.of(models), List.of());
    }

    @Test
    void nothingIsLeftOutOfNothing() {
        assertThat(Exclusions.NONE.among(List.of(FULL), List.of(FULL)).without(FULL))
                .isEqualTo(FULL);
        assertThat(Exclusions.NONE.among(List.of(), List.of()).without(Schema.EMPTY))
                .isEqualTo(Schema.EMPTY);
    }

    @Test
    void aTableGoesWithAllThatIsItsOwn() {
        Schema rest = filter("audit", FULL).without(FULL);

        assertThat(rest.namespaces()).containsExactly("public");
        assertThat(rest.tables()).containsExactly(RICH_USERS);
        assertThat(rest.sequences()).extracting(s -> s.name().name()).containsExactly("free");
        assertThat(rest.enums()).isEmpty();
    }

    @Test
    void aColumnGoesWithWhatStandsOnIt() {
        Table rest = filter("column:users.legacy", FULL).without(FULL).tables().get(1);

        assertThat(rest.columns()).extracting(Column::name).containsExactly("id", "name");
        assertThat(rest.constraints()).extracting(c -> c.name()).containsExactly("uq_name", "fk_audit");
        assertThat(rest.indexes()).extracting(Index::name).containsExactly("ix_name");
    }

    /** What is out on one side is out on the other, though there it could stay. */
    @Test
    void whatIsOutOnOneSideIsOutOnAll() {
        Table smaller = PLAIN_USERS.toBuilder()
                .constraint(new PrimaryKey("pk_users", true, List.of("id")))
                .index(Index.of("ix_legacy", List.of("name")))
                .build();
        Schema other = new Schema(List.of(), List.of(smaller), List.of());

        Table rest =
                filter("column:legacy", other, FULL).without(other).tables().get(0);

        assertThat(rest.primaryKey()).isNull();
        assertThat(rest.indexes()).isEmpty();
    }

    @Test
    void aTypeStaysThatAnotherColumnOfTheTargetIsOf() {
        Table other = Table.builder(USERS)
                .column(Column.of("feels", SqlType.of("log.mood").asArray()))
                .build();
        Schema target = new Schema(List.of("log"), List.of(other), List.of(), FULL.enums(), List.of(), List.of());

        assertThat(filter("audit", target, FULL).without(FULL).enums()).isEqualTo(FULL.enums());
        assertThat(filter("audit", FULL, target).without(target).enums()).isEmpty();
    }

    @Test
    void aSchemaGoesWithAllThatIsInIt() {
        Schema rest = filter("schema:log, extension:*", FULL).without(FULL);

        assertThat(rest.namespaces()).containsExactly("public");
        assertThat(rest.tables()).containsExactly(RICH_USERS);
        assertThat(rest.enums()).isEmpty();
        assertThat(rest.extensions()).isEmpty();
        assertThat(rest.sequences()).hasSize(1);
    }

    @Test
    void saysWhatWasLeftOutAndWhatMatchedNothing() {
        Filter filter = filter("log.*, column:legacy, nothing_*", FULL);

        assertThat(filter.excluded())
                .containsExactly(
                        new Excluded(Subject.table(AUDIT), "log.*"),
                        new Excluded(Subject.sequence(QualifiedName.of("log", "audit_id_seq")), "log.*"),
                        new Excluded(Subject.type(QualifiedName.of("log", "mood")), "log.*"),
                        new Excluded(Subject.column(USERS, "legacy"), "column:legacy"),
                        new Excluded(Subject.constraint(USERS, "ck_legacy"), "column:legacy"),
                        new Excluded(Subject.constraint(USERS, "users_pkey"), "column:legacy"),
                        new Excluded(Subject.index(USERS, "ix_legacy"), "column:legacy"));
        assertThat(filter.idle()).extracting(Exclusion::toString).containsExactly("nothing_*");
    }

    @Test
    void tablesOfLibrariesAreOutUnlessAModelHasThem() {
        Table jobs = table("qrtz_job_details");
        Table events = table("event_publication");
        Schema database = new Schema(List.of(), List.of(PLAIN_USERS, jobs, events), List.of());
        Schema model = new Schema(List.of(), List.of(events), List.of());

        Filter filter = Exclusions.NONE.among(List.of(Schema.EMPTY, model), List.of(database));

        assertThat(filter.without(database).tables()).containsExactly(events, PLAIN_USERS);
        assertThat(filter.without(model)).isEqualTo(model);
        assertThat(filter.excluded()).containsExactly(new Excluded(Subject.table(jobs.name()), "Quartz"));
    }

    /** A history goes on to know what its revisions made. */
    @Test
    void whatIsLeftOutIsKeptAsItWas() {
        EntityModel was = model(FULL);
        Table renamed = Table.builder(USERS)
                .column(Column.of("id", INTEGER).notNull())
                .column(Column.of("full_name", INTEGER))
                .build();
        EntityModel will = model(new Schema(List.of("public"), List.of(renamed), List.of()));
        Filter filter = filter("audit, column:legacy, index:ix_name", FULL);

        EntityModel kept = filter.kept(filter.without(will), was);

        assertThat(kept.schema().table(AUDIT)).contains(AUDIT_TABLE);
        assertThat(kept.schema().namespaces()).containsExactly("log", "public");
        assertThat(kept.schema().sequences()).extracting(s -> s.name().name()).containsExactly("audit_id_seq");
        assertThat(kept.schema().enums()).hasSize(1);
        Table users = kept.schema().table(USERS).orElseThrow();
        assertThat(users.columns()).extracting(Column::name).containsExactly("id", "legacy", "full_name");
        assertThat(users.checks()).hasSize(1);
        assertThat(users.primaryKey()).isEqualTo(RICH_USERS.primaryKey());
        assertThat(users.indexes()).as("on a column that is gone").isEmpty();
        assertThat(kept.attributes()).containsKey(new ColumnRef(USERS, "legacy"));
        assertThat(filter.without(kept)).isEqualTo(filter.without(will));
    }

    @Test
    void whatGoesWithItsTableIsNotKept() {
        EntityModel was = model(FULL);
        EntityModel will = model(new Schema(List.of(), List.of(), List.of()));

        assertThat(filter("column:legacy, index:*", FULL)
                        .kept(will, was)
                        .schema()
                        .tables())
                .isEmpty();
    }

    private static EntityModel model(Schema schema) {
        TreeMap<ColumnRef, Attribute> attributes = new TreeMap<>();
        schema.tables().forEach(table -> table.columns()
                .forEach(c -> attributes.put(
                        new ColumnRef(table.name(), c.name()), new Attribute("com.example.User", c.name()))));
        return new EntityModel(schema, attributes, List.of(), List.of());
    }

    private static Table table(String name) {
        return Table.builder(QualifiedName.of("public", name))
                .column(Column.of("id", INTEGER))
                .build();
    }
}
