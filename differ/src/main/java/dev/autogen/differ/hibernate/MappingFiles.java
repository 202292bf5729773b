package dev.autogen.differ.hibernate;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mapping files of a folder or jar: the standard one, and those that a persistence unit names. */
final class MappingFiles {

    private static final String STANDARD = "META-INF/orm.xml";
    private static final String UNITS = "META-INF/persistence.xml";
    private static final Pattern NAMED = Pattern.compile("<mapping-file>\\s*([^<]+?)\\s*</mapping-file>");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    private MappingFiles() {}

    /** Resource names, the standard one first. */
    static Set<String> of(ClassRoot root) {
        Set<String> names = new LinkedHashSet<>();
        if (root.file(STANDARD).isPresent()) {
            names.add(STANDARD);
        }
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
}
