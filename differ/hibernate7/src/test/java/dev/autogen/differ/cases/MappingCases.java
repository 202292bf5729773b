package dev.autogen.differ.cases;

import static dev.autogen.differ.cases.Samples.PARENT;
import static dev.autogen.differ.cases.Samples.t;

import java.util.List;
import java.util.stream.Stream;

/** Ways of mapping classes and what they embed, that neither list of cases has: each is what Hibernate makes of it. */
final class MappingCases {

    private static final String PLACE =
            "@Embeddable class Place { String town; @Column(length = 5, nullable = false) String zip; }\n";

    private MappingCases() {}

    static List<Case> cases() {
        return Stream.of(hierarchies(), discriminators(), superclasses(), embedded(), elements(), maps())
                .flatMap(List::stream)
                .toList();
    }

    private static Case same(String id, String title, String entities) {
        return Case.of(id, title).entities(entities).same();
    }

    private static List<Case> hierarchies() {
        return List.of(
                same("M-I01", "joined across schemas", """
                        @Entity @Table(schema = "one") @Inheritance(strategy = InheritanceType.JOINED)
                        class Pet { @Id @GeneratedValue Long id; String name; }
                        @Entity @Table(schema = "two") class Cat extends Pet { String meow; }
                        @Entity @Table(schema = "one", name = "kitten") class Kitten extends Cat { int weeks; }
                        """),
                same("M-I02", "joined, with a discriminator and cascade", """
                        @Entity @Inheritance(strategy = InheritanceType.JOINED) @DiscriminatorColumn(name = "kind", length = 7)
                        @DiscriminatorValue("pet") class Pet { @Id Long id; }
                        @Entity @DiscriminatorValue("cat") @OnDelete(action = OnDeleteAction.CASCADE)
                        class Cat extends Pet { @Column(nullable = false) String meow; }
                        """),
                same("M-I03", "joined, with a composite key", """
                        @Embeddable class PetId implements java.io.Serializable { int b; long a; }
                        @Entity @Inheritance(strategy = InheritanceType.JOINED) class Pet { @EmbeddedId PetId id; }
                        @Entity @PrimaryKeyJoinColumn(name = "cat_a", referencedColumnName = "a")
                        @PrimaryKeyJoinColumn(name = "cat_b", referencedColumnName = "b") class Cat extends Pet { String meow; }
                        """),
                same("M-I04", "a single table with a secondary one for a subclass", """
                        @Entity @Inheritance class Pet { @Id Long id; String name; }
                        @Entity @SecondaryTable(name = "cat_details", pkJoinColumns = @PrimaryKeyJoinColumn(name = "cat"))
                        class Cat extends Pet { @Column(table = "cat_details", nullable = false) String meow; String fur; }
                        """),
                same("M-I05", "tables for classes three deep, one abstract", """
                        @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
                        class Shape { @Id @GeneratedValue Long id; String name; }
                        @Entity abstract class Round extends Shape { @ElementCollection Set<String> labels; double radius; }
                        @Entity @Table(indexes = @Index(columnList = "angle")) class Arc extends Round { double angle; }
                        """),
                Case.of("M-I05", "a unique column of their root")
                        .sql("""
                        create table shape (id bigint primary key, name varchar(255) unique);
                        create table arc (id bigint primary key, name varchar(255) unique, angle float);
                        """)
                        .entities("""
                        @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
                        class Shape { @Id Long id; @Column(unique = true) String name; }
                        @Entity class Arc extends Shape { Double angle; }
                        """)
                        .gives(),
                same("M-I06", "tables for classes, with relations to and from them", PARENT + """
                        @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Shape {
                            @Id Long id; @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) P owner;
                            @OneToMany(mappedBy = "shape") List<Mark> marks; @ManyToMany Set<P> fans; }
                        @Entity class Circle extends Shape { @Enumerated(EnumType.STRING) Thread.State state; }
                        @Entity class Mark { @Id Long id; @ManyToOne Shape shape; @ManyToOne Circle circle; }
                        """));
    }

