package dev.autogen.differ.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.entity.HibernateOrigin;
import dev.autogen.schema.entity.Provenance;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the catalog cannot tell: names, attributes, order, notes. */
class EntityLoaderTest {

    private static EntityModel read(Application application, String naming, String... entities) {
        return EntityLoader.read(application.source(naming, Map.of(), entities));
    }

    private static Table table(EntityModel model, String name) {
        return model.schema().table(QualifiedName.of("public", name)).orElseThrow();
    }

    private static String attribute(EntityModel model, String table, String column) {
        return String.valueOf(model.attributes().get(new ColumnRef(QualifiedName.of("public", table), column)));
    }

    @ParameterizedTest
    @EnumSource
    void theSameModelEachTime(Application application) {
        EntityModel model = read(application, "spring", "com.example.associations");

        assertThat(read(application, "spring", "com.example.associations")).isEqualTo(model);
    }

    @ParameterizedTest
    @EnumSource
    void attributesOwnTheirColumns(Application application) {
        EntityModel model = read(application, "spring", "com.example.associations");

        assertThat(attribute(model, "customer", "id")).isEqualTo("Customer.id");
        assertThat(attribute(model, "customer", "zip_code")).isEqualTo("Customer.home.zip");
        assertThat(attribute(model, "customer", "work_zip")).isEqualTo("Customer.work.zip");
        assertThat(attribute(model, "customer_details", "remarks")).isEqualTo("Customer.remarks");
        assertThat(attribute(model, "customer_tags", "tags")).isEqualTo("Customer.tags");
        assertThat(attribute(model, "customer_phones", "phones_order")).isEqualTo("Customer.phones");
        assertThat(attribute(model, "customer_places", "zip_code")).isEqualTo("Customer.places.zip");
        assertThat(attribute(model, "customer_attributes", "attribute_name")).isEqualTo("Customer.attributes");
        assertThat(attribute(model, "note", "about_id")).isEqualTo("Note.about");
        assertThat(attribute(model, "note", "parent_id")).isEqualTo("Note.parent");
        assertThat(attribute(model, "line", "order_id")).isEqualTo("Line.order");
        assertThat(attribute(model, "product", "a_number")).isEqualTo("Product.id.aNumber");
    }

    @ParameterizedTest
    @EnumSource
    void inheritedAttributesOwnTheirColumns(Application application) {
        EntityModel model = read(application, "jpa", "com.example.inheritance");

        assertThat(attribute(model, "animal", "tricks")).isEqualTo("Dog.tricks");
        assertThat(attribute(model, "animal", "createdat")).isEqualTo("Animal.createdAt");
        assertThat(attribute(model, "animal", "kind")).isEqualTo("null");
        assertThat(attribute(model, "animal", "shared")).isEqualTo("null");
    }

    @ParameterizedTest
    @EnumSource
    void columnsStandAsInTheSource(Application application) {
        EntityModel model = read(application, "jpa", "com.example.inheritance");

        assertThat(table(model, "animal").columns())
                .extracting(Column::name)
                .startsWith("id", "kind")
                .endsWith("tricks")
                .containsSubsequence("name", "owner_id", "version", "createdat", "indoor", "tricks");
    }

