package id.go.esdm.gatrik.kiosk.terminal.cache;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads server-sent events (WHATWG HTML, 9.2) as far as the feed uses them: the name of each event. What an event
 * says is only a reason to look; nothing in it is believed, so its data is not even kept.
 */
final class ServerEvents {
    private static final int LONGEST_LINE = 8192;

    private final InputStream in;
    private boolean afterReturn;

    ServerEvents(InputStream in) {
        this.in = new BufferedInputStream(in, 1024);
    }

    /**
     * Waits for the next event of this name.
     *
     * @return false at the end of the stream
     * @throws IOException if the stream breaks, or holds a line that no event of ours has
     */
    boolean awaitEvent(String name) throws IOException {
        String event = "message";
        boolean hasData = false;
        while (true) {
            String line = readLine();
            if (line == null) {
                return false;
            }
            if (line.isEmpty()) {
                if (hasData && event.equals(name)) {
                    return true;
                }
                event = "message";
                hasData = false;
            } else if (line.startsWith("event:")) {
                event = value(line, "event:");
            } else if (line.equals("data") || line.startsWith("data:")) {
                hasData = true;
            }
        }
    }

    private static String value(String line, String field) {
        String value = line.substring(field.length());
        return value.startsWith(" ") ? value.substring(1) : value;
    }

    /** A line ends with CR, LF or CR LF. */
    private @Nullable String readLine() throws IOException {
        byte[] line = new byte[LONGEST_LINE];
        int length = 0;
        while (true) {
            int next = in.read();
            boolean secondHalf = next == '\n' && afterReturn;
            afterReturn = next == '\r';
            if (secondHalf) {
                continue;
            }
            if (next < 0) {
                return null;
            }
            if (next == '\n' || next == '\r') {
                return new String(line, 0, length, StandardCharsets.UTF_8);
            }
            if (length == LONGEST_LINE) {
                throw new IOException("a line of the event stream is longer than " + LONGEST_LINE);
            }
            line[length++] = (byte) next;
        }
    }
}
