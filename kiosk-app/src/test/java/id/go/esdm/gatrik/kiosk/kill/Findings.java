package id.go.esdm.gatrik.kiosk.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What was found after deaths of one sort. Thread-safe. */
final class Findings {
    private static final int MOST_TOLD = 12;

    private final Scenario scenario;
    private final Set<Call.Place> places = new HashSet<>();
    private final List<String> faults = new ArrayList<>();
    private int old;
    private int fresh;

    Findings(Scenario scenario) {
        this.scenario = scenario;
    }

    /** Has a restart look at what a death has left. */
    void look(String death, Path directory) {
        try {
            boolean isNew = scenario.isNew(directory);
            synchronized (this) {
                old += isNew ? 0 : 1;
                fresh += isNew ? 1 : 0;
            }
        } catch (Exception | AssertionError fault) {
            addFault(death + ": " + fault);
        }
    }

    synchronized void addFault(String fault) {
        faults.add(fault);
    }

    /** Somebody died there. */
    synchronized void died(Call.Place place) {
        places.add(place);
    }

    /** Fails unless each death left the old state or the new, and each of the two was found. */
    synchronized void assertSound() {
        assertEquals("", String.join("\n", faults.subList(0, Math.min(MOST_TOLD, faults.size()))));
        assertTrue(old > 0 && fresh > 0, this::toString);
    }

    /** Fails unless somebody died at each of these. */
    synchronized void assertDiedAt(List<Call> calls) {
        Set<Call.Place> missed = new TreeSet<>();
        calls.forEach(call -> missed.add(call.place()));
        missed.removeAll(places);
        assertEquals(Set.of(), missed, "where nobody died");
    }

    @Override
    public synchronized String toString() {
        return "%d, of which %d found the old state and %d the new"
                .formatted(old + fresh, old, fresh);
    }
}
