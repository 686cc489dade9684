package id.go.esdm.gatrik.kiosk.bench;

import id.go.esdm.gatrik.kiosk.kill.Tool;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The search's peer: SQLite's own shell over the same file, one process that is asked every text in turn, as {@link PeerQuery} puts it, and tells by
 * {@code .timer} how long each took. What it finds goes nowhere.
 */
final class SqliteShell {
    private static final String HEAD =
            """
            PRAGMA cache_size = -4096;
            .output /dev/null
            SELECT count(*) FROM entry_fts WHERE entry_fts MATCH 'listrik';
            SELECT count(*) FROM document_page_fts WHERE document_page_fts MATCH 'listrik';
            .timer on
            """;
    private static final Pattern TIME =
            Pattern.compile("Run Time: real ([0-9.]+) user ([0-9.]+) sys ([0-9.]+)");

    private final Path database;
    private final int limit;

    SqliteShell(Path database, int limit) {
        this.database = database;
        this.limit = limit;
    }

    /** How long it took for each, in milliseconds. */
    List<Double> ask(List<String> texts, Path scratch) throws IOException, InterruptedException {
        Path script = scratch.resolve("peer.sql");
        Path times = scratch.resolve("peer.txt");
        String queries =
                texts.stream().map(text -> PeerQuery.of(text, limit)).collect(Collectors.joining());
        Files.writeString(script, HEAD + queries);
        Process shell =
                new ProcessBuilder(
                                Tool.SQLITE3.path().toString(),
                                "-batch",
                                "file:" + database.toAbsolutePath() + "?immutable=1")
                        .redirectInput(script.toFile())
                        .redirectOutput(times.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        if (shell.waitFor() != 0) {
            throw new IllegalStateException("sqlite3 failed");
        }
        String told = Files.readString(times, StandardCharsets.UTF_8);
        List<Double> millis = new ArrayList<>();
        TIME.matcher(told).results().forEach(time -> millis.add(millis(time)));
        if (millis.size() != texts.size()) {
            throw new IllegalStateException(millis.size() + " times for " + texts.size());
        }
        return millis;
    }

    /** The shell rounds the time that passed to thousandths of a second, not that of the processor. */
    private static double millis(MatchResult time) {
        double passed = Double.parseDouble(time.group(1));
        double worked = Double.parseDouble(time.group(2)) + Double.parseDouble(time.group(3));
        return Math.max(passed, worked) * 1000;
    }
}
