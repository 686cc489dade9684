package id.go.esdm.gatrik.kiosk.bench;

import id.go.esdm.gatrik.kiosk.terminal.ui.Paged;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * From the text in the search field to its answer, the first page of hits with their places and the number of all; beside {@link SqliteShell}. Both
 * are a process that has answered before, and hold nothing in memory of these texts but what the operating system keeps of the file; of a text's rounds
 * the middle one counts.
 */
final class SearchBenchmark {
    private static final int ROUNDS = 3;

    private final Path scratch;
    private final TerminalProcess terminal;

    /** Keeps the peer's questions and times in {@code scratch}. */
    SearchBenchmark(Path scratch, TerminalProcess terminal) {
        this.scratch = scratch;
        this.terminal = terminal;
    }

    /** Measures. */
    void run(Table table) throws IOException, InterruptedException {
        Prefixes prefixes = Prefixes.of(terminal.questions());
        SqliteShell shell = new SqliteShell(terminal.database(), Paged.PAGE);
        List<List<Double>> ours = new ArrayList<>();
        List<List<Double>> theirs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<Double> our = new ArrayList<>();
            terminal.measure("search", "640x480").values().forEach(our::addAll);
            ours.add(our);
            theirs.add(shell.ask(prefixes.texts(), scratch));
        }
        add(table, "1 letter", prefixes.ofLength(1, 1), ours, theirs, "");
        add(table, "2 letters", prefixes.ofLength(2, 2), ours, theirs, "");
        add(table, "3 and more", prefixes.ofLength(3, 999), ours, theirs, ", ≤ 16 ms");
    }

    private void add(
            Table table,
            String what,
            List<Integer> places,
            List<List<Double>> ours,
            List<List<Double>> theirs,
            String bar) {
        Spread our = new Spread(places.stream().map(at -> Spread.middle(ours, at)).toList());
        Spread their = new Spread(places.stream().map(at -> Spread.middle(theirs, at)).toList());
        String peer = "FTS5 in the sqlite3 shell";
        table.add("search, " + what + ", p50, ms", our.part(0.5), peer, their.part(0.5), "");
        table.add(
                "search, " + what + ", p99, ms",
                our.part(0.99),
                peer,
                their.part(0.99),
                "≤ 1.3" + bar);
    }
}
