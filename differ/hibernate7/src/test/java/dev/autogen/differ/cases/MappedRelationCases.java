package dev.autogen.differ.cases;

import static dev.autogen.differ.cases.Samples.PARENT;
import static dev.autogen.differ.cases.Samples.t;

import java.util.List;
import java.util.stream.Stream;

/** Ways of mapping keys and relations, that neither list of cases has: each is what Hibernate makes of it. */
final class MappedRelationCases {

    private MappedRelationCases() {}

    static List<Case> cases() {
        return Stream.of(keys(), derived(), relations(), joins(), any())
                .flatMap(List::stream)
                .toList();
    }

    private static Case same(String id, String title, String entities) {
        return Case.of(id, title).entities(entities).same();
    }

    private static List<Case> keys() {
        return List.of(
                same("M-K01", "generated in every way", """
                        @Entity class A { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "g")
                            @TableGenerator(name = "g", table = "numbers", pkColumnName = "who", valueColumnName = "next",
                                pkColumnValue = "a", allocationSize = 5) Long id; }
                        @Entity class B { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "h")
                            @TableGenerator(name = "h", table = "numbers", pkColumnName = "who", valueColumnName = "next") Long id; }
                        @Entity class C { @Id @GeneratedValue(strategy = GenerationType.UUID) String id; }
                        @Entity class D { @Id @org.hibernate.annotations.UuidGenerator UUID id; }
                        @Entity class E { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) short id; }
                        @Entity class F { @Id @GeneratedValue @SequenceGenerator(name = "s", sequenceName = "f_numbers",
                            initialValue = 1000, allocationSize = 1) Long id; }
                        """),
                same("M-K02", "natural", PARENT + t("""
                        @NaturalId String a; @NaturalId(mutable = true) @Column(nullable = false, length = 5) String b;
                        @NaturalId @ManyToOne P p; @NaturalId @Enumerated(EnumType.STRING) Thread.State state;
                        """)),
                same("M-K03", "a class beside the entity", """
                        class Key implements java.io.Serializable { long b; String a; }
                        @Entity @IdClass(Key.class) class T { @Id @Column(length = 40) String a; @Id long b; String c; }
                        @Entity class U { @Id Long id; @ManyToOne T t; @OneToOne @JoinColumn(name = "x", referencedColumnName = "b")
                            @JoinColumn(name = "y", referencedColumnName = "a") T other; }
                        """),
                same("M-K04", "embedded, with overrides", """
                        @Embeddable class Key implements java.io.Serializable { long b; @Column(length = 7) String a; }
                        @Entity class T { @EmbeddedId @AttributeOverride(name = "a", column = @Column(name = "code", length = 3)) Key key; }
                        @Entity class U { @Id Long id; @ManyToMany Set<T> ts; @ManyToMany Map<String, T> by; }
                        """),
                same("M-K05", "an enum, a date, a converted value", """
                        @Converter class Upper implements AttributeConverter<Locale, String> {
                            public String convertToDatabaseColumn(Locale l) { return l.toString(); }
                            public Locale convertToEntityAttribute(String s) { return new Locale(s); } }
                        class Key implements java.io.Serializable { Thread.State state; LocalDate day; }
                        @Entity @IdClass(Key.class) class T { @Id @Enumerated(EnumType.STRING) Thread.State state; @Id LocalDate day;
                            @Convert(converter = Upper.class) @Column(length = 8) Locale place; }
                        """));
    }

    private static List<Case> derived() {
        return List.of(
                same("M-K06", "from one entity", PARENT + """
                        @Entity class A { @Id Long id; @MapsId @OneToOne P p; }
                        @Entity class B { @Id @OneToOne P p; String b; }
                        @Entity class C { @Id Long id; @OneToOne @PrimaryKeyJoinColumn P p; }
                        @Entity class D { @Id Long id; @MapsId @OneToOne(optional = false) @JoinColumn(name = "p_key") P p; }
                        """),
                same("M-K07", "as a part of a composite one", PARENT + """
                        @Embeddable class Key implements java.io.Serializable { int line; Long parent; }
                        @Entity class A { @EmbeddedId Key key; @MapsId("parent") @ManyToOne @JoinColumn(name = "p_id") P p; }
                        class BKey implements java.io.Serializable { Long p; String code; }
                        @Entity @IdClass(BKey.class) class B { @Id @ManyToOne P p; @Id String code; @OneToMany(mappedBy = "b") List<C> cs; }
                        class CKey implements java.io.Serializable { BKey b; int no; }
                        @Entity @IdClass(CKey.class) class C { @Id @ManyToOne B b; @Id int no; }
                        """),
                same("M-K08", "a key in a key in a key", """
                        @Embeddable class AKey implements java.io.Serializable { String x; int y; }
                        @Entity class A { @EmbeddedId AKey key; }
                        @Embeddable class BKey implements java.io.Serializable { AKey a; int z; }
                        @Entity class B { @EmbeddedId BKey key; @MapsId("a") @ManyToOne A parent; }
                        @Embeddable class CKey implements java.io.Serializable { BKey b; LocalDate day; }
                        @Entity class C { @EmbeddedId CKey key; @MapsId("b") @ManyToOne B parent; }
                        @Entity class D { @Id Long id; @ManyToOne C c; }
                        """));
    }

