package dev.autogen.differ.hibernate;

import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.model.relational.internal.SqlStringGenerationContextImpl;

/** Sequences that are kept as statements only, as Envers does for its revision numbers ({@code OrderedSequenceStructure}). */
final class SequenceStatements {

    private static final String NAME = "(\"(?:[^\"]|\"\")+\"|[^\\s\".]+)";
    private static final Pattern CREATE = Pattern.compile(
            "create sequence (?:" + NAME + "\\.)?" + NAME + " start with (-?\\d+) increment by\\s+(-?\\d+)");

    private final SqlStringGenerationContext context;
    private final Names names;

    SequenceStatements(Metadata metadata, Names names) {
        this.names = names;
        Database database = metadata.getDatabase();
        this.context = SqlStringGenerationContextImpl.fromExplicit(database.getJdbcEnvironment(), database, null, null);
    }

    /** The sequence that the object creates; empty where it is anything else. */
    Optional<Sequence> sequence(AuxiliaryDatabaseObject object) {
        String[] statements = object.sqlCreateStrings(context);
        Matcher create = CREATE.matcher(statements.length == 1 ? statements[0].strip() : "");
        return create.matches() ? Optional.of(sequence(create)) : Optional.empty();
    }

    private Sequence sequence(Matcher create) {
        SequenceOptions options = SequenceOptions.of(Long.parseLong(create.group(3)), Long.parseLong(create.group(4)));
        return Sequence.of(names.ofSql(create.group(1), create.group(2)), options);
    }
}
