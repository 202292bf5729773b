package dev.autogen.codegen;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * How the classes of migrations, and so their files, are called: text with {@code {date}} and {@code {time}}, the minute in
 * UTC, {@code {slug}}, {@linkplain MigrationNames#slug what is left of the message}, and {@code {rev}}, the revision's id.
 */
public final class ClassNamePattern {

    /** {@code V20261121_0200_add_phone}. */
    public static final ClassNamePattern DEFAULT = new ClassNamePattern("V{date}_{time}_{slug}");

    private static final Pattern PLACE = Pattern.compile("\\{(\\w*)}");
    private static final DateTimeFormatter DATE = utc("yyyyMMdd");
    private static final DateTimeFormatter TIME = utc("HHmm");

    private final String text;

    private ClassNamePattern(String text) {
        this.text = text;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException for a place that is none of these, and where no class can be called so
     */
    public static ClassNamePattern parse(String text) {
        ClassNamePattern pattern = new ClassNamePattern(text);
        String example = pattern.filled(Instant.EPOCH, "0123456789ab", "example");
        if (!SourceVersion.isName(example) || example.indexOf('.') >= 0) {
            throw new IllegalArgumentException("no class in Java can be called " + example);
        }
        return pattern;
    }

    private static DateTimeFormatter utc(String format) {
        return DateTimeFormatter.ofPattern(format, Locale.ROOT).withZone(ZoneOffset.UTC);
    }

    /** The name of a migration; {@code _2}, {@code _3} and so on where it is taken. */
    public String name(Instant created, String id, String message, Predicate<String> taken) {
        String name = filled(created, id, MigrationNames.slug(message));
        String free = name;
        for (int i = 2; taken.test(free); i++) {
            free = name + "_" + i;
        }
        return free;
    }

    private String filled(Instant created, String id, String slug) {
        Map<String, String> values =
                Map.of("date", DATE.format(created), "time", TIME.format(created), "slug", slug, "rev", id);
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(values, place.group(1))));
    }

    private static String value(Map<String, String> values, String place) {
        String value = values.get(place);
        if (value == null) {
            throw new IllegalArgumentException("{" + place + "} is none of {date}, {time}, {slug} and {rev}");
        }
        return value;
    }
}