    private static List<Case> discriminators() {
        return List.of(
                same("M-I07", "by number, by letter, by formula", """
                        @Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
                        @DiscriminatorValue("1") class A { @Id Long id; }
                        @Entity @DiscriminatorValue("2") class A2 extends A { @Column(nullable = false) Integer two; }
                        @Entity @DiscriminatorColumn(name = "letter", discriminatorType = DiscriminatorType.CHAR)
                        @DiscriminatorValue("x") class B { @Id Long id; }
                        @Entity @DiscriminatorValue("y") class B2 extends B { @ManyToOne(optional = false) A a; }
                        @Entity @org.hibernate.annotations.DiscriminatorFormula("case when kind > 0 then 'C' else 'C2' end")
                        class C { @Id Long id; int kind; }
                        @Entity class C2 extends C { String two; }
                        """),
                same("M-I08", "null and anything else", """
                        @Entity @DiscriminatorColumn(name = "kind") @DiscriminatorValue("null") class A { @Id Long id; }
                        @Entity @DiscriminatorValue("not null") class B extends A { String b; }
                        """),
                same("M-I09", "by definition", """
                        @Entity @DiscriminatorColumn(name = "kind", columnDefinition = "varchar(9) default 'A'")
                        class A { @Id Long id; }
                        @Entity class B extends A { @Column(unique = true) String b; }
                        """),
                same("M-I10", "an embeddable with subclasses", """
                        @Embeddable @DiscriminatorColumn(name = "sort") class Base { String a; }
                        @Embeddable class More extends Base { @Column(name = "further") Integer b; }
                        """ + t("@Embedded Base base;")));
    }

    private static List<Case> superclasses() {
        return List.of(
                same("M-I11", "generic mapped superclasses", """
                        @MappedSuperclass abstract class Base<K> { @Id K id; }
                        @MappedSuperclass abstract class Owned<K, O> extends Base<K> { @ManyToOne O owner; @Version int version; }
                        @Entity class Person extends Base<UUID> { String name; }
                        @Entity class Thing extends Owned<String, Person> { BigDecimal price; }
                        """),
                same("M-I12", "overridden columns and relations", PARENT + """
                        @MappedSuperclass abstract class Base { @Id Long id; @Column(length = 9) String name; @ManyToOne P p; }
                        @Entity @AttributeOverride(name = "id", column = @Column(name = "key"))
                        @AttributeOverride(name = "name", column = @Column(name = "label", length = 3, unique = true))
                        @AssociationOverride(name = "p", joinColumns = @JoinColumn(name = "parent", nullable = false))
                        class T extends Base { String other; }
                        """),
                same("M-I13", "access by property", """
                        @Entity @Access(AccessType.PROPERTY) class T {
                            private Long id; private String name; private boolean on;
                            @Id public Long getId() { return id; } public void setId(Long id) { this.id = id; }
                            @Column(length = 7) public String getName() { return name; } public void setName(String n) { name = n; }
                            @Column(name = "is_on") public boolean isOn() { return on; } public void setOn(boolean on) { this.on = on; }
                        }
                        """));
    }

    private static List<Case> embedded() {
        return List.of(
                same("M-E01", "deep, each level overriding the one below", PLACE + """
                        @Embeddable class Firm { String name; @AttributeOverride(name = "zip", column = @Column(name = "firm_zip"))
                            Place place; }
                        @Embeddable class Job { @AttributeOverride(name = "place.town", column = @Column(name = "job_town", length = 11))
                            Firm firm; int hours; }
                        """ + t("""
                        Place home; @AttributeOverride(name = "firm.name", column = @Column(name = "employer", unique = true)) Job job;
                        """)),
                same("M-E02", "with relations and collections inside", PARENT + """
                        @Embeddable class Links { @ManyToOne @JoinColumn(nullable = false) P first; @OneToOne P second;
                            @ManyToMany Set<P> others; @ElementCollection List<String> words; }
                        """ + t("Links links;")),
                same(
                        "M-E03",
                        "a record",
                        "@Embeddable record Point(int x, @Column(name = \"up\") Integer y) {}\n"
                                + t("Point here; @ElementCollection Set<Point> there;")),
                same("M-E04", "as json, nested and in lists", """
                        @Embeddable class Inner { @Column(nullable = false) String a; Integer b; }
                        @Embeddable class Outer { @JdbcTypeCode(SqlTypes.JSON) Inner inner; @Column(name = "when_") LocalDate day; }
                        """ + t("""
                        @JdbcTypeCode(SqlTypes.JSON) Outer one; @JdbcTypeCode(SqlTypes.JSON) List<String> list;
                        @JdbcTypeCode(SqlTypes.JSON) @Column(nullable = false) Map<String, Integer> map;
                        """)));
    }

