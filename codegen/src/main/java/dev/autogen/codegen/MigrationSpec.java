package dev.autogen.codegen;

import java.time.Instant;
import java.util.List;
import javax.lang.model.SourceVersion;

/**
 * All that a migration says.
 *
 * @param packageName its package; empty for none
 * @param className its simple name, see {@link ClassNamePattern}
 * @param id the revision's id
 * @param lineage where it stands among the others
 * @param message what a person says of it, in any characters and on any number of lines
 * @param created when it was written; kept to the second
 * @param upgrade what it does, in order; empty for a migration that a person will fill in
 * @param remarks what else there is to say of it, for its Javadoc, each starting with a verb
 * @param downgrade what takes that back, in order
 * @param defaultSchema the schema that is left out of names
 * @param header comment at the top of the file, on any number of lines; empty for none
 */
public record MigrationSpec(
        String packageName,
        String className,
        String id,
        Lineage lineage,
        String message,
        Instant created,
        List<Change> upgrade,
        List<String> remarks,
        List<Change> downgrade,
        String defaultSchema,
        String header) {

    /** Copies the lists; rejects a package or a class that Java would reject. */
    public MigrationSpec {
        if (!packageName.isEmpty() && !SourceVersion.isName(packageName)) {
            throw new IllegalArgumentException("Not a package name: " + packageName);
        }
        if (!SourceVersion.isName(className) || className.indexOf('.') >= 0) {
            throw new IllegalArgumentException("Not a class name: " + className);
        }
        upgrade = List.copyOf(upgrade);
        remarks = List.copyOf(remarks);
        downgrade = List.copyOf(downgrade);
    }

    /** A migration of which its operations say everything, in a file that begins with its package. */
    public MigrationSpec(
            String packageName,
            String className,
            String id,
            Lineage lineage,
            String message,
            Instant created,
            List<Change> upgrade,
            List<Change> downgrade,
            String defaultSchema) {
        this(packageName, className, id, lineage, message, created, upgrade, List.of(), downgrade, defaultSchema, "");
    }
}
