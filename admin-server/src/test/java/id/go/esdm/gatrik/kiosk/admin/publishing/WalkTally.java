package id.go.esdm.gatrik.kiosk.admin.publishing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** How often what was tried, and what came of it. */
final class WalkTally {
    private static final int FEWEST = 1_100;

    private final Map<MoveKind, Map<Integer, Integer>> answers = new EnumMap<>(MoveKind.class);
    private final Map<String, Integer> events = new TreeMap<>();
    private int walks;
    private final long begun = System.nanoTime();

    void begin() {
        walks++;
    }

    void count(MoveKind kind, int status) {
        answers.computeIfAbsent(kind, _ -> new TreeMap<>()).merge(status, 1, Integer::sum);
    }

    void note(String event) {
        events.merge(event, 1, Integer::sum);
    }

    int calls() {
        return answers.values().stream()
                .flatMap(each -> each.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** The walk went everywhere, and often enough. */
    void assertCovered() {
        assertTrue(calls() >= FEWEST * walks, () -> "only " + calls() + " calls");
        for (MoveKind kind : MoveKind.values()) {
            Map<Integer, Integer> of = answers.getOrDefault(kind, Map.of());
            assertTrue(
                    of.keySet().stream().anyMatch(status -> status < 300),
                    () -> kind + " never succeeded: " + of);
        }
    }

    @Override
    public String toString() {
        StringBuilder table =
                new StringBuilder("%-18s%7s   by status%n".formatted("move", "calls"));
        answers.forEach((kind, of) ->
                table.append(
                        "%-18s%7d   %s%n"
                                .formatted(
                                        kind,
                                        of.values().stream().mapToInt(Integer::intValue).sum(),
                                        of)));
        return "%s%d calls in %d s; %s%n"
                .formatted(table, calls(), (System.nanoTime() - begun) / 1_000_000_000, events);
    }
}
