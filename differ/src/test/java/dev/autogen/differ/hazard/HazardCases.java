package dev.autogen.differ.hazard;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Dependant;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SequenceSettings;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.AddEnumValue;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.AlterSequence;
import dev.autogen.schema.operation.Backfill;
import dev.autogen.schema.operation.Backfill.Batches;
import dev.autogen.schema.operation.BatchSql.Pace;
import dev.autogen.schema.operation.ChangeDefault;
import dev.autogen.schema.operation.ChangeExpression;
import dev.autogen.schema.operation.ChangeIdentity;
import dev.autogen.schema.operation.ChangeNullable;
import dev.autogen.schema.operation.ChangeType;
import dev.autogen.schema.operation.ColumnChange;
import dev.autogen.schema.operation.CreateEnumType;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.DropColumn;
import dev.autogen.schema.operation.DropConstraint;
import dev.autogen.schema.operation.DropExtension;
import dev.autogen.schema.operation.DropIndex;
import dev.autogen.schema.operation.DropSchema;
import dev.autogen.schema.operation.DropSequence;
import dev.autogen.schema.operation.DropTable;
import dev.autogen.schema.operation.DropTypeAttribute;
import dev.autogen.schema.operation.EnumUses;
import dev.autogen.schema.operation.ExecuteSql;
import dev.autogen.schema.operation.Irreversible;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RebuildEnumType;
import dev.autogen.schema.operation.RenameColumn;
import dev.autogen.schema.operation.RenameIndex;
import dev.autogen.schema.operation.RequireNoRows;
import dev.autogen.schema.operation.TypedColumn;
import dev.autogen.schema.operation.ValidateConstraint;
import dev.autogen.schema.postgres.BackfillSql;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Each code with operations that trigger it on table {@code t}, and the nearest that do not. */
final class HazardCases {

    static final QualifiedName T = QualifiedName.of("public", "t");

    static final QualifiedName OTHER = QualifiedName.of("public", "other");
    static final Dependants DEPENDANTS = Dependants.of(Map.of(
            new ColumnRef(T, "viewed"),
            List.of(new Dependant("view", "v", ""), new Dependant("policy", "own_rows", "t"))));
    private static final QualifiedName MOOD = QualifiedName.of("public", "mood");
    private static final SqlType BIGINT = SqlType.of("bigint");
    private static final SqlType INT = SqlType.of("integer");
    private static final SqlType TEXT = SqlType.of("text");
    private static final Identity IDENTITY = new Identity(Identity.Mode.BY_DEFAULT, SequenceOptions.of(1, 1));
    private static final Index INDEX = Index.of("ix", List.of("a"));
    private static final CheckConstraint CHECK = CheckConstraint.of("ck", "a > 0");
    private static final ForeignKey KEY = ForeignKey.of("fk", List.of("a"), OTHER, List.of("id"));
    private static final CheckConstraint SOME = CheckConstraint.of("some", "a is not null");
    private static final EnumUses USES =
            new EnumUses(List.of(new TypedColumn(T, Column.of("mood", SqlType.of("mood")))), List.of());
    private static final PrimaryKey PRIMARY = new PrimaryKey("pk", true, List.of("a"));
    private static final Operation SQL = new ExecuteSql("update t set a = 1", List.of(), null);

    /**
     * A case.
     *
     * @param dangerous transactions that have the hazard
     * @param harmless transactions that do not
     */
    record Case(HazardCode code, List<List<Operation>> dangerous, List<List<Operation>> harmless) {
        @Override
        public String toString() {
            return code + ": " + code.trigger();
        }
    }

    private HazardCases() {}

    /** A question about other rows is of no use. */
    private static Case asked(HazardCode code, Operation operation, String query) {
        Operation other = require(query.replace(" t ", " other "));
        return new Case(code, List.of(List.of(other, operation)), List.of(List.of(require(query), operation)));
    }

