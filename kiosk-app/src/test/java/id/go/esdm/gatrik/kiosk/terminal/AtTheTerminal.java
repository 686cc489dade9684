package id.go.esdm.gatrik.kiosk.terminal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

/** A test in which somebody stands before a terminal. */
public abstract class AtTheTerminal {
    /** Empty before each test. */
    @TempDir protected Path directory;

    /** Stands before a portrait panel that shows nothing yet. */
    @SuppressWarnings("NullAway.Init") // set before each test
    protected Visitor visitor;

    @BeforeEach
    final void stand() throws TimeoutException {
        visitor = Visitor.before();
    }

    @AfterEach
    final void walkAway() {
        visitor.leave();
    }
}