    private static List<Case> elements() {
        return List.of(
                same("M-E05", "embeddables with overrides", PLACE + """
                        @Embeddable class Stay { @Embedded @AttributeOverride(name = "town",
                            column = @Column(name = "stay_town", nullable = false)) Place place; LocalDate since; }
                        """ + t("""
                        @ElementCollection @CollectionTable(name = "stays", joinColumns = @JoinColumn(name = "t", nullable = false),
                            indexes = @Index(columnList = "since"), uniqueConstraints = @UniqueConstraint(columnNames = {"t", "since"}))
                        @AttributeOverride(name = "place.zip", column = @Column(name = "stay_zip")) Set<Stay> stays;
                        """)),
                same("M-E06", "enums, in every order", "enum Level { LOW, HIGH }\n" + t("""
                        @ElementCollection @Enumerated(EnumType.STRING) Set<Level> a;
                        @ElementCollection @Enumerated @Column(nullable = false) Set<Level> b;
                        @ElementCollection @Enumerated(EnumType.STRING) @OrderColumn(name = "at", nullable = false) List<Level> c;
                        @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Level, String> d;
                        @ElementCollection @JdbcTypeCode(SqlTypes.NAMED_ENUM) Set<Level> e;
                        """)),
                same("M-E07", "bags, lists and a list that begins at one", t("""
                        @ElementCollection Collection<String> a;
                        @ElementCollection @OrderColumn @org.hibernate.annotations.ListIndexBase(1) List<Integer> b;
                        @ElementCollection @CollectionTable(foreignKey = @ForeignKey(name = "by_hand")) Set<Long> c;
                        @ElementCollection @Lob List<String> d; @ElementCollection @Column(length = 9, unique = true) Set<String> e;
                        """)),
                same("M-E08", "a bag with a key of its own", t("""
                        @ElementCollection @org.hibernate.annotations.CollectionId(column = @Column(name = "row_id"), generator = "increment")
                        @org.hibernate.annotations.CollectionIdJavaType(org.hibernate.type.descriptor.java.LongJavaType.class)
                        Collection<String> a;
                        """)),
                same(
                        "M-E09",
                        "elements that point to entities",
                        PARENT + """
                        @Embeddable class Share { @ManyToOne P p; @Column(precision = 5, scale = 4) BigDecimal part; }
                        """
                                + t(
                                        "@ElementCollection Set<Share> a; @ElementCollection @OnDelete(action = OnDeleteAction.CASCADE) List<Share> b;")),
                same("M-E10", "comments, checks and defaults on elements", t("""
                        @ElementCollection @Comment("said of the elements") @Check(constraints = "a <> ''") @ColumnDefault("'x'") Set<String> a;
                        """)));
    }

    private static List<Case> maps() {
        return List.of(
                same("M-E11", "keyed by entities, embeddables, days", PARENT + PLACE + t("""
                        @ElementCollection Map<P, String> a;
                        @ElementCollection @MapKeyJoinColumn(name = "which", foreignKey = @ForeignKey(name = "fk_which")) Map<P, Integer> b;
                        @ElementCollection Map<Place, String> c;
                        @ElementCollection @MapKeyColumn(name = "day", nullable = false) Map<LocalDate, Place> d;
                        """)),
                same("M-E12", "of entities", PARENT + t("""
                        @ManyToMany @MapKeyColumn(name = "k", length = 20) Map<String, P> a;
                        @OneToMany @MapKeyJoinColumn(name = "by") Map<P, P> b;
                        @OneToMany @JoinColumn(name = "t_id") @MapKeyColumn(name = "word") Map<String, P> c;
                        @ManyToMany @MapKeyEnumerated(EnumType.STRING) Map<Thread.State, P> d;
                        """)));
    }
}