    private static List<Case> relations() {
        return List.of(
                same("M-R01", "by columns that are no key", """
                        @Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"a", "b"}))
                        class P { @Id Long id; String a; int b; @Column(unique = true, length = 12) String code; }
                        """ + t("""
                        @ManyToOne @JoinColumn(name = "code", referencedColumnName = "code") P p;
                        @ManyToOne @JoinColumn(name = "pa", referencedColumnName = "a") @JoinColumn(name = "pb", referencedColumnName = "b") P q;
                        """)),
                same("M-R02", "in a table between", PARENT + t("""
                        @ManyToOne @JoinTable(name = "t_to_p", joinColumns = @JoinColumn(name = "t"), inverseJoinColumns = @JoinColumn(name = "p")) P a;
                        @OneToOne @JoinTable(name = "t_one_p") P b;
                        @OneToMany @JoinTable(name = "t_many_p", joinColumns = @JoinColumn(name = "t", foreignKey = @ForeignKey(name = "fk_t")),
                            inverseJoinColumns = @JoinColumn(name = "p", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)),
                            indexes = @Index(name = "ix_p", columnList = "p"),
                            uniqueConstraints = @UniqueConstraint(name = "uq_tp", columnNames = {"t", "p"})) Set<P> c;
                        @ManyToMany @OrderColumn(name = "at") List<P> d; @ManyToMany Set<T> friends;
                        """)),
                same("M-R03", "from a secondary table", PARENT + """
                        @Entity @SecondaryTable(name = "extra", schema = "aside", indexes = @Index(columnList = "note"),
                            uniqueConstraints = @UniqueConstraint(columnNames = "p_id"),
                            pkJoinColumns = @PrimaryKeyJoinColumn(name = "t_id"), foreignKey = @ForeignKey(name = "fk_extra"))
                        class T { @Id Long id; @ManyToOne @JoinColumn(table = "extra") P p; @Column(table = "extra") String note; }
                        """),
                same(
                        "M-R04",
                        "one to many, one way, in every form",
                        PARENT + t("""
                        @OneToMany @JoinColumn(name = "t_a") Set<P> a;
                        @OneToMany @JoinColumn(name = "t_b", nullable = false) @OrderColumn(name = "b_at") List<P> b;
                        @OneToMany @JoinColumn(name = "t_c") @OnDelete(action = OnDeleteAction.SET_NULL) Set<P> c;
                        @OneToMany(mappedBy = "t") @OnDelete(action = OnDeleteAction.CASCADE) Set<K> k;
                        """) + "@Entity class K { @Id Long id; @ManyToOne T t; }\n"),
                same("M-R05", "by formula, by definition, by a shared column", """
                        @Entity class P { @Id Long id; }
                        @Entity class T { @Id Long id; @Column(name = "p_id", insertable = false, updatable = false) Long pId;
                            @ManyToOne @JoinColumn(name = "p_id", columnDefinition = "bigint not null") P p;
                            @ManyToOne @JoinColumn(name = "q_id", foreignKey = @ForeignKey(name = "fk_q",
                                foreignKeyDefinition = "foreign key (q_id) references p on delete set null")) P q;
                            @ManyToOne @org.hibernate.annotations.JoinFormula("id + 1") P next;
                            @ManyToOne @org.hibernate.annotations.NotFound(action = org.hibernate.annotations.NotFoundAction.IGNORE) P lost; }
                        """));
    }

    private static List<Case> joins() {
        return List.of(
                same("M-R06", "cycles of all sizes", """
                        @Entity class A { @Id Long id; @ManyToOne A self; @OneToOne B b; }
                        @Entity class B { @Id Long id; @OneToOne C c; @OneToOne(mappedBy = "b") A a; }
                        @Entity class C { @Id Long id; @OneToOne(optional = false) A a; @ManyToMany Set<C> cs; @ManyToMany(mappedBy = "cs") Set<C> back; }
                        """),
                same("M-R07", "soft deletion of rows and links", PARENT + """
                        @Entity @SoftDelete(strategy = org.hibernate.annotations.SoftDeleteType.ACTIVE, columnName = "is_active")
                        class A { @Id Long id; @ManyToMany @SoftDelete Set<P> ps;
                            @ElementCollection @SoftDelete(columnName = "gone", converter = YesNoConverter.class) Set<String> words; }
                        @Entity @SoftDelete(converter = NumericBooleanConverter.class) @Inheritance(strategy = InheritanceType.JOINED)
                        class B { @Id Long id; }
                        @Entity class B2 extends B { String two; }
                        """),
                same("M-R08", "soft deletion by time", """
                        @Entity @SoftDelete(strategy = org.hibernate.annotations.SoftDeleteType.TIMESTAMP) class A { @Id Long id; }
                        """).onlyHibernate7(),
                same("M-R09", "tenants with keys and uniques", """
                        @Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"tenant", "name"}))
                        class T { @Id @GeneratedValue Long id; @TenantId @Column(length = 20) String tenant; String name;
                            @ManyToOne T parent; }
                        """));
    }

    private static List<Case> any() {
        return List.of(same("M-R10", "many to any", PARENT + "@Entity class Q { @Id Long id; }\n" + t("""
                @org.hibernate.annotations.ManyToAny @AnyDiscriminator(DiscriminatorType.STRING) @Column(name = "kind", length = 3)
                @AnyKeyJavaClass(Long.class)
                @AnyDiscriminatorValue(discriminator = "P", entity = P.class) @AnyDiscriminatorValue(discriminator = "Q", entity = Q.class)
                @JoinTable(name = "t_any", joinColumns = @JoinColumn(name = "t"), inverseJoinColumns = @JoinColumn(name = "target"))
                Set<Object> all;
                @Any @AnyDiscriminator(DiscriminatorType.INTEGER) @Column(name = "one_kind") @AnyKeyJavaClass(Long.class)
                @JoinColumn(name = "one_id") @AnyDiscriminatorValue(discriminator = "1", entity = P.class) Object one;
                """)));
    }
}
