package id.go.esdm.gatrik.kiosk.search;

import java.util.Comparator;
import java.util.PriorityQueue;

/** Keeps the best few of many without sorting them all. One thread. */
final class TopEntries {
    private static final Comparator<Scored> WORST_FIRST =
            Comparator.comparingDouble(Scored::score)
                    .thenComparing(Comparator.comparingInt(Scored::entry).reversed());

    private final int most;
    private final PriorityQueue<Scored> best = new PriorityQueue<>(WORST_FIRST);
    private double worst = Double.NEGATIVE_INFINITY;

    TopEntries(int most) {
        this.most = most;
    }

    /** Entries come in the order of their places; of equals the first stays. */
    void add(int entry, double score) {
        if (best.size() == most && score <= worst) {
            return;
        }
        best.add(new Scored(entry, score));
        if (best.size() > most) {
            best.remove();
        }
        worst = best.size() == most ? best.element().score() : worst;
    }

    int[] bestFirst() {
        return best.stream().sorted(WORST_FIRST.reversed()).mapToInt(Scored::entry).toArray();
    }

    private record Scored(int entry, double score) {}
}
