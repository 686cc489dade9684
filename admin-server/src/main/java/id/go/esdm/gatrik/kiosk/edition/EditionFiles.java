package id.go.esdm.gatrik.kiosk.edition;

import java.nio.file.Path;
import java.util.List;

/**
 * The five files of an edition in a directory.
 *
 * @param directory for example {@code editions/000042}
 */
public record EditionFiles(Path directory) {
    /** Their names. */
    public static final List<String> NAMES =
            List.of("manifest.json", "manifest.sig", "content.jsonl", "roster.json", "roster.sig");

    private static final int DIGITS = 6;

    /** The largest manifest or roster: 16 MiB. */
    public static final long LARGEST_MANIFEST = 16L << 20;

    /** The files of edition {@code number} below {@code editions}. */
    public static EditionFiles of(Path editions, int number) {
        return new EditionFiles(editions.resolve(directoryName(number)));
    }

    /** The directory's name: six digits, more when needed. */
    public static String directoryName(int number) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    }

    /** {@code manifest.json}. */
    public Path manifest() {
        return directory.resolve("manifest.json");
    }

    /** {@code manifest.sig}: 64 raw bytes by a server key. */
    public Path manifestSignature() {
        return directory.resolve("manifest.sig");
    }

    /** {@code content.jsonl}. */
    public Path content() {
        return directory.resolve("content.jsonl");
    }

    /** {@code roster.json}. */
    public Path roster() {
        return directory.resolve("roster.json");
    }

    /** {@code roster.sig}: 64 raw bytes by the root key. */
    public Path rosterSignature() {
        return directory.resolve("roster.sig");
    }
}
