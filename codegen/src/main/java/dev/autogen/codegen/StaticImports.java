package dev.autogen.codegen;

import com.palantir.javapoet.JavaFile;
import dev.autogen.runner.SqlTypes;
import dev.autogen.schema.ReferentialAction;
import java.util.EnumSet;
import java.util.Set;

/** Words that a migration uses without naming their class; collected while its code is made. */
final class StaticImports {

    private boolean sqlTypes;
    private final Set<ReferentialAction> actions = EnumSet.noneOf(ReferentialAction.class);

    /** A method of {@link SqlTypes}. */
    String word(String method) {
        sqlTypes = true;
        return method;
    }

    String action(ReferentialAction action) {
        actions.add(action);
        return action.name();
    }

    void addTo(JavaFile.Builder file) {
        if (sqlTypes) {
            file.addStaticImport(SqlTypes.class, "*");
        }
        actions.forEach(file::addStaticImport);
    }
}