    private static Operation require(String query) {
        return new RequireNoRows(RequireNoRows.Moment.BEFORE, "it holds", query, List.of());
    }

    static List<Case> all() {
        return List.of(
                of(HazardCode.AG101, new DropTable(T, null, false), createIndex(INDEX, true)),
                of(HazardCode.AG102, new DropColumn(T, "a", null, false), add(Column.of("a", TEXT))),
                of(HazardCode.AG103, new DropSchema("crm", false), new DropIndex(T, "ix", null, false)),
                of(HazardCode.AG104, new DropSequence(T, null, false), add(Column.of("a", TEXT))),
                of(
                        HazardCode.AG107,
                        add(Column.of("a", TEXT).notNull()),
                        add(Column.of("a", TEXT).notNull().withDefault("''"))),
                of(HazardCode.AG108, alter(new ChangeNullable(false)), alter(new ChangeNullable(true))),
                new Case(
                        HazardCode.AG108,
                        List.of(
                                List.of(fill("''", null)),
                                List.of(new AlterColumn(T, "b", List.of(new ChangeNullable(false))))),
                        List.of(List.of(fill("''", null)), List.of(alter(new ChangeNullable(false))))),
                asked(HazardCode.AG108, alter(new ChangeNullable(false)), "select id from t where a is null"),
                of(HazardCode.AG109, createIndex(INDEX.withUnique(true), false), createIndex(INDEX, false)),
                asked(
                        HazardCode.AG109,
                        createIndex(INDEX.withUnique(true), false),
                        "select a, count(*) from t group by a having count(*) > 1"),
                new Case(
                        HazardCode.AG109,
                        List.of(List.of(
                                drop(new PrimaryKey("pk", true, List.of("a", "b"))),
                                new AddConstraint(T, PRIMARY, false))),
                        List.of(List.of(
                                drop(PRIMARY),
                                new AddConstraint(T, new PrimaryKey("pk", true, List.of("a", "b")), false)))),
                of(
                        HazardCode.AG110,
                        type(SqlType.of("character varying", 50), SqlType.of("character varying", 20)),
                        type(SqlType.of("character varying", 20), SqlType.of("character varying", 50))),
                asked(
                        HazardCode.AG110,
                        type(SqlType.of("character varying", 50), SqlType.of("character varying", 20)),
                        "select a from t where char_length(a) > 20"),
                asked(
                        HazardCode.AG111,
                        rebuild(List.of("a", "b"), List.of("a")),
                        "select mood from t where mood = 'b'"),
                of(
                        HazardCode.AG111,
                        rebuild(List.of("a", "b"), List.of("a")),
                        rebuild(List.of("a"), List.of("a", "b"))),
                of(HazardCode.AG112, alter(new ChangeNullable(true)), alter(new ChangeNullable(false))),
                new Case(
                        HazardCode.AG113,
                        List.of(List.of(drop(CHECK))),
                        List.of(List.of(drop(CHECK), new AddConstraint(T, CHECK, false)))),
                of(HazardCode.AG114, alter(new ChangeType(TEXT, INT, "a::integer", null)), type(INT, BIGINT)),
                of(
                        HazardCode.AG115,
                        new AlterColumn(T, "viewed", List.of(new ChangeType(INT, BIGINT, null, null))),
                        type(INT, BIGINT)),
                new Case(
                        HazardCode.AG115,
                        List.of(List.of(new DropColumn(T, "viewed", null, false))),
                        List.of(List.of(
                                new ExecuteSql("drop view v", List.of(), null),
                                new ExecuteSql("drop policy own_rows on t", List.of(), null),
                                new DropColumn(T, "viewed", null, false)))),
                of(HazardCode.AG118, value(null, null), value("a", null)),
                new Case(
                        HazardCode.AG119,
                        List.of(List.of(value("a", null), alter(new ChangeDefault(null, "'new'")))),
                        List.of(List.of(value("a", null)), List.of(alter(new ChangeDefault(null, "'new'"))))),
                new Case(
                        HazardCode.AG120,
                        List.of(List.of(alter(new ChangeIdentity(null, IDENTITY)))),
                        List.of(List.of(
                                alter(new ChangeIdentity(null, IDENTITY)),
                                new ExecuteSql("select setval('t_a_seq', max(a)) from t", List.of(), null)))),
                of(HazardCode.AG122, drop(PRIMARY), drop(CHECK)),
                new Case(
                        HazardCode.AG122,
                        List.of(List.of(drop(PRIMARY)), List.of(new AddConstraint(T, PRIMARY, false))),
                        List.of(List.of(drop(PRIMARY), new AddConstraint(T, PRIMARY, false)))),
                of(HazardCode.AG130, new DropTypeAttribute(MOOD, "a", null, false), new DropSchema("crm", false)),
                of(HazardCode.AG132, new AddConstraint(T, CHECK, false), notValid(CHECK)),
                asked(
                        HazardCode.AG132,
                        new AddConstraint(T, KEY, false),
                        "select id, a from t where a is not null"
                                + " and not exists (select from other as r where r.id = a)"),
                asked(HazardCode.AG132, new AddConstraint(T, SOME, false), "select id from t where a is null"),
                of(HazardCode.AG201, createIndex(INDEX, false), createIndex(INDEX, true)),
                of(
                        HazardCode.AG202,
                        new DropIndex(T, "ix", null, false, false),
                        new DropIndex(T, "ix", null, false, true)),
                of(
                        HazardCode.AG204,
                        new AddConstraint(T, UniqueConstraint.of("uq", List.of("a")), false),
                        new AddConstraint(T, UniqueConstraint.of("uq", List.of("a")), false, "uq")),
                of(HazardCode.AG205, new AddConstraint(T, PRIMARY, false), createIndex(INDEX.withUnique(true), true)),
                of(HazardCode.AG206, new AddConstraint(T, exclusion(), false), createIndex(INDEX, true)),
                of(HazardCode.AG207, new AddConstraint(T, KEY, false), notValid(KEY)),
                of(HazardCode.AG208, new AddConstraint(T, CHECK, false), notValid(CHECK)),
                of(
                        HazardCode.AG212,
                        add(Column.of("a", TEXT).withDefault("gen_random_uuid()")),
                        add(Column.of("a", TEXT).withDefault("now()"))),
                of(
                        HazardCode.AG213,
                        add(Column.of("a", BIGINT).notNull().withIdentity(IDENTITY)),
                        add(Column.of("a", BIGINT))),
                of(
                        HazardCode.AG214,
                        add(Column.of("a", BIGINT).withGeneratedAs("b + 1")),
                        add(Column.of("a", BIGINT).withGeneratedAs("b + 1").asVirtual())),
                of(HazardCode.AG215, type(INT, BIGINT), type(SqlType.of("character varying", 20), TEXT)),
                new Case(
                        HazardCode.AG217,
                        List.of(List.of(alter(new ChangeNullable(false)))),
                        List.of(
                                List.of(notValid(SOME)),
                                List.of(new ValidateConstraint(T, "some", SOME)),
                                List.of(alter(new ChangeNullable(false)), drop(SOME)))),
                of(
                        HazardCode.AG219,
                        alter(new ChangeExpression("b + 1", "b + 2", null)),
                        alter(new ChangeExpression("b + 1", null, null))),
                new Case(
                        HazardCode.AG223,
                        List.of(List.of(notValid(CHECK), new ValidateConstraint(T, "ck", CHECK))),
                        List.of(List.of(notValid(CHECK)), List.of(new ValidateConstraint(T, "ck", CHECK)))),
                new Case(
                        HazardCode.AG224,
                        List.of(List.of(new AddConstraint(T, CHECK, false), alter(new ChangeNullable(false)))),
                        List.of(List.of(new AddConstraint(T, CHECK, false)))),
                of(HazardCode.AG133, fill(null, null), fill("''", null)),
                of(HazardCode.AG225, fill("''", null), fill("''", List.of("id"))),
                new Case(
                        HazardCode.AG226,
                        List.of(List.of(add(Column.of("a", TEXT)), SQL)),
                        List.of(List.of(add(Column.of("a", TEXT))), List.of(SQL))),
                of(
                        HazardCode.AG231,
                        rebuild(List.of("a"), List.of("a", "b")),
                        new AddEnumValue(MOOD, "b", null, "a", false, null, USES)),
                of(HazardCode.AG301, new RenameColumn(T, "a", "b"), new RenameIndex(T, "a", "b")),
                of(HazardCode.AG302, type(INT, BIGINT), alter(ChangeType.collation(TEXT, null, "C"))),
                new Case(
                        HazardCode.AG303,
                        List.of(List.of(value("a", null))),
                        List.of(List.of(new CreateEnumType(EnumType.of(MOOD, "a"), false), value("a", null)))),
                new Case(
                        HazardCode.AG305,
                        List.of(List.of(new AddConstraint(T, KEY, false))),
                        List.of(List.of(createIndex(INDEX, false), new AddConstraint(T, KEY, false)))),
                of(
                        HazardCode.AG306,
                        createIndex(Index.of("ix", List.of("a", "b", "c", "d")), true),
                        createIndex(Index.of("ix", List.of("a", "b", "c")), true)),
                of(HazardCode.AG307, add(Column.of("a", SqlType.of("json"))), add(Column.of("a", SqlType.of("jsonb")))),
                of(
                        HazardCode.AG309,
                        sequence(new SequenceSettings(null, null, 50L, null, null, null, null)),
                        sequence(new SequenceSettings(null, null, null, null, null, 5L, null))),
                of(HazardCode.AG314, new Irreversible(null, "rows were merged"), createIndex(INDEX, true)),
                of(HazardCode.AG316, new DropExtension("citext", null, false), new DropSchema("crm", false)),
                of(HazardCode.AG320, SQL, add(Column.of("a", TEXT))));
    }

