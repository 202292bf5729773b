package dev.autogen.differ.cases;

import static dev.autogen.differ.cases.Samples.t;

import java.util.List;
import java.util.stream.Stream;

/** Tables that Envers adds to the model: of an application that has it. */
final class EnversCases {

    private static final String AUDITED = "@org.hibernate.envers.Audited ";
    private static final String USERS = AUDITED + """
            @Entity class Person { @Id @GeneratedValue Long id; @Column(unique = true, nullable = false) String name;
                @Enumerated(EnumType.STRING) Thread.State state; @org.hibernate.envers.NotAudited String secret; @Version int version; }
            """;

    private EnversCases() {}

    static List<Case> cases() {
        return Stream.of(plain(), configured(), collections())
                .flatMap(List::stream)
                .toList();
    }

    private static Case same(String title, String entities) {
        return Case.of("J-I14", title).entities(entities).same();
    }

    private static List<Case> plain() {
        return List.of(
                same("nobody is audited", t("String a;")),
                same("an entity", USERS),
                same("a table of another name and schema", AUDITED + """
                        @org.hibernate.envers.AuditTable(value = "past", schema = "history") @Entity class T { @Id Long id; String a; }
                        """),
                same("some attributes only", """
                        @Entity class T { @Id Long id; @org.hibernate.envers.Audited String a;
                            @org.hibernate.envers.Audited(withModifiedFlag = true) String b; String c; }
                        """),
                same(
                        "inheritance of all kinds",
                        AUDITED + """
                        @Entity @Inheritance class Pet { @Id Long id; }
                        """ + AUDITED + """
                        @Entity class Cat extends Pet { @Column(nullable = false) String meow; }
                        """ + AUDITED + """
                        @Entity @Inheritance(strategy = InheritanceType.JOINED) class Car { @Id Long id; }
                        """ + AUDITED + """
                        @Entity class Truck extends Car { int load; }
                        """ + AUDITED + """
                        @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Shape { @Id Long id; String name; }
                        """ + AUDITED + """
                        @Entity class Circle extends Shape { double radius; }
                        """),
                same("a revision entity of its own", USERS + """
                        @Entity @Table(name = "revisions") @org.hibernate.envers.RevisionEntity class Revision {
                            @Id @GeneratedValue @org.hibernate.envers.RevisionNumber Long number;
                            @org.hibernate.envers.RevisionTimestamp Instant at; @Column(nullable = false) String author; }
                        """));
    }

    private static List<Case> configured() {
        String envers = "org.hibernate.envers.";
        return List.of(
                same("other suffixes, prefixes and fields", USERS)
                        .setting(envers + "audit_table_prefix", "a_")
                        .setting(envers + "audit_table_suffix", "_hist")
                        .setting(envers + "revision_field_name", "rev_no")
                        .setting(envers + "revision_type_field_name", "rev_kind")
                        .setting(envers + "default_schema", "audits"),
                same("the validity strategy", USERS)
                        .setting(envers + "audit_strategy", "org.hibernate.envers.strategy.ValidityAuditStrategy")
                        .setting(envers + "audit_strategy_validity_store_revend_timestamp", "true")
                        .setting(envers + "audit_strategy_validity_end_rev_field_name", "until"),
                same("flags of what changed", USERS).setting(envers + "global_with_modified_flag", "true"),
                same("entities that changed, and a native number", USERS)
                        .setting(envers + "track_entities_changed_in_revision", "true")
                        .setting(envers + "use_revision_entity_with_native_id", "false"),
                Case.of("J-I14", "named as Spring Boot does")
                        .springEntities(AUDITED + "@Entity class LongName { @Id Long theKey; String someText; }\n")
                        .same());
    }

    private static List<Case> collections() {
        return List.of(
                same("relations, elements, embeddables, composite keys", USERS + """
                        @Embeddable class Place { String town; @Column(nullable = false) String zip; }
                        @Embeddable class Key implements java.io.Serializable { int a; String b; }
                        """ + AUDITED + """
                        @Entity class T { @EmbeddedId Key id; @ManyToOne Person owner; @ManyToMany Set<Person> fans; Place place;
                            @ElementCollection Set<String> words; @ElementCollection @OrderColumn List<String> lines;
                            @ElementCollection Map<String, Place> places; @OneToMany Set<Person> own;
                            @org.hibernate.envers.AuditJoinTable(name = "fans_past") @ManyToMany @JoinTable(name = "best") Set<Person> best;
                            @org.hibernate.envers.Audited(targetAuditMode = org.hibernate.envers.RelationTargetAuditMode.NOT_AUDITED)
                            @ManyToOne Plain plain; }
                        @Entity class Plain { @Id Long id; }
                        """),
                same("secondary tables and converters", AUDITED + """
                        @Entity @SecondaryTable(name = "t2") @org.hibernate.envers.SecondaryAuditTable(secondaryTableName = "t2", secondaryAuditTableName = "t2_past")
                        class T { @Id Long id; @Column(table = "t2") String a; @Convert(converter = YesNoConverter.class) Boolean b; @Lob String c; Instant d; UUID e; BigDecimal f; }
                        """));
    }
}
