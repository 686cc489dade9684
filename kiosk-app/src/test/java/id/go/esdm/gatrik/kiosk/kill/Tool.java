package id.go.esdm.gatrik.kiosk.kill;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Programs of the machine that some tests need: absent, the test is skipped and says so; in {@code .ci/run} it fails. */
public enum Tool {
    /** Compiles the library that kills; for Linux with glibc. */
    GCC,
    /** Checks signatures as anybody would. */
    OPENSSL,
    /** Shows the office's pages. */
    CHROMIUM,
    /** Presses keys in that browser. */
    CHROMEDRIVER,
    /** Checks the units. */
    SYSTEMD_ANALYZE,
    /** Draws a page of a PDF, for comparison. */
    PDFTOPPM,
    /** Reads aloud. */
    ESPEAK_NG,
    /** Asks a database as anybody would. */
    SQLITE3,
    /** Sees every call of a process, by other means than the library that kills. */
    STRACE;

    /** Skips or fails the test when the program is not on the path. */
    public void require() {
        assumeTrue(isHere("this test"), () -> program() + " is not installed");
    }

    /**
     * Whether the program can be used; if not, says loudly what is left out, or fails where tools are required.
     *
     * @param work what cannot be done without it
     */
    public boolean isHere(String work) {
        boolean present = find().isPresent();
        if (!present) {
            skip(work, program() + " is not installed");
        }
        return present;
    }

    /** Says loudly what is left out and why, or fails where tools are required. */
    static void skip(String work, String reason) {
        assertTrue(
                !"required".equals(System.getProperty("kiosk.tools")),
                () -> work + " must not be skipped here: " + reason);
        System.err.println("SKIPPED: " + work + ": " + reason);
    }

    /** Where it is. */
    public Path path() {
        return find().orElseThrow();
    }

    private Optional<Path> find() {
        return Arrays.stream(System.getenv("PATH").split(":", -1))
                .map(directory -> Path.of(directory, program()))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private String program() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
