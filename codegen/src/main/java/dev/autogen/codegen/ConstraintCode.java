package dev.autogen.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ConstraintVisitor;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.operation.AddConstraint;
import java.util.List;

/** Constraints, within the definition of a table ({@code t.unique(...)}) or added to it ({@code op.addUnique(...)}). */
final class ConstraintCode {

    private final Names names;
    private final StaticImports imports;
    private final IndexCode indexes;

    ConstraintCode(Names names, StaticImports imports) {
        this.names = names;
        this.imports = imports;
        this.indexes = new IndexCode(names, imports);
    }

    /** Whether {@code CREATE TABLE} can say it: PostgreSQL takes {@code NOT VALID} there, and ignores it. */
    static boolean fitsTable(Constraint constraint) {
        return constraint.accept(new FitsTable());
    }

    Sentence inTable(Constraint constraint) {
        return constraint.accept(new InTable());
    }

    Sentence added(AddConstraint operation) {
        String table = names.spelling(operation.table());
        Sentence sentence = operation.constraint().accept(new Added(table));
        if (operation.index() != null) {
            sentence.call("usingIndex($S)", operation.index());
        }
        return sentence.callIf(operation.ifNotExists(), "ifNotExists()");
    }

    private static Sentence deferrability(Sentence sentence, Deferrability deferrability) {
        return sentence.callIf(deferrability == Deferrability.INITIALLY_IMMEDIATE, "deferrable()")
                .callIf(deferrability == Deferrability.INITIALLY_DEFERRED, "initiallyDeferred()");
    }

    private static Sentence unique(Sentence sentence, UniqueConstraint unique) {
        sentence.callIf(unique.nullsNotDistinct(), "nullsNotDistinct()");
        return IndexCode.options(deferrability(sentence, unique.deferrability()), unique.include(), unique.storage());
    }

    private static Sentence key(Sentence sentence, PrimaryKey key) {
        return IndexCode.options(deferrability(sentence, key.deferrability()), key.include(), key.storage());
    }

    private Sentence exclusion(Sentence sentence, ExclusionConstraint exclusion) {
        for (ExclusionElement element : exclusion.elements()) {
            IndexKey key = element.key();
            CodeBlock what = key.equals(IndexKey.column(key.expression()))
                    ? CodeBlock.of("$S", key.expression())
                    : indexes.key(key);
            sentence.call("element($L,$W$S)", what, element.operator());
        }
        sentence.callIf(!exclusion.method().equals("gist"), "using($S)", exclusion.method());
        if (exclusion.predicate() != null) {
            sentence.call("where($Z$L)", Arguments.text(exclusion.predicate()));
        }
        return IndexCode.options(
                deferrability(sentence, exclusion.deferrability()), exclusion.include(), exclusion.storage());
    }

    private Sentence foreignKey(Sentence sentence, ForeignKey key) {
        sentence.call(
                "references($S,$W$L)",
                names.spelling(key.referencedTable()),
                Arguments.strings(key.referencedColumns()));
        if (key.deleteColumns().isEmpty()) {
            action(sentence, "onDelete", key.onDelete());
        } else {
            sentence.call("onDelete($L,$W$L)", imports.action(key.onDelete()), Arguments.strings(key.deleteColumns()));
        }
        action(sentence, "onUpdate", key.onUpdate());
        return deferrability(sentence.callIf(key.matchFull(), "matchFull()"), key.deferrability())
                .callIf(!key.validated() && !key.notEnforced(), "notValid()")
                .callIf(key.notEnforced(), "notEnforced()");
    }

    private void action(Sentence sentence, String event, ReferentialAction action) {
        if (action != ReferentialAction.NO_ACTION) {
            sentence.call("$L($L)", event, imports.action(action));
        }
    }

    private final class InTable implements ConstraintVisitor<Sentence> {
        @Override
        public Sentence visit(PrimaryKey key) {
            return key(Sentence.of("t.primaryKey($S,$W$L)", key.name(), Arguments.strings(key.columns())), key);
        }

        @Override
        public Sentence visit(UniqueConstraint unique) {
            return unique(Sentence.of("t.unique($S,$W$L)", unique.name(), Arguments.strings(unique.columns())), unique);
        }

        @Override
        public Sentence visit(ExclusionConstraint exclusion) {
            return exclusion(Sentence.of("t.exclude($S)", exclusion.name()), exclusion);
        }

        @Override
        public Sentence visit(ForeignKey key) {
            return foreignKey(Sentence.of("t.foreignKey($S,$W$L)", key.name(), Arguments.strings(key.columns())), key);
        }

        @Override
        public Sentence visit(CheckConstraint check) {
            return Sentence.of("t.check($S,$W$L)", check.name(), Arguments.text(check.expression()));
        }
    }

    private final class Added implements ConstraintVisitor<Sentence> {
        private final String table;

        Added(String table) {
            this.table = table;
        }

        private Sentence on(Sentence sentence, List<String> columns) {
            return sentence.call("on($S,$W$L)", table, Arguments.strings(columns));
        }

        @Override
        public Sentence visit(PrimaryKey key) {
            return key(on(names.say("addPrimaryKey($S)", key.name()), key.columns()), key);
        }

        @Override
        public Sentence visit(UniqueConstraint unique) {
            return unique(on(names.say("addUnique($S)", unique.name()), unique.columns()), unique);
        }

        @Override
        public Sentence visit(ExclusionConstraint exclusion) {
            return exclusion(names.say("addExclusion($S)", exclusion.name()).call("on($S)", table), exclusion);
        }

        @Override
        public Sentence visit(ForeignKey key) {
            return foreignKey(on(names.say("addForeignKey($S)", key.name()), key.columns()), key);
        }

        @Override
        public Sentence visit(CheckConstraint check) {
            return names.say("addCheck($S)", check.name())
                    .call("on($S,$W$L)", table, Arguments.text(check.expression()))
                    .callIf(check.noInherit(), "noInherit()")
                    .callIf(!check.validated() && !check.notEnforced(), "notValid()")
                    .callIf(check.notEnforced(), "notEnforced()");
        }
    }

    private static final class FitsTable implements ConstraintVisitor<Boolean> {
        @Override
        public Boolean visit(PrimaryKey key) {
            return true;
        }

        @Override
        public Boolean visit(UniqueConstraint unique) {
            return true;
        }

        @Override
        public Boolean visit(ExclusionConstraint exclusion) {
            return true;
        }

        @Override
        public Boolean visit(ForeignKey key) {
            return key.validated();
        }

        @Override
        public Boolean visit(CheckConstraint check) {
            return check.validated() && !check.noInherit();
        }
    }
}
