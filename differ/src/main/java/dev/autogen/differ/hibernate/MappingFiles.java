package dev.autogen.differ.hibernate;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mapping files: the standard one where it lies, and those that the application names. Resource names. */
final class MappingFiles {

    private static final String STANDARD = "META-INF/orm.xml";
    private static final String UNITS = "META-INF/persistence.xml";
    private static final Pattern NAMED = Pattern.compile("<mapping-file>\\s*([^<]+?)\\s*</mapping-file>");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    private MappingFiles() {}

    /**
     * Those of the application itself: of its roots and of the folders on its class path, where a build keeps resources.
     * Where its own list of them is not known, the persistence units in the roots are asked.
     */
    static Set<String> of(EntitySource source) {
        Set<String> names = new LinkedHashSet<>(source.unit().mappingFiles());
        for (Path root : source.roots()) {
            names.addAll(
                    source.unit().equals(PersistenceUnit.UNNAMED)
                            ? of(new ClassRoot(root))
                            : standard(new ClassRoot(root)));
        }
        source.classpath().stream()
                .filter(Files::isDirectory)
                .forEach(folder -> names.addAll(standard(new ClassRoot(folder))));
        return names;
    }

    /** Those of a folder or jar. */
    static Set<String> of(ClassRoot root) {
        Set<String> names = standard(root);
        Optional<byte[]> units = root.file(UNITS);
        if (units.isPresent()) {
            String xml = new String(units.get(), StandardCharsets.UTF_8);
            Matcher named = NAMED.matcher(COMMENT.matcher(xml).replaceAll(""));
            while (named.find()) {
                names.add(named.group(1));
            }
        }
        return names;
    }

    private static Set<String> standard(ClassRoot root) {
        Set<String> names = new LinkedHashSet<>();
        if (root.file(STANDARD).isPresent()) {
            names.add(STANDARD);
        }
        return names;
    }
}
