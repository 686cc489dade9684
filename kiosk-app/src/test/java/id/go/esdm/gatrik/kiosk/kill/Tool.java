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
    /** Compiles the library that kills. */
    GCC,
    /** Checks signatures as anybody would. */
    OPENSSL,
    /** Shows the office's pages. */
    CHROMIUM,
    /** Presses keys in that browser. */
    CHROMEDRIVER,
    /** Checks the units. */
    SYSTEMD_ANALYZE;

    /** Skips or fails the test when the program is not on the path. */
    public void require() {
        String name = program();
        boolean present = find().isPresent();
        if ("required".equals(System.getProperty("kiosk.tools"))) {
            assertTrue(present, name + " is needed for this test");
        } else if (!present) {
            System.err.println("SKIPPED: " + name + " is not installed");
        }
        assumeTrue(present, name + " is not installed");
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
