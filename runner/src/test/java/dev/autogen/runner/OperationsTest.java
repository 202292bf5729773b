package dev.autogen.runner;

import static dev.autogen.runner.SqlTypes.bigint;
import static dev.autogen.runner.SqlTypes.column;
import static dev.autogen.runner.SqlTypes.expression;
import static dev.autogen.runner.SqlTypes.key;
import static dev.autogen.runner.SqlTypes.text;
import static dev.autogen.runner.SqlTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.Extension;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SequenceSettings;
import dev.autogen.schema.SequenceSettings.Bound;
import dev.autogen.schema.SequenceSettings.Cycle;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.StorageOption;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.TypeAttribute;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.AddEnumValue;
import dev.autogen.schema.operation.AddTypeAttribute;
import dev.autogen.schema.operation.AdvanceSequence;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.AlterSequence;
import dev.autogen.schema.operation.AlterTableComment;
import dev.autogen.schema.operation.Backfill;
import dev.autogen.schema.operation.Backfill.Batches;
import dev.autogen.schema.operation.BatchSql;
import dev.autogen.schema.operation.BatchSql.Keyset;
import dev.autogen.schema.operation.BatchSql.Pace;
import dev.autogen.schema.operation.ChangeColumnComment;
import dev.autogen.schema.operation.ChangeDefault;
import dev.autogen.schema.operation.ChangeExpression;
import dev.autogen.schema.operation.ChangeIdentity;
import dev.autogen.schema.operation.ChangeNullable;
import dev.autogen.schema.operation.ChangeSequenceOwner;
import dev.autogen.schema.operation.ChangeType;
import dev.autogen.schema.operation.ColumnChange;
import dev.autogen.schema.operation.CreateCompositeType;
import dev.autogen.schema.operation.CreateEnumType;
import dev.autogen.schema.operation.CreateExtension;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.CreateSchema;
import dev.autogen.schema.operation.CreateSequence;
import dev.autogen.schema.operation.CreateTable;
import dev.autogen.schema.operation.DeleteRows;
import dev.autogen.schema.operation.DropColumn;
import dev.autogen.schema.operation.DropCompositeType;
import dev.autogen.schema.operation.DropConstraint;
import dev.autogen.schema.operation.DropEnumType;
import dev.autogen.schema.operation.DropEnumValue;
import dev.autogen.schema.operation.DropExtension;
import dev.autogen.schema.operation.DropIndex;
import dev.autogen.schema.operation.DropSchema;
import dev.autogen.schema.operation.DropSequence;
import dev.autogen.schema.operation.DropTable;
import dev.autogen.schema.operation.DropTypeAttribute;
import dev.autogen.schema.operation.EnumUses;
import dev.autogen.schema.operation.ExecuteSql;
import dev.autogen.schema.operation.InsertRows;
import dev.autogen.schema.operation.InvalidateConstraint;
import dev.autogen.schema.operation.Irreversible;
import dev.autogen.schema.operation.Keep;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RebuildEnumType;
import dev.autogen.schema.operation.RenameColumn;
import dev.autogen.schema.operation.RenameConstraint;
import dev.autogen.schema.operation.RenameEnumValue;
import dev.autogen.schema.operation.RenameIndex;
import dev.autogen.schema.operation.RenameSequence;
import dev.autogen.schema.operation.RenameTable;
import dev.autogen.schema.operation.RenameType;
import dev.autogen.schema.operation.RequireNoRows;
import dev.autogen.schema.operation.RequireNoRows.Moment;
import dev.autogen.schema.operation.SetTableSchema;
import dev.autogen.schema.operation.TypedColumn;
import dev.autogen.schema.operation.ValidateConstraint;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OperationsTest {

    private static final QualifiedName T = QualifiedName.of("t");
    private static final QualifiedName CRM_T = QualifiedName.of("crm", "t");
    private static final SqlType TEXT = SqlType.of("text");
    private static final SqlType BIGINT = SqlType.of("bigint");

    record Case(String name, Consumer<Operations> said, Operation meant) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Operation> record(Consumer<Operations> said) {
        List<Step> steps = WordingTest.steps(said);
        assertThat(steps).hasSize(1);
        return steps.get(0).operations();
    }

    @ParameterizedTest
    @MethodSource({
        "namespaces",
        "extensions",
        "enums",
        "composites",
        "sequences",
        "tables",
        "columns",
        "alterations",
        "constraints",
        "indexes",
        "raw"
    })
    void says(Case c) {
        assertThat(record(c.said)).containsExactly(c.meant);
    }

    static Stream<Case> namespaces() {
        return Stream.of(
                new Case("schema", op -> op.createSchema("s"), new CreateSchema("s", false)),
                new Case("schema if not exists", op -> op.createSchema("s").ifNotExists(), new CreateSchema("s", true)),
                new Case("drop schema", op -> op.dropSchema("s"), new DropSchema("s", false)),
                new Case("drop schema if exists", op -> op.dropSchema("s").ifExists(), new DropSchema("s", true)));
    }

    static Stream<Case> extensions() {
        return Stream.of(
                new Case(
                        "extension",
                        op -> op.createExtension("e"),
                        new CreateExtension(new Extension("e", null), false)),
                new Case(
                        "extension with everything",
                        op -> op.createExtension("e").schema("s").ifNotExists(),
                        new CreateExtension(new Extension("e", "s"), true)),
                new Case("drop extension", op -> op.dropExtension("e"), new DropExtension("e", null, false)));
    }

    static Stream<Case> enums() {
        TypedColumn column = new TypedColumn(CRM_T, Column.of("c", TEXT).withDefault("'a'"));
        Operation check = new AddConstraint(CRM_T, CheckConstraint.of("ck", "c > 'a'"), false);
        Operation index = new CreateIndex(CRM_T, Index.of("ix", List.of("c")), false);
        return Stream.of(
                new Case(
                        "enum type",
                        op -> op.createEnumType("crm.t", "a", "b").ifNotExists(),
                        new CreateEnumType(EnumType.of(CRM_T, "a", "b"), true)),
                new Case(
                        "enum value",
                        op -> op.addEnumValue("t", "c"),
                        new AddEnumValue(T, "c", null, null, false, null, EnumUses.NONE)),
                new Case(
                        "enum value before another",
                        op -> op.addEnumValue("t", "c").after("b").before("a").ifNotExists(),
                        new AddEnumValue(T, "c", "a", null, true, null, EnumUses.NONE)),
                new Case(
                        "enum value after another",
                        op -> op.addEnumValue("t", "c").before("b").after("a"),
                        new AddEnumValue(T, "c", null, "a", false, null, EnumUses.NONE)),
                new Case(
                        "rename enum value", op -> op.renameEnumValue("t", "a", "b"), new RenameEnumValue(T, "a", "b")),
                new Case(
                        "rename enum value if it exists",
                        op -> op.renameEnumValue("t", "a", "b").ifExists(),
                        new RenameEnumValue(T, "a", "b", true)),
                new Case(
                        "rebuild enum type",
                        op -> op.rebuildEnumType("t", "b", "a"),
                        new RebuildEnumType(T, null, List.of("b", "a"), EnumUses.NONE)),
                new Case(
                        "rebuild enum type that is used",
                        op -> op.rebuildEnumType("t", "a")
                                .column("crm.t", column("c", text()).defaultValue("'a'"))
                                .recreating(() -> {
                                    op.addCheck("ck").on("crm.t", "c > 'a'");
                                    op.createIndex("ix").on("crm.t", "c");
                                }),
                        new RebuildEnumType(
                                T, null, List.of("a"), new EnumUses(List.of(column), List.of(check, index)))),
                new Case("drop enum type", op -> op.dropEnumType("t").ifExists(), new DropEnumType(T, null, true)));
    }

    static Stream<Case> composites() {
        return Stream.of(
                new Case(
                        "composite type",
                        op -> op.createCompositeType("t", t -> {
                                    t.attribute("a", text());
                                    t.attribute("b", text(), "C");
                                })
                                .ifNotExists(),
                        new CreateCompositeType(
                                new CompositeType(
                                        T, List.of(TypeAttribute.of("a", TEXT), new TypeAttribute("b", TEXT, "C"))),
                                true)),
                new Case(
                        "attribute",
                        op -> op.addTypeAttribute("t", "a", text()),
                        new AddTypeAttribute(T, TypeAttribute.of("a", TEXT), false)),
                new Case(
                        "attribute with everything",
                        op -> op.addTypeAttribute("t", "a", text()).collate("C").ifNotExists(),
                        new AddTypeAttribute(T, new TypeAttribute("a", TEXT, "C"), true)),
                new Case(
                        "drop attribute",
                        op -> op.dropTypeAttribute("t", "a").ifExists(),
                        new DropTypeAttribute(T, "a", null, true)),
                new Case("drop composite type", op -> op.dropCompositeType("t"), new DropCompositeType(T, null, false)),
                new Case("rename type", op -> op.renameType("crm.t", "u"), new RenameType(CRM_T, "u")),
                new Case(
                        "rename type if it exists",
                        op -> op.renameType("crm.t", "u").ifExists(),
                        new RenameType(CRM_T, "u", true)));
    }

    static Stream<Case> sequences() {
        SequenceOptions plain = SequenceOptions.DEFAULT;
        SequenceOptions all = new SequenceOptions(5L, 50L, 1L, 900L, 10L, true);
        return Stream.of(
                new Case(
                        "sequence",
                        op -> op.createSequence("t"),
                        new CreateSequence(new Sequence(T, Sequence.BIGINT, plain, null), false)),
                new Case(
                        "sequence with everything",
                        op -> op.createSequence("crm.t")
                                .startWith(5)
                                .incrementBy(50)
                                .minValue(1)
                                .maxValue(900)
                                .cache(10)
                                .cycle()
                                .as(SqlTypes.integer())
                                .ownedBy("t", "id")
                                .ifNotExists(),
                        new CreateSequence(
                                new Sequence(CRM_T, SqlType.of("integer"), all, new ColumnRef(T, "id")), true)),
                new Case(
                        "alter sequence",
                        op -> op.alterSequence("t").incrementBy(50),
                        new AlterSequence(T, null, new SequenceSettings(null, null, 50L, null, null, null, null))),
                new Case(
                        "alter all of a sequence",
                        op -> op.alterSequence("t")
                                .as(SqlTypes.integer())
                                .startWith(5)
                                .incrementBy(50)
                                .minValue(1)
                                .maxValue(900)
                                .cache(10)
                                .cycle(),
                        new AlterSequence(
                                T,
                                null,
                                new SequenceSettings(
                                        SqlType.of("integer"),
                                        5L,
                                        50L,
                                        new Bound(1L),
                                        new Bound(900L),
                                        10L,
                                        Cycle.CYCLE))),
                new Case(
                        "take a sequence's bounds away",
                        op -> op.alterSequence("t").noMinValue().noMaxValue().noCycle(),
                        new AlterSequence(
                                T,
                                null,
                                new SequenceSettings(
                                        null, null, null, new Bound(null), new Bound(null), null, Cycle.NO_CYCLE))),
                new Case(
                        "owner of a sequence",
                        op -> op.setSequenceOwner("t", "crm.t", "id"),
                        new ChangeSequenceOwner(T, null, new ColumnRef(CRM_T, "id"), true)),
                new Case(
                        "no owner of a sequence",
                        op -> op.dropSequenceOwner("t"),
                        new ChangeSequenceOwner(T, null, null, true)),
                new Case("rename sequence", op -> op.renameSequence("crm.t", "u"), new RenameSequence(CRM_T, "u")),
                new Case(
                        "rename sequence if exists",
                        op -> op.renameSequence("crm.t", "u").ifExists(),
                        new RenameSequence(CRM_T, "u", true)),
                new Case("drop sequence", op -> op.dropSequence("t").ifExists(), new DropSequence(T, null, true)));
    }

    static Stream<Case> tables() {
        Table table = Table.builder(T)
                .column(Column.of("id", BIGINT)
                        .withIdentity(Identity.BY_DEFAULT)
                        .notNull())
                .column(Column.of("name", TEXT).withDefault("'x'").withComment("who"))
                .column(Column.of("size", BIGINT).withGeneratedAs("length(name)"))
                .column(Column.of("code", TEXT).withCollation("C"))
                .constraint(new PrimaryKey("t_pkey", true, List.of("id")))
                .constraint(new UniqueConstraint("uq", true, List.of("name"), true, Deferrability.NOT_DEFERRABLE))
                .constraint(CheckConstraint.of("ck", "id > 0"))
                .constraint(new ForeignKey(
                        "fk",
                        true,
                        List.of("id"),
                        CRM_T,
                        List.of("id"),
                        ReferentialAction.CASCADE,
                        ReferentialAction.NO_ACTION,
                        false,
                        Deferrability.INITIALLY_DEFERRED,
                        true))
                .comment("all of it")
                .build();
        return Stream.of(
                new Case(
                        "table",
                        op -> op.createTable("t", t -> {
                            t.column("id", bigint()).identity();
                            t.column("name", text()).defaultValue("'x'").comment("who");
                            t.column("size", bigint()).generatedAs("length(name)");
                            t.column("code", text()).collate("C");
                            t.primaryKey("t_pkey", "id");
                            t.unique("uq", "name").nullsNotDistinct();
                            t.check("ck", "id > 0");
                            t.foreignKey("fk", "id")
                                    .references("crm.t", "id")
                                    .onDelete(ReferentialAction.CASCADE)
                                    .initiallyDeferred();
                            t.comment("all of it");
                        }),
                        new CreateTable(table, false)),
                new Case(
                        "table if not exists",
                        op -> op.createTable("t", t -> {}).ifNotExists(),
                        new CreateTable(Table.builder(T).build(), true)),
                new Case(
                        "table that is no ordinary one",
                        op -> op.createTable("t", t -> {
                            t.column("c", text());
                            t.primaryKey("k", "c").deferrable();
                            t.exclude("e").element("c", "=").using("hash");
                            t.unlogged();
                            t.partitionBy("LIST (c)");
                            t.inherits("crm.t");
                            t.with("fillfactor", "70");
                        }),
                        new CreateTable(
                                Table.builder(T)
                                        .column(Column.of("c", TEXT))
                                        .constraint(new PrimaryKey(
                                                "k",
                                                true,
                                                List.of("c"),
                                                Deferrability.INITIALLY_IMMEDIATE,
                                                List.of(),
                                                List.of()))
                                        .constraint(ExclusionConstraint.of(
                                                "e", "hash", List.of(ExclusionElement.of("c", "="))))
                                        .options(new TableOptions(true, "LIST (c)", List.of(CRM_T), STORAGE))
                                        .build(),
                                false)),
                new Case("rename table", op -> op.renameTable("crm.t", "u"), new RenameTable(CRM_T, "u")),
                new Case(
                        "rename table if exists",
                        op -> op.renameTable("crm.t", "u").ifExists(),
                        new RenameTable(CRM_T, "u", true)),
                new Case("comment", op -> op.commentOnTable("t", "c"), new AlterTableComment(T, null, "c", true)),
                new Case("drop comment", op -> op.dropTableComment("t"), new AlterTableComment(T, null, null, true)),
                new Case("set schema", op -> op.setTableSchema("t", "crm"), new SetTableSchema(T, "crm")),
                new Case(
                        "set schema if exists",
                        op -> op.setTableSchema("t", "crm").ifExists(),
                        new SetTableSchema(T, "crm", true)),
                new Case("drop table", op -> op.dropTable("crm.t"), new DropTable(CRM_T, null, false)),
                new Case("drop table if exists", op -> op.dropTable("t").ifExists(), new DropTable(T, null, true)));
    }

    private static final List<StorageOption> STORAGE = List.of(new StorageOption("fillfactor", "70"));

    static Stream<Case> columns() {
        Column column = Column.of("c", SqlType.of("character varying", 20));
        return Stream.of(
                new Case("column", op -> op.addColumn("t", column("c", varchar(20))), new AddColumn(T, column, false)),
                new Case(
                        "column if not exists",
                        op -> op.addColumn("t", column("c", varchar(20)).notNull())
                                .ifNotExists(),
                        new AddColumn(T, column.notNull(), true)),
                new Case(
                        "column with identity",
                        op -> op.addColumn("t", column("c", bigint()).identity(5, 50)),
                        new AddColumn(
                                T,
                                Column.of("c", BIGINT)
                                        .withIdentity(new Identity(Identity.Mode.BY_DEFAULT, SequenceOptions.of(5, 50)))
                                        .notNull(),
                                false)),
                new Case(
                        "virtual column",
                        op -> op.addColumn("t", column("c", text()).virtualAs("lower(a)")),
                        new AddColumn(
                                T,
                                Column.of("c", TEXT).withGeneratedAs("lower(a)").asVirtual(),
                                false)),
                new Case(
                        "column with a not null constraint",
                        op -> op.addColumn("t", column("c", text()).notNull(new NotNull("nn", true, true))),
                        new AddColumn(T, Column.of("c", TEXT).withNotNull(new NotNull("nn", true, true)), false)),
                new Case("rename column", op -> op.renameColumn("t", "a", "b"), new RenameColumn(T, "a", "b")),
                new Case(
                        "rename column if exists",
                        op -> op.renameColumn("t", "a", "b").ifExists(),
                        new RenameColumn(T, "a", "b", true)),
                new Case("drop column", op -> op.dropColumn("t", "c"), new DropColumn(T, "c", null, false)),
                new Case(
                        "drop column if exists",
                        op -> op.dropColumn("t", "c").ifExists(),
                        new DropColumn(T, "c", null, true)));
    }

    private static Case alteration(String name, Consumer<ColumnAlteration> said, ColumnChange... meant) {
        return new Case(
                name, op -> said.accept(op.alterColumn("t", "c")), new AlterColumn(T, "c", List.of(meant), true));
    }

    static Stream<Case> alterations() {
        return Stream.of(
                alteration("type", c -> c.type(text()), new ChangeType(null, TEXT, null, null)),
                alteration("type using", c -> c.type(text(), "c::text"), new ChangeType(null, TEXT, "c::text", null)),
                alteration("not null", ColumnAlteration::notNull, new ChangeNullable(false)),
                alteration("nullable", ColumnAlteration::nullable, new ChangeNullable(true)),
                alteration("default", c -> c.defaultValue("1"), new ChangeDefault(null, "1")),
                alteration("drop default", ColumnAlteration::dropDefault, new ChangeDefault(null, null)),
                alteration("identity", ColumnAlteration::identity, new ChangeIdentity(null, Identity.BY_DEFAULT)),
                alteration(
                        "drop identity", ColumnAlteration::dropIdentity, new ChangeIdentity(Identity.BY_DEFAULT, null)),
                alteration(
                        "type and collation",
                        c -> c.type(text(), "c::text").collate("C"),
                        new ChangeType(null, TEXT, "c::text", null, null, "C")),
                alteration(
                        "not null, not validated",
                        c -> c.notNullNotValid("nn"),
                        new ChangeNullable(true, new NotNull("nn", false, false))),
                alteration("expression", c -> c.expression("a + 1"), new ChangeExpression("?", "a + 1", null)),
                alteration("drop expression", ColumnAlteration::dropExpression, new ChangeExpression("?", null, null)),
                alteration(
                        "recreate",
                        c -> c.recreate(column("c", text()).generatedAs("lower(a)")),
                        new ChangeExpression(
                                null, "lower(a)", Column.of("c", TEXT).withGeneratedAs("lower(a)"))),
                alteration("comment", c -> c.comment("x"), new ChangeColumnComment(null, "x")),
                alteration("drop comment", ColumnAlteration::dropComment, new ChangeColumnComment(null, null)),
                alteration(
                        "several, in order",
                        c -> c.dropDefault().type(text()).notNull(),
                        new ChangeDefault(null, null),
                        new ChangeType(null, TEXT, null, null),
                        new ChangeNullable(false)));
    }

    private static Case addition(String name, Consumer<Operations> said, Constraint meant) {
        return new Case(name, said, new AddConstraint(T, meant, false));
    }

    static Stream<Case> constraints() {
        Deferrability never = Deferrability.NOT_DEFERRABLE;
        return Stream.of(
                addition(
                        "key",
                        op -> op.addPrimaryKey("k").on("t", "a", "b"),
                        new PrimaryKey("k", true, List.of("a", "b"))),
                addition(
                        "unique",
                        op -> op.addUnique("u").on("t", "a"),
                        new UniqueConstraint("u", true, List.of("a"), false, never)),
                addition(
                        "unique in another order",
                        op -> op.addUnique("u").nullsNotDistinct().deferrable().on("t", "a"),
                        new UniqueConstraint("u", true, List.of("a"), true, Deferrability.INITIALLY_IMMEDIATE)),
                addition(
                        "foreign key",
                        op -> op.addForeignKey("f")
                                .on("t", "a")
                                .references("crm.t", "b")
                                .onDelete(ReferentialAction.CASCADE)
                                .onUpdate(ReferentialAction.SET_NULL)
                                .matchFull()
                                .deferrable()
                                .notValid(),
                        new ForeignKey(
                                "f",
                                true,
                                List.of("a"),
                                CRM_T,
                                List.of("b"),
                                ReferentialAction.CASCADE,
                                ReferentialAction.SET_NULL,
                                true,
                                Deferrability.INITIALLY_IMMEDIATE,
                                false)),
                addition(
                        "foreign key in another order",
                        op -> op.addForeignKey("f").references("t", "b").on("t", "a"),
                        new ForeignKey(
                                "f",
                                true,
                                List.of("a"),
                                T,
                                List.of("b"),
                                ReferentialAction.NO_ACTION,
                                ReferentialAction.NO_ACTION,
                                false,
                                never,
                                true)),
                addition(
                        "check",
                        op -> op.addCheck("c").on("t", "a > 0").notValid().noInherit(),
                        new CheckConstraint("c", true, "a > 0", false, true)),
                addition(
                        "key with all",
                        op -> op.addPrimaryKey("k")
                                .on("t", "a")
                                .initiallyDeferred()
                                .include("b")
                                .with("fillfactor", "70"),
                        new PrimaryKey(
                                "k", true, List.of("a"), Deferrability.INITIALLY_DEFERRED, List.of("b"), STORAGE)),
                addition(
                        "unique with all",
                        op -> op.addUnique("u").on("t", "a").include("b").with("fillfactor", "70"),
                        new UniqueConstraint("u", true, List.of("a"), false, never, List.of("b"), STORAGE)),
                addition(
                        "exclusion",
                        op -> op.addExclusion("e").on("t").element("a", "&&"),
                        ExclusionConstraint.of("e", "gist", List.of(ExclusionElement.of("a", "&&")))),
                addition(
                        "exclusion with all",
                        op -> op.addExclusion("e")
                                .on("t")
                                .element(expression("lower(a)"), "=")
                                .using("btree")
                                .where("a > 0")
                                .deferrable()
                                .include("b")
                                .with("fillfactor", "70"),
                        new ExclusionConstraint(
                                "e",
                                true,
                                "btree",
                                List.of(new ExclusionElement(IndexKey.expression("lower(a)"), "=")),
                                List.of("b"),
                                "a > 0",
                                Deferrability.INITIALLY_IMMEDIATE,
                                STORAGE)),
                addition(
                        "foreign key that sets some columns, not enforced",
                        op -> op.addForeignKey("f")
                                .on("t", "a", "b")
                                .references("t", "c", "d")
                                .onDelete(ReferentialAction.SET_NULL, "b")
                                .notEnforced(),
                        new ForeignKey(
                                "f",
                                true,
                                List.of("a", "b"),
                                T,
                                List.of("c", "d"),
                                ReferentialAction.SET_NULL,
                                ReferentialAction.NO_ACTION,
                                false,
                                never,
                                false,
                                List.of("b"),
                                true)),
                addition(
                        "check, not enforced",
                        op -> op.addCheck("c").on("t", "a > 0").notEnforced(),
                        new CheckConstraint("c", true, "a > 0", false, false, true)),
                new Case("validate", op -> op.validateConstraint("c").on("t"), new ValidateConstraint(T, "c", null)),
                new Case(
                        "unless there",
                        op -> op.addCheck("c").on("t", "a > 0").ifNotExists(),
                        new AddConstraint(T, CheckConstraint.of("c", "a > 0"), true)),
                new Case("rename", op -> op.renameConstraint("t", "a", "b"), new RenameConstraint(T, "a", "b")),
                new Case("drop", op -> op.dropConstraint("c").on("t"), new DropConstraint(T, "c", null, false)),
                new Case(
                        "drop if there",
                        op -> op.dropConstraint("c").on("t").ifExists(),
                        new DropConstraint(T, "c", null, true)));
    }

    static Stream<Case> indexes() {
        Index plain = new Index("i", true, false, "btree", List.of(IndexKey.column("a")), List.of(), null, false);
        Index full = new Index(
                "i",
                true,
                true,
                "gin",
                List.of(IndexKey.column("a"), IndexKey.expression("lower(b)")),
                List.of("c"),
                "a > 0",
                true);
        return Stream.of(
                new Case("index", op -> op.createIndex("i").on("t", "a"), new CreateIndex(T, plain, false)),
                new Case(
                        "index with everything",
                        op -> op.createIndex("i")
                                .on("t", key("a"), expression("lower(b)"))
                                .unique()
                                .using("gin")
                                .include("c")
                                .where("a > 0")
                                .nullsNotDistinct()
                                .ifNotExists(),
                        new CreateIndex(T, full, true)),
                new Case(
                        "index with storage options",
                        op -> op.createIndex("i").on("t", "a").with("fillfactor", "70"),
                        new CreateIndex(T, plain.withStorage(STORAGE), false)),
                new Case("rename index", op -> op.renameIndex("t", "a", "b"), new RenameIndex(T, "a", "b")),
                new Case(
                        "drop index concurrently",
                        op -> op.step(
                                "s", s -> s.dropIndex("i").on("t").ifExists().concurrently()),
                        new DropIndex(T, "i", null, true, true)),
                new Case(
                        "index concurrently",
                        op -> op.step("s", s -> s.createIndex("i").on("t", "a").concurrently()),
                        new CreateIndex(T, plain, false, true)),
                new Case("drop index", op -> op.dropIndex("i").on("t"), new DropIndex(T, "i", null, false)),
                new Case(
                        "drop index if there",
                        op -> op.dropIndex("i").on("t").ifExists(),
                        new DropIndex(T, "i", null, true)));
    }

    static Stream<Case> raw() {
        return Stream.of(
                new Case("sql", op -> op.execute("select 1"), new ExecuteSql("select 1", List.of(), null)),
                new Case(
                        "sql with parameters",
                        op -> op.execute("select ?, ?", 1, null),
                        new ExecuteSql("select ?, ?", Arrays.asList(1, null), null)),
                new Case(
                        "sql that takes sql back",
                        op -> op.execute("select 1").irreversible("why").reverse("select 2"),
                        new ExecuteSql("select 1", List.of(), "select 2")),
                new Case(
                        "sql that nothing takes back",
                        op -> op.execute("select ?", 1).reverse("select 2").irreversible("why"),
                        new ExecuteSql("select ?", List.of(1), null, "why")),
                new Case(
                        "batches",
                        op -> op.step("s", s -> s.batch("update t set a = ? where {batch}", 1)
                                .over("t", "id")),
                        new BatchSql(
                                new ExecuteSql("update t set a = ? where {batch}", List.of(1), null),
                                new Keyset(T, List.of("id"), null),
                                new Pace(1000, 0))),
                new Case(
                        "batches with all options",
                        op -> op.step("s", s -> s.batch("delete from t x where {batch}")
                                .over("t", "id", "b")
                                .as("x")
                                .size(5)
                                .pause(Duration.ofMillis(7))
                                .irreversible("why")
                                .reverse("select {batch}")),
                        new BatchSql(
                                new ExecuteSql("delete from t x where {batch}", List.of(), "select {batch}"),
                                new Keyset(T, List.of("id", "b"), "x"),
                                new Pace(5, 7))),
                new Case(
                        "a check before",
                        op -> op.require("none", "select ?", 1),
                        new RequireNoRows(Moment.BEFORE, "none", "select ?", List.of(1))),
                new Case(
                        "a check after",
                        op -> op.verify("none", "select 1"),
                        new RequireNoRows(Moment.AFTER, "none", "select 1", List.of())),
                new Case(
                        "rows",
                        op -> op.insert("t", "a", "b").row(1, "x").row(2, null).key("a"),
                        new InsertRows(
                                T, List.of("a", "b"), List.of(List.of(1, "x"), Arrays.asList(2, null)), List.of("a"))),
                new Case(
                        "rows that go",
                        op -> op.delete("t", "a").row(1).row(2),
                        new DeleteRows(T, List.of("a"), List.of(List.of(1), List.of(2)), null)),
                new Case(
                        "a value for all rows",
                        op -> op.backfill("t", "a").toBeChosen().with("1"),
                        new Backfill(T, "a", "1", null, null)),
                new Case(
                        "a value where there is none",
                        op -> op.backfill("t", "A").with("1").whereNull(),
                        new Backfill(T, "A", "1", "\"A\" is null", null)),
                new Case(
                        "a value that is to be chosen",
                        op -> op.backfill("t", "a").with("1").where("b").toBeChosen(),
                        new Backfill(T, "a", null, "b", null)),
                new Case(
                        "a value in batches",
                        op -> op.step("s", s -> s.backfill("t", "a")
                                .with("1")
                                .inBatches("id", "b")
                                .size(5)
                                .pause(Duration.ofMillis(7))),
                        new Backfill(T, "a", "1", null, new Batches(List.of("id", "b"), new Pace(5, 7)))),
                new Case(
                        "a sequence past keys",
                        op -> op.setval("s").pastMaximumOf("t", "id"),
                        new AdvanceSequence(QualifiedName.of("s"), T, "id")),
                new Case(
                        "a column's sequence past its keys",
                        op -> op.setval().pastMaximumOf("t", "id"),
                        new AdvanceSequence(null, T, "id")),
                new Case("no way back", op -> op.irreversible("why"), new Irreversible(null, "why")));
    }

    @Test
    void everyOperationHasWords() {
        Set<Class<?>> said = Stream.of(
                        namespaces(),
                        extensions(),
                        enums(),
                        composites(),
                        sequences(),
                        tables(),
                        columns(),
                        alterations(),
                        constraints(),
                        indexes(),
                        raw())
                .flatMap(cases -> cases)
                .map(c -> c.meant.getClass())
                .collect(Collectors.toSet());
        said.add(InvalidateConstraint.class); // dropped and added again
        said.add(Keep.class); // by which nothing is said
        said.add(DropEnumValue.class); // which is said as the RebuildEnumType that does it
        assertThat(said).containsExactlyInAnyOrder(Operation.class.getPermittedSubclasses());
    }

    static Stream<Consumer<Operations>> unfinished() {
        return Stream.of(
                op -> op.validateConstraint("k"),
                op -> op.addExclusion("k").on("t"),
                op -> op.addExclusion("k").element("a", "="),
                op -> op.alterColumn("t", "k").notNull().collate("C"),
                op -> op.addPrimaryKey("k"),
                op -> op.addUnique("k"),
                op -> op.addForeignKey("k").on("t", "a"),
                op -> op.addCheck("k"),
                op -> op.dropConstraint("k"),
                op -> op.createIndex("k"),
                op -> op.dropIndex("k"));
    }

    @Test
    void saysWhatIsMissingOfRows() {
        assertThatThrownBy(() -> record(op -> op.backfill("t", "k"))).hasMessage("backfill: say with(expression)");
        assertThatThrownBy(() -> record(op -> op.setval("k"))).hasMessage("setval: say pastMaximumOf(table, column)");
        assertThatThrownBy(() -> record(op -> op.insert("t", "k").row(new Object())))
                .hasMessageContaining("cannot be bound");
    }

    @ParameterizedTest
    @MethodSource("unfinished")
    void saysWhatIsMissing(Consumer<Operations> said) {
        assertThatThrownBy(() -> record(said))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("k: say ");
    }

    static Stream<Consumer<Operations>> withoutMemory() {
        return Stream.of(
                op -> op.alterColumn("t", "c").dropDefault(),
                op -> op.alterColumn("t", "c").defaultValue("1"),
                op -> op.alterColumn("t", "c").dropComment(),
                op -> op.alterColumn("t", "c").dropIdentity(),
                op -> op.alterColumn("t", "c").dropExpression(),
                op -> op.alterColumn("t", "c").notNull(),
                op -> op.alterColumn("t", "c").type(text()),
                op -> op.commentOnTable("t", "c"),
                op -> op.validateConstraint("c").on("t"));
    }

    /** A migration does not say what was there before; taking it back by guessing would be wrong. */
    @ParameterizedTest
    @MethodSource("withoutMemory")
    void whatWasBeforeIsNotKnown(Consumer<Operations> said) {
        assertThat(record(said)).singleElement().satisfies(operation -> {
            assertThat(operation.reverse())
                    .isInstanceOfSatisfying(Irreversible.class, irreversible -> assertThat(irreversible.reason())
                            .endsWith(" not known"));
            assertThat(operation.reverse().reverse()).isEqualTo(operation);
        });
    }
}
