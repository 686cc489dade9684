package id.go.esdm.gatrik.kiosk.terminal.hardware;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the log says meanwhile. */
final class SaidAloud implements AutoCloseable {
    private final PrintStream before = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    SaidAloud() {
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    /** Its lines with these words, without time and place. */
    List<String> lines(String words) {
        return said.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains(words))
                .map(line -> line.replaceFirst("^\\S+ (\\S+) +[^:]+: ", "$1 "))
                .toList();
    }

    @Override
    public void close() {
        System.setErr(before);
    }
}
