package dev.autogen.differ.snapshot;

import dev.autogen.schema.QualifiedName;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * File names of tables: two tables never share one, not even where case is ignored. Which table a file holds, its first
 * object says; nothing is read from its name.
 */
final class FileNames {

    static final String SUFFIX = ".txt";

    private static final int LONGEST = 180;
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d");

    private FileNames() {}

    static String of(QualifiedName table) {
        String schema = table.schema();
        String name = (schema == null ? "" : encoded(schema)) + "." + encoded(table.name());
        if (name.length() > LONGEST) {
            String hash = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                    .toString();
            return name.substring(0, LONGEST - hash.length()) + "-" + hash + SUFFIX;
        }
        return name + SUFFIX;
    }

    /** Lower-case letters, digits, {@code _} and {@code -} as they are, every other byte as {@code %} and its number. */
    private static String encoded(String name) {
        StringBuilder out = new StringBuilder();
        boolean device = DEVICE.matcher(name).matches();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '_' || b == '-';
            if (plain && !(device && out.isEmpty())) {
                out.append((char) b);
            } else {
                out.append('%').append(HexFormat.of().toHexDigits(b));
            }
        }
        return out.toString();
    }
}
