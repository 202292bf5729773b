package dev.autogen.cli.work;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A 64-bit hash of contents. Not a cryptographic one: nobody attacks their own cache, and loading the JDK's
 * MessageDigest takes 30 ms of a run that may take 400.
 */
public final class Fingerprint {

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private long state = 0x243F6A8885A308D3L;

    /** Adds a text. */
    public Fingerprint add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds the content of a file; one that is absent counts as such. */
    public Fingerprint addFile(Path file) {
        try {
            return Files.isRegularFile(file) ? add(Files.readAllBytes(file)) : mix(-1);
        } catch (IOException e) {
            throw new WorkException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /**
     * Adds where a file is, its size and the time it was written: enough to notice that a jar changed under its name, and
     * costs no reading.
     */
    public Fingerprint addStamp(Path path) {
        File file = new File(path.toString());
        return add(path.toString()).mix(file.length()).mix(file.lastModified());
    }

    /** Adds bytes. */
    public Fingerprint add(byte[] bytes) {
        mix(bytes.length);
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.remaining() >= Long.BYTES) {
            mix(buffer.getLong());
        }
        long rest = 0;
        while (buffer.hasRemaining()) {
            rest = rest << Byte.SIZE | (buffer.get() & 0xFF);
        }
        return mix(rest);
    }

    /** Adds a number. */
    public Fingerprint mix(long value) {
        state = (state ^ value) * PRIME;
        state ^= state >>> 29;
        return this;
    }

    /** Sixteen hexadecimal digits. */
    public String hex() {
        String digits = Long.toHexString(state);
        return "0".repeat(16 - digits.length()) + digits;
    }
}
