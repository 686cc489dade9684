package id.go.esdm.gatrik.kiosk.search;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Keeps the best few of many without sorting them all. */
final class TopEntries {
    private final int most;

    TopEntries(int most) {
        this.most = most;
    }

    /** The best, best first; of equals the one with the lower place. */
    int[] of(IntStream entries, IntToDoubleFunction score) {
        record Scored(int entry, double score) {}
        Comparator<Scored> worstFirst =
                Comparator.comparingDouble(Scored::score)
                        .thenComparing(Comparator.comparingInt(Scored::entry).reversed());
        PriorityQueue<Scored> best = new PriorityQueue<>(worstFirst);
        entries.forEach(entry -> {
            double value = score.applyAsDouble(entry);
            Scored worst = best.peek();
            if (worst == null || best.size() < most || value > worst.score()) {
                best.add(new Scored(entry, value));
                if (best.size() > most) {
                    best.poll();
                }
            }
        });
        int[] sorted = new int[best.size()];
        for (int i = sorted.length - 1; i >= 0; i--) {
            Scored next = best.poll();
            sorted[i] = next == null ? 0 : next.entry();
        }
        return sorted;
    }
}