    @ParameterizedTest
    @EnumSource
    void namesAreReadableUnlessChosen(Application application) {
        Table note = table(read(application, "spring", "com.example.associations"), "note");

        assertThat(note.foreignKeys())
                .extracting(Constraint::name)
                .containsExactlyInAnyOrder(
                        "fk_note_about_id", "fk_named_by_hand", "fk_note_customer_number", "fk_note_parent_id");
        assertThat(note.foreignKeys().stream().filter(Constraint::explicit))
                .extracting(Constraint::name)
                .containsExactly("fk_named_by_hand");
        assertThat(Objects.requireNonNull(note.primaryKey()).name()).isEqualTo("note_pkey");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTooLongIsCut(Application application) {
        Table group = table(read(application, "spring", "com.example.naming"), "member_group");

        assertThat(group.columns())
                .extracting(Column::name)
                .contains("a_column_whose_name_is_so_long_that_postgresql_will_cut_it_at_6");
        assertThat(group.foreignKeys()).singleElement().satisfies(key -> assertThat(key.name())
                .matches("fk_member_group_a_reference_whose_name_is_so_long_that_n_[0-9a-f]{6}"));
        assertThat(group.uniques())
                .extracting(unique -> unique.name() + " " + unique.explicit())
                .containsExactly("uq_group_names true", "uq_member_group_name_zone false");
    }

    @ParameterizedTest
    @EnumSource
    void checksAreTextWithNames(Application application) {
        Table checks = table(read(application, "spring", "com.example.checks"), "checks");

        assertThat(checks.checks())
                .contains(
                        CheckConstraint.of("low_below_high", "low < high"),
                        CheckConstraint.of("positive_low", "low >= 0"),
                        CheckConstraint.of("ck_checks_by_name", "by_name in ('LOW','HIGH')")
                                .named("ck_checks_by_name", false),
                        CheckConstraint.of("ck_checks", "(low > 0) or (high > 0)")
                                .named("ck_checks", false))
                .anySatisfy(check -> assertThat(check.expression()).contains("(twice <> 'HIGH')", ") and ("));
        assertThat(checks.comment()).isEqualTo("What may be, and what not");
        assertThat(checks.column("high").orElseThrow())
                .isEqualTo(Column.of("high", SqlType.of("integer"))
                        .notNull()
                        .withDefault("7")
                        .withComment("the upper bound"));
        assertThat(checks.column("total").orElseThrow().generatedAs()).isEqualTo("low + high");
        assertThat(checks.column("code").orElseThrow().defaultExpression()).isEqualTo("'new'");
    }

    @ParameterizedTest
    @EnumSource
    void indexesAreNamedByTheirColumns(Application application) {
        Table indexed = table(read(application, "jpa", "com.example.indexes"), "indexed");

        assertThat(indexed.indexes())
                .contains(
                        Index.of("ix_indexed_code", List.of("code")).named("ix_indexed_code", false),
                        new Index(
                                "by_both",
                                true,
                                false,
                                Index.BTREE,
                                List.of(IndexKey.column("code").desc(), IndexKey.column("zone")),
                                List.of(),
                                null,
                                false));
        assertThat(indexed.uniques()).extracting(Constraint::name).contains("uq_indexed_zone");
    }

    @ParameterizedTest
    @EnumSource
    void expressionsOfIndexesArePutTogetherAgain(Application application) {
        EntityModel model = read(application, "spring", "com.example.expressions");

        assertThat(table(model, "by_expression").indexes())
                .extracting(Index::keys)
                .containsExactlyInAnyOrder(
                        List.of(IndexKey.expression("upper(code)").desc()),
                        List.of(IndexKey.expression("coalesce(code, 'x')"), IndexKey.column("zone")));
        assertThat(model.notes()).anyMatch(note -> note.startsWith("Index by_call of table by_expression"));
    }

    @ParameterizedTest
    @EnumSource
    void viewsAreNotTables(Application application) {
        EntityModel model = read(application, "spring", "com.example.naming");

        assertThat(model.views()).containsExactly("public.group_view");
        assertThat(model.schema().tables())
                .extracting(table -> table.name().name())
                .doesNotContain("group_view", "group_query");
        assertThat(model.schema().namespaces()).containsExactly("app", "public");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotCoveredIsNoted(Application application) {
        EntityModel model = read(application, "jpa", "com.example.odd");

        assertThat(model.notes()).containsExactly("Not covered: columnDefinition of odd.other: references other(id)");
        assertThat(Objects.requireNonNull(model.provenance()).describe()).contains("1 entity");
    }

    @ParameterizedTest
    @EnumSource
    void typesThatHibernateCreatesAreRead(Application application) {
        EntityModel model = read(application, "jpa", "com.example.odd");

        assertThat(model.schema().enums())
                .containsExactly(EnumType.of(QualifiedName.of("public", "mood"), "BAD", "GOOD"));
        assertThat(model.notes()).noneMatch(note -> note.contains("ood"));
    }

    @ParameterizedTest
    @EnumSource
    void theReadingDescribesItself(Application application) {
        boolean bundled = application == Application.BUNDLED;

        Provenance provenance = Objects.requireNonNull(
                read(application, "spring", "com.example.ids").provenance());

        assertThat(provenance.hibernate()).startsWith(bundled ? "7.4." : "6.6.");
        assertThat(provenance.origin()).isEqualTo(bundled ? HibernateOrigin.BUNDLED : HibernateOrigin.APPLICATION);
        assertThat(provenance.serverMajor()).isEqualTo(17);
        assertThat(provenance.physicalNaming()).startsWith("org.hibernate.");
        assertThat(provenance.implicitNaming()).endsWith("SpringJoinTableNaming");
        assertThat(provenance.entities()).isPositive();
        assertThat(provenance.places()).containsExactly(Application.CLASSES.toString());
        assertThat(provenance.describe())
                .contains(
                        "Hibernate comes " + (bundled ? "with autogen" : "from the application"),
                        "Hibernate " + provenance.hibernate() + ", PostgreSQL 17");
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsPrinted(Application application) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream capture = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(capture);
        System.setErr(capture);
        try {
            EntityLoader.read(application.source(
                    "jpa",
                    Map.of("hibernate.dialect", "org.hibernate.dialect.PostgreSQLDialect"),
                    "com.example.validation"));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
