package dev.autogen.differ.cases;

import static dev.autogen.differ.cases.Samples.t;

import java.util.List;
import java.util.stream.Stream;

/** Ways of mapping columns and tables, that neither list of cases has: each is what Hibernate makes of it. */
final class MappedColumnCases {

    private MappedColumnCases() {}

    static List<Case> cases() {
        return Stream.of(types(), sets(), converted(), annotated(), standard(), history())
                .flatMap(List::stream)
                .toList();
    }

    private static Case same(String id, String title, String entities) {
        return Case.of(id, title).entities(entities).same();
    }

    private static List<Case> types() {
        return List.of(
                same("M-C01", "codes of types", t("""
                        @JdbcTypeCode(SqlTypes.VARCHAR) UUID a; @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String b;
                        @JdbcTypeCode(SqlTypes.INET) java.net.InetAddress c; @JdbcTypeCode(SqlTypes.SMALLINT) int d;
                        @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) Duration e; @JdbcTypeCode(SqlTypes.TIMESTAMP) Instant f;
                        @JdbcTypeCode(SqlTypes.TINYINT) byte g; @JdbcTypeCode(SqlTypes.VARBINARY) UUID h; @JdbcTypeCode(SqlTypes.CHAR) String i;
                        @JdbcTypeCode(SqlTypes.LONGVARBINARY) byte[] j; @JdbcTypeCode(SqlTypes.SQLXML) String k; @JdbcTypeCode(SqlTypes.NUMERIC) BigDecimal l;
                        @JdbcTypeCode(SqlTypes.DECIMAL) @Column(precision = 5) BigInteger m; @JdbcTypeCode(SqlTypes.FLOAT) @Column(precision = 10) Double n;
                        """)),
                same("M-C02", "zones in columns of their own", t("""
                        @org.hibernate.annotations.TimeZoneStorage(org.hibernate.annotations.TimeZoneStorageType.COLUMN)
                        @org.hibernate.annotations.TimeZoneColumn(name = "a_zone") OffsetDateTime a;
                        @org.hibernate.annotations.TimeZoneStorage(org.hibernate.annotations.TimeZoneStorageType.NORMALIZE) ZonedDateTime b;
                        @Column(name = "c", secondPrecision = 3) OffsetDateTime c; OffsetTime d; @FractionalSeconds(0) Instant e;
                        Calendar f; java.sql.Timestamp g; java.sql.Time h; java.sql.Date i; TimeZone j; ZoneOffset k;
                        """)),
                same("M-C03", "large things", t("""
                        @Lob java.sql.Clob a; java.sql.Blob b; @Lob char[] c; char[] d; @Lob @Column(length = 9) String g;
                        @Nationalized String h; @Nationalized @Lob String i; java.sql.NClob j; java.io.Serializable k;
                        """)));
    }

    private static List<Case> sets() {
        String level = "enum Level { LOW, HIGH }\n";
        return List.of(
                same("M-C04", "arrays and lists of all kinds", level + t("""
                        @Enumerated(EnumType.STRING) Level[] a; List<Level> b; Set<Level> c; List<LocalDate> d; BigDecimal[] e; List<Boolean> f;
                        Set<UUID> g; @org.hibernate.annotations.Array(length = 5) int[] h; double[] i; List<Long> j; byte[][] k; Instant[] l;
                        @Column(precision = 10, scale = 2) List<BigDecimal> m; @Column(nullable = false, length = 3) List<String> n; SortedSet<String> o;
                        """)),
                same(
                        "M-C05",
                        "arrays of types that Hibernate makes",
                        level + """
                        @Embeddable @Struct(name = "spot") class Spot { int x; @Column(nullable = false) int y; }
                        """ + t("Spot one; Spot[] many; @JdbcTypeCode(SqlTypes.NAMED_ENUM) Level level;")),
                same("M-C06", "enums that name their values", """
                        enum Colour { RED("r"), GREEN("it's"); @EnumeratedValue final String code; Colour(String code) { this.code = code; } }
                        enum Size { S(10), L(30); @EnumeratedValue final int size; Size(int size) { this.size = size; } }
                        """ + t("""
                        @Enumerated(EnumType.STRING) Colour colour; @Column(nullable = false) Size size;
                        @ElementCollection @Enumerated(EnumType.STRING) Set<Colour> more;
                        """)).onlyHibernate7(),
                same("M-C07", "enums with bodies, quotes and one value", """
                        enum Odd { ONE { int x() { return 1; } }, TWO { int x() { return 2; } }; abstract int x(); }
                        enum Single { ONLY }
                        """ + t("""
                        @Enumerated(EnumType.STRING) Odd a; @Enumerated Odd b; @Enumerated(EnumType.STRING) Single c; Single d;
                        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(9)") Odd e; @Enumerated(EnumType.STRING) @Column(length = 2) Odd f;
                        @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM) Odd g;
                        """)));
    }

