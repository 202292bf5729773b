package dev.autogen.codegen;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeAttribute;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.AddEnumValue;
import dev.autogen.schema.operation.AddTypeAttribute;
import dev.autogen.schema.operation.CreateCompositeType;
import dev.autogen.schema.operation.CreateEnumType;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.DropCompositeType;
import dev.autogen.schema.operation.DropEnumType;
import dev.autogen.schema.operation.DropEnumValue;
import dev.autogen.schema.operation.DropTypeAttribute;
import dev.autogen.schema.operation.EnumUses;
import dev.autogen.schema.operation.RebuildEnumType;
import dev.autogen.schema.operation.RenameEnumValue;
import dev.autogen.schema.operation.RenameType;
import dev.autogen.schema.operation.TypedColumn;
import java.util.List;

/** The cases of {@link OperationCases} that concern types. */
final class TypeCases {

    static final QualifiedName MOOD = QualifiedName.of("public", "mood");
    static final QualifiedName ODD = QualifiedName.of("crm", "Odd \"Mood\"");
    static final QualifiedName ADDRESS = QualifiedName.of("public", "address");

    /** What would like to be something else than a label; one has 63 bytes. */
    static final List<String> LABELS =
            List.of("it's", "\"quoted\"", "$1 $$ $S", "back\\slash", "*/ //", "a\tb", "電".repeat(21));

    private static final SqlType TEXT = SqlType.of("text");

    private TypeCases() {}

    /** A column with a default, an array, a check and a partial index. */
    static EnumUses uses() {
        Column mood = Column.of("mood", SqlType.of("mood")).withDefault("'ok'::mood");
        return new EnumUses(
                List.of(
                        new TypedColumn(OperationCases.USERS, mood),
                        new TypedColumn(
                                OperationCases.LEADS,
                                Column.of("moods", mood.type().asArray()))),
                List.of(
                        new AddConstraint(
                                OperationCases.USERS, CheckConstraint.of("ck_users_mood", "mood <> 'sad'"), false),
                        new CreateIndex(
                                OperationCases.USERS,
                                Index.of("ix_users_mood", List.of("mood")).where("mood = 'ok'"),
                                false)));
    }

    static OperationCases createEnumType() {
        return OperationCases.of(
                new CreateEnumType(EnumType.of(MOOD, "sad", "ok"), false),
                new CreateEnumType(new EnumType(ODD, LABELS), true),
                new CreateEnumType(EnumType.of(QualifiedName.of("public", "nothing")), false));
    }

    static OperationCases addEnumValue() {
        return OperationCases.of(
                new AddEnumValue(MOOD, "happy", null, null, false, List.of("sad", "ok"), uses()),
                new AddEnumValue(MOOD, "it's \\", null, "sad", true, List.of("sad", "ok"), EnumUses.NONE),
                new AddEnumValue(ODD, "first", "sad", null, false, List.of("sad", "ok"), EnumUses.NONE));
    }

    static OperationCases dropEnumValue() {
        return OperationCases.of(
                new DropEnumValue(MOOD, "sad", List.of("ok"), List.of("sad", "ok"), false, uses()),
                new DropEnumValue(ODD, "it's", List.of("ok"), List.of("ok", "it's"), true, EnumUses.NONE));
    }

    static OperationCases renameEnumValue() {
        return OperationCases.of(
                new RenameEnumValue(MOOD, "ok", "fine"), new RenameEnumValue(ODD, "it's", "\\ \"", true));
    }

    static OperationCases rebuildEnumType() {
        return OperationCases.of(
                new RebuildEnumType(MOOD, List.of("sad", "ok"), List.of("ok", "happy"), uses()),
                new RebuildEnumType(ODD, LABELS, List.of(), EnumUses.NONE));
    }

    static OperationCases dropEnumType() {
        return OperationCases.of(
                new DropEnumType(MOOD, EnumType.of(MOOD, "sad", "ok"), false), new DropEnumType(ODD, null, true));
    }

    static OperationCases createCompositeType() {
        CompositeType odd = new CompositeType(
                ODD,
                List.of(
                        new TypeAttribute("Zip \"code\"", SqlType.of("character varying", 20), "C"),
                        TypeAttribute.of("tags", TEXT.asArray())));
        return OperationCases.of(
                new CreateCompositeType(address(), false),
                new CreateCompositeType(odd, true),
                new CreateCompositeType(new CompositeType(QualifiedName.of("public", "nothing"), List.of()), false));
    }

    static CompositeType address() {
        return new CompositeType(
                ADDRESS, List.of(TypeAttribute.of("zip", TEXT), TypeAttribute.of("mood", SqlType.of("mood"))));
    }

    static OperationCases addTypeAttribute() {
        return OperationCases.of(
                new AddTypeAttribute(ADDRESS, TypeAttribute.of("city", TEXT), false),
                new AddTypeAttribute(ODD, new TypeAttribute("City $1", TEXT, "C"), true));
    }

    static OperationCases dropTypeAttribute() {
        return OperationCases.of(
                new DropTypeAttribute(ADDRESS, "city", new TypeAttribute("city", TEXT, "C"), false),
                new DropTypeAttribute(ODD, "City $1", null, true));
    }

    static OperationCases dropCompositeType() {
        return OperationCases.of(
                new DropCompositeType(ADDRESS, address(), false), new DropCompositeType(ODD, null, true));
    }

    static OperationCases renameType() {
        return OperationCases.of(new RenameType(MOOD, "Mood"), new RenameType(ODD, "odd.name", true));
    }
}
