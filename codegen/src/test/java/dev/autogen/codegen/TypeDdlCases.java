package dev.autogen.codegen;

import dev.autogen.codegen.DdlCases.Case;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Extension;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SequenceSettings;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeAttribute;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.AddEnumValue;
import dev.autogen.schema.operation.AddTypeAttribute;
import dev.autogen.schema.operation.AlterSequence;
import dev.autogen.schema.operation.ChangeSequenceOwner;
import dev.autogen.schema.operation.CreateCompositeType;
import dev.autogen.schema.operation.CreateEnumType;
import dev.autogen.schema.operation.CreateExtension;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.DropCompositeType;
import dev.autogen.schema.operation.DropEnumType;
import dev.autogen.schema.operation.DropEnumValue;
import dev.autogen.schema.operation.DropExtension;
import dev.autogen.schema.operation.DropTypeAttribute;
import dev.autogen.schema.operation.EnumUses;
import dev.autogen.schema.operation.RebuildEnumType;
import dev.autogen.schema.operation.RenameEnumValue;
import dev.autogen.schema.operation.RenameSequence;
import dev.autogen.schema.operation.RenameType;
import dev.autogen.schema.operation.SetTableSchema;
import dev.autogen.schema.operation.TypedColumn;
import java.util.List;
import java.util.stream.Stream;

/** Types, extensions, sequences and tables that move, on the database of {@link DdlIT}. */
final class TypeDdlCases {

    /** What there is before each of the cases. */
    static final List<String> SETUP = List.of(
            "create type mood as enum ('sad', 'ok', 'it''s')",
            "create type \"Odd \"\"Mood\"\" $1\" as enum ()",
            "create type address as (zip text, \"City $1\" text collate \"C\")",
            "create table moods (mood mood primary key)",
            "create table letters (mood mood default 'ok'::mood references moods, moods mood[] default '{ok}'::mood[],"
                    + " address address, id serial, constraint ck check (mood <> 'it''s'::mood))",
            "create index ix_letters on letters (id) where mood = 'ok'::mood",
            "create index ix_moods on letters (mood)",
            "insert into moods values ('ok')",
            "insert into letters values ('ok', '{ok,ok}', row ('1', 'a'))");

    private static final QualifiedName MOOD = QualifiedName.of("public", "mood");
    private static final QualifiedName ODD = QualifiedName.of("public", "Odd \"Mood\" $1");
    private static final QualifiedName NEW = QualifiedName.of("crm", "New '\" type */ \\");
    private static final QualifiedName ADDRESS = QualifiedName.of("public", "address");
    private static final QualifiedName LETTERS = QualifiedName.of("public", "letters");
    private static final QualifiedName NUMBERS = QualifiedName.of("public", "numbers");
    private static final SqlType TEXT = SqlType.of("text");
    private static final List<String> LABELS = List.of("sad", "ok", "it's");

    private TypeDdlCases() {}

    private static EnumUses uses() {
        Column mood = Column.of("mood", SqlType.of("mood"));
        return new EnumUses(
                List.of(
                        new TypedColumn(LETTERS, mood.withDefault("'ok'::mood")),
                        new TypedColumn(
                                LETTERS,
                                Column.of("moods", mood.type().asArray()).withDefault("'{ok}'::mood[]")),
                        new TypedColumn(QualifiedName.of("public", "moods"), mood)),
                List.of(
                        new AddConstraint(LETTERS, CheckConstraint.of("ck", "mood <> 'it''s'::mood"), false),
                        new CreateIndex(
                                LETTERS, Index.of("ix_letters", List.of("id")).where("mood = 'ok'::mood"), false),
                        new AddConstraint(
                                LETTERS,
                                ForeignKey.of(
                                        "letters_mood_fkey",
                                        List.of("mood"),
                                        QualifiedName.of("public", "moods"),
                                        List.of("mood")),
                                false)));
    }

