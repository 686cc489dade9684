package id.go.esdm.gatrik.kiosk.appliance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program that has run to its end.
 *
 * @param code its exit code
 * @param text what it wrote to both outputs
 */
record Run(int code, String text) {
    /** The folder of the appliance. */
    static final Path SYSTEMD = Path.of("..", "systemd").toAbsolutePath().normalize();

    static Run of(Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        try (InputStream output = process.getInputStream()) {
            String text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), text);
        }
    }
}