    private static List<Case> converted() {
        return List.of(
                same(
                        "M-C08",
                        "applied by themselves",
                        """
                        @Converter(autoApply = true) class Cents implements AttributeConverter<Currency, Integer> {
                            public Integer convertToDatabaseColumn(Currency c) { return 0; }
                            public Currency convertToEntityAttribute(Integer i) { return null; } }
                        enum Mode { ON, OFF }
                        @Converter(autoApply = true) class Modes implements AttributeConverter<Mode, Character> {
                            public Character convertToDatabaseColumn(Mode m) { return m == null ? null : m.name().charAt(1); }
                            public Mode convertToEntityAttribute(Character c) { return null; } }
                        """
                                + t(
                                        "Currency a; Mode b; @ElementCollection Set<Currency> c; @ElementCollection Map<Mode, Currency> d;")),
                same("M-C09", "yes, no and numbers", t("""
                        @Convert(converter = YesNoConverter.class) Boolean a; @Convert(converter = TrueFalseConverter.class) boolean b;
                        @Convert(converter = NumericBooleanConverter.class) @Column(nullable = false) Boolean c;
                        @Convert(converter = YesNoConverter.class) @ElementCollection Set<Boolean> d;
                        """)),
                same("M-C10", "inside embeddables and maps", """
                        class Upper implements AttributeConverter<String, String> {
                            public String convertToDatabaseColumn(String s) { return s; } public String convertToEntityAttribute(String s) { return s; } }
                        class Number implements AttributeConverter<String, Integer> {
                            public Integer convertToDatabaseColumn(String s) { return 1; } public String convertToEntityAttribute(Integer i) { return ""; } }
                        @Embeddable class Pair { String one; String two; }
                        """ + t("""
                        @Convert(attributeName = "one", converter = Number.class) @Embedded Pair pair;
                        @ElementCollection @Convert(attributeName = "key", converter = Number.class) Map<String, String> map;
                        """)));
    }

    private static List<Case> annotated() {
        return List.of(
                same("M-C11", "comments in all places", """
                        @Entity @Comment("of, the; (table)") @SecondaryTable(name = "t2") @Comment(on = "t2", value = "the other")
                        class T { @Id @Comment("key; with; semicolons") Long id; @Column(table = "t2") @Comment("line\\nbreak") String a;
                            @ElementCollection @Comment("said of words") Set<String> words;
                            @Comment("of a relation") @ManyToOne T parent; }
                        """),
                same("M-C12", "generated, checked, defaulted, all on one", t("""
                        @GeneratedColumn("a * 2") @Check(constraints = "twice > 0") Integer twice; @Column(nullable = false) int a;
                        @ColumnDefault("'a;b'") @Check(name = "ck_b", constraints = "b <> ''") @Column(length = 9, unique = true) String b;
                        @GeneratedColumn("b || ';' || a") @Column(length = 50) String c; @ColumnDefault("array['x']") String[] d;
                        @ColumnDefault("gen_random_uuid()") UUID e; @org.hibernate.annotations.Generated @ColumnDefault("now()") Instant f;
                        """)),
                same("M-C13", "checks in all places", """
                        @Embeddable class Span { int lower_; @Check(constraints = "upper_ > 0") int upper_; }
                        @Entity @Check(constraints = "span_ok or lower_ < upper_") @Check(name = "named", constraints = "name like '%;%'")
                        class T { @Id Long id; Span span; boolean span_ok; @Check(constraints = "length(name) between 1 and 9") String name; }
                        """),
                same("M-C14", "quoted names everywhere", """
                        @Entity @Table(name = "`Order`", schema = "`My Schema`", indexes = @Index(name = "Ix_Name", columnList = "`Group` desc, plain"),
                            uniqueConstraints = @UniqueConstraint(name = "Uq_Name", columnNames = {"`Group`", "plain"}))
                        class T { @Id @GeneratedValue @SequenceGenerator(name = "q", sequenceName = "`Order Seq`", schema = "`My Schema`") Long id;
                            @Column(name = "`Group`") @Enumerated(EnumType.STRING) Thread.State group; String plain; @ManyToOne @JoinColumn(name = "`Select`") T user;
                            @ElementCollection @CollectionTable(name = "`The Words`") @Column(name = "`a.b`") Set<String> words; }
                        """));
    }

    /** What the standard's own annotations say since 3.2. */
    private static List<Case> standard() {
        return List.of(
                same("M-C15", "checks and comments of the standard", """
                        @Entity @Table(check = @CheckConstraint(name = "ck_t", constraint = "a < b"), comment = "of the standard")
                        class T { @Id Long id; int a; @Column(check = @CheckConstraint(constraint = "b > 0"), comment = "of; b") int b;
                            @Column(check = {@CheckConstraint(name = "c1", constraint = "c > 1"), @CheckConstraint(constraint = "c > 2")}) int c;
                            @ManyToOne @JoinColumn(comment = "up", check = @CheckConstraint(constraint = "parent_id <> id")) T parent; }
                        """).onlyHibernate7(),
                same("M-C16", "options of indexes", """
                        @Entity @Table(indexes = {@Index(name = "i1", columnList = "a", options = "where b > 0"),
                            @Index(name = "i2", columnList = "b desc"),
                            @Index(columnList = "a, b", options = "where a is not null")})
                        class T { @Id Long id; String a; Integer b; }
                        """).onlyHibernate7());
    }

    private static List<Case> history() {
        return List.of(
                same("M-C17", "audited with all it has", """
                        @Entity @org.hibernate.annotations.Audited class P { @Id Long id; String name; @Enumerated(EnumType.STRING) Thread.State state; }
                        @Embeddable class Place { String town; @Column(nullable = false) String zip; }
                        @Entity @org.hibernate.annotations.Audited @Inheritance(strategy = InheritanceType.JOINED)
                        class T { @Id @GeneratedValue Long id; @ManyToOne(optional = false) P p; Place place; @Column(unique = true) String code;
                            @ElementCollection Set<String> words; @ManyToMany Set<P> ps; @Version int version; }
                        @Entity class T2 extends T { @Column(nullable = false) BigDecimal more; }
                        """).onlyHibernate7(),
                same("M-C18", "views beside tables", t("String a;") + """
                        @Entity @View(query = "select id, a from t") class V { @Id Long id; String a; }
                        @Entity @Subselect("select id from t") class S { @Id Long id; }
                        @Entity class U { @Id Long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) V v; @ManyToOne S s; }
                        """));
    }
}
