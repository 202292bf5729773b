package dev.autogen.cli.server;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a scratch database, which tells when it was made: {@code autogen_scratch_20261121t020000_3f9c2a7b}.
 *
 * @param text the name
 * @param made when, to the second
 */
record ScratchName(String text, Instant made) {

    static final String PREFIX = "autogen_scratch_";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd't'HHmmss");
    private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d{8}t\\d{6})_[0-9a-f]{8}");

    /** A name that no other has. */
    static ScratchName at(Instant now, SecureRandom random) {
        String time = TIME.format(now.atOffset(ZoneOffset.UTC));
        return new ScratchName(PREFIX + time + "_%08x".formatted(random.nextInt()), now);
    }

    /** Empty for what is none of ours. */
    static Optional<ScratchName> parse(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            Instant made = LocalDateTime.parse(matcher.group(1), TIME).toInstant(ZoneOffset.UTC);
            return Optional.of(new ScratchName(name, made));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    boolean isOlderThan(Duration age, Instant now) {
        return made.plus(age).isBefore(now);
    }
}