    static Stream<Case> all() {
        return Stream.of(extensions(), enums(), values(), composites(), sequences(), tables())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> extensions() {
        Extension tiny = new Extension(TinyExtension.NAME, "public");
        return Stream.of(
                new Case("create extension", new CreateExtension(tiny, false)),
                new Case(
                        "create extension elsewhere",
                        new CreateExtension(new Extension(TinyExtension.NAME, "crm"), true)),
                new Case(
                        "drop extension",
                        new DropExtension(TinyExtension.NAME, tiny, false),
                        "create extension \"" + TinyExtension.NAME + "\""));
    }

    private static Stream<Case> enums() {
        return Stream.of(
                new Case("create enum type", new CreateEnumType(new EnumType(NEW, TypeCases.LABELS), false)),
                new Case(
                        "create enum type unless there", new CreateEnumType(new EnumType(NEW, TypeCases.LABELS), true)),
                new Case("create empty enum type", new CreateEnumType(EnumType.of(NEW), false)),
                new Case("drop enum type", new DropEnumType(ODD, EnumType.of(ODD), false)),
                new Case("rename enum type", new RenameType(MOOD, "Mood '\" \\")),
                new Case("rename enum type if it exists", new RenameType(MOOD, "Mood '\" \\", true)),
                new Case("rename composite type", new RenameType(ADDRESS, "Address '\" \\")));
    }

    private static Stream<Case> values() {
        String odd = "電".repeat(20) + "*/\\";
        return Stream.of(
                new Case("add value", new AddEnumValue(MOOD, odd, null, null, false, LABELS, uses())),
                new Case("add value before", new AddEnumValue(MOOD, "$1 '\"", "it's", null, true, LABELS, uses())),
                new Case("add value after", new AddEnumValue(MOOD, "\\", null, "it's", false, LABELS, uses())),
                new Case(
                        "add value to an empty type",
                        new AddEnumValue(ODD, "'", null, null, false, List.of(), EnumUses.NONE)),
                new Case("drop value", new DropEnumValue(MOOD, "sad", List.of("ok", "it's"), LABELS, false, uses())),
                new Case("rename value if it exists", new RenameEnumValue(MOOD, "it's", "\\ \" $1 */", true)),
                new Case("rename value", new RenameEnumValue(MOOD, "it's", "\\ \" $1 */")),
                new Case(
                        "rebuild with other values in another order",
                        new RebuildEnumType(MOOD, LABELS, List.of("\\", "it's", "ok", "sad"), uses())),
                new Case("rebuild an unused type", new RebuildEnumType(ODD, List.of(), LABELS, EnumUses.NONE)));
    }

    private static Stream<Case> composites() {
        TypeAttribute city = new TypeAttribute("City $1", TEXT, "C");
        CompositeType full = new CompositeType(
                NEW,
                List.of(
                        city,
                        TypeAttribute.of("\"'\\*/", SqlType.of("numeric", 10, 2).asArray())));
        return Stream.of(
                new Case("create composite type", new CreateCompositeType(full, false)),
                new Case("create composite type unless there", new CreateCompositeType(full, true)),
                new Case(
                        "create empty composite type",
                        new CreateCompositeType(new CompositeType(NEW, List.of()), false)),
                new Case(
                        "add attribute, in use", new AddTypeAttribute(ADDRESS, TypeAttribute.of("電 '\"", TEXT), false)),
                new Case(
                        "add attribute unless there",
                        new AddTypeAttribute(ADDRESS, new TypeAttribute("b '\" \\ $autogen$", TEXT, "C"), true)),
                new Case("drop attribute, in use", new DropTypeAttribute(ADDRESS, "City $1", city, false)),
                new Case(
                        "drop composite type",
                        new DropCompositeType(
                                ADDRESS,
                                new CompositeType(ADDRESS, List.of(TypeAttribute.of("zip", TEXT), city)),
                                false),
                        "alter table letters drop column address"));
    }

    private static Stream<Case> sequences() {
        Sequence plain = Sequence.of(NUMBERS, SequenceOptions.DEFAULT);
        ColumnRef id = new ColumnRef(LETTERS, "id");
        return Stream.of(
                altered("type", plain, new Sequence(NUMBERS, SqlType.of("integer"), SequenceOptions.DEFAULT, null)),
                altered("increment", plain, Sequence.of(NUMBERS, SequenceOptions.of(1, 50))),
                altered("bounds", plain, Sequence.of(NUMBERS, new SequenceOptions(5, 1, -5L, 900L, 7, true))),
                new Case("own sequence", new ChangeSequenceOwner(NUMBERS, null, id)),
                new Case(
                        "release a serial column's sequence",
                        new ChangeSequenceOwner(QualifiedName.of("public", "letters_id_seq"), id, null)),
                new Case("rename sequence", new RenameSequence(NUMBERS, "Numbers '\" \\ 電")));
    }

    private static Case altered(String name, Sequence from, Sequence to) {
        return new Case(
                "alter sequence: " + name,
                new AlterSequence(from.name(), SequenceSettings.between(to, from), SequenceSettings.between(from, to)));
    }

    private static Stream<Case> tables() {
        return Stream.of(new Case("move table", new SetTableSchema(LETTERS, "crm")));
    }
}
