package id.go.esdm.gatrik.kiosk.kill;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** The admin server as a process of its own that is killed. */
final class ServerProgram {
    private static final String READY = "ready ";

    private ServerProgram() {}

    /** Its main class and its arguments, over that directory. */
    static List<String> command(Path data) {
        return List.of(
                "id.go.esdm.gatrik.kiosk.admin.Main",
                "serve",
                "--port",
                "0",
                "--data",
                data.toString());
    }

    /** Its address, once it has started. */
    static URI awaitReady(Process server) throws IOException {
        BufferedReader lines = server.inputReader();
        String line = lines.readLine();
        while (line != null && !line.startsWith(READY)) {
            line = lines.readLine();
        }
        assertNotNull(line, "the server starts");
        return URI.create(line.substring(READY.length()));
    }

    /** Ends it, if it is still there. */
    static void end(Process server) {
        // strace, where that stands between, would end without the server
        server.descendants().forEach(ProcessHandle::destroy);
        server.destroy();
    }
}
