package dev.autogen.cli.config;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Settings that are numbers. */
final class Numbers {

    private static final Pattern DURATION = Pattern.compile("(\\d{1,6}) ?(ms|s)");
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,17}");

    private Numbers() {}

    static Duration duration(Setting setting, String value) {
        Matcher matcher = DURATION.matcher(value.strip());
        if (!matcher.matches()) {
            throw new ConfigurationException(
                    setting.where() + ": '" + value + "' is no time. Write it like 5s or 500ms.");
        }
        long number = Long.parseLong(matcher.group(1));
        return matcher.group(2).equals("s") ? Duration.ofSeconds(number) : Duration.ofMillis(number);
    }

    static long count(Setting setting, String value, long most) {
        String number = value.strip();
        if (!COUNT.matcher(number).matches() || Long.parseLong(number) > most) {
            throw new ConfigurationException(setting.where() + ": '" + value + "' is no number from 1"
                    + (most < Long.MAX_VALUE ? " to " + most : "") + ".");
        }
        return Long.parseLong(number);
    }
}
