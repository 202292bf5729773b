package dev.autogen.differ.hibernate;

import java.util.List;

/**
 * What an application names by itself, beside what is found by looking.
 *
 * @param classes entities, embeddables, mapped superclasses, converters and annotated packages; they may lie in any jar
 *     of the class path
 * @param exclusive whether no other class belongs to it ({@code exclude-unlisted-classes}); without a list it means
 *     nothing
 * @param mappingFiles resource names of {@code orm.xml} and {@code hbm.xml} files
 */
public record PersistenceUnit(List<String> classes, boolean exclusive, List<String> mappingFiles) {

    /** Nothing is named: what is found counts. */
    public static final PersistenceUnit UNNAMED = new PersistenceUnit(List.of(), false, List.of());

    /** Copies. */
    public PersistenceUnit {
        classes = List.copyOf(classes);
        mappingFiles = List.copyOf(mappingFiles);
    }

    boolean isOnlyItsList() {
        return exclusive && !(classes.isEmpty() && mappingFiles.isEmpty());
    }
}