    private static Case of(HazardCode code, Operation dangerous, Operation harmless) {
        return new Case(code, List.of(List.of(dangerous)), List.of(List.of(harmless)));
    }

    private static Operation add(Column column) {
        return new AddColumn(T, column, false);
    }

    private static Operation fill(@Nullable String value, @Nullable List<String> key) {
        Batches batches = key == null ? null : new Batches(key, Pace.ANY);
        return new Backfill(T, "a", value, BackfillSql.isNull("a"), batches);
    }

    private static Operation alter(ColumnChange change) {
        return new AlterColumn(T, "a", List.of(change));
    }

    private static Operation type(SqlType from, SqlType to) {
        return alter(new ChangeType(from, to, null, null));
    }

    private static Operation createIndex(Index index, boolean concurrently) {
        return new CreateIndex(T, index, false, concurrently);
    }

    private static Operation notValid(Constraint constraint) {
        return new AddConstraint(T, constraint.withValidated(false), false);
    }

    private static Operation drop(Constraint constraint) {
        return new DropConstraint(T, constraint.name(), constraint, false);
    }

    private static Operation value(@Nullable String before, @Nullable String after) {
        return new AddEnumValue(MOOD, "new", before, after, false, null, EnumUses.NONE);
    }

    private static Operation rebuild(List<String> from, List<String> to) {
        return new RebuildEnumType(MOOD, from, to, USES);
    }

    private static Operation sequence(SequenceSettings to) {
        return new AlterSequence(T, null, to);
    }

    private static ExclusionConstraint exclusion() {
        return ExclusionConstraint.of("ex", "gist", List.of(ExclusionElement.of("a", "&&")));
    }
}
