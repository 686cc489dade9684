package id.go.esdm.gatrik.kiosk.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The one table: ours beside the peer, medians or what the line says, and the bar where there is one. */
public final class Table {
    private static final String LINE = "| %-52s | %9s | %-26s | %9s | %7s | %-8s |";

    private final List<String> lines = new ArrayList<>();

    Table() {
        lines.add(LINE.formatted("what", "ours", "peer", "peer's", "ratio", "bar"));
        lines.add("|---|--:|---|--:|--:|---|");
    }

    /** Adds a line of medians. */
    public void add(String what, List<Double> ours, String peer, List<Double> theirs, String bar) {
        add(what, median(ours), peer, median(theirs), bar);
    }

    /** Adds a line. */
    void add(String what, double our, String peer, double their, String bar) {
        lines.add(
                LINE.formatted(
                        what,
                        String.format(Locale.ROOT, "%.1f", our),
                        peer,
                        String.format(Locale.ROOT, "%.1f", their),
                        String.format(Locale.ROOT, "%.2f", our / their),
                        bar));
    }

    /** Every line. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
