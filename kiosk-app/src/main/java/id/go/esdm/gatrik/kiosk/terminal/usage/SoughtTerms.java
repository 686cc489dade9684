package id.go.esdm.gatrik.kiosk.terminal.usage;

import id.go.esdm.gatrik.kiosk.search.CountableTerm;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * The terms that a visitor rested on, not every beginning of them: a term counts when something came of it, or when it stood a while unchanged and was
 * not gone on with. FX thread only.
 */
public final class SoughtTerms {
    /** Whoever types does not pause longer within a word. */
    static final Duration REST = Duration.ofSeconds(3);

    static final int MOST = 50;

    private final LongSupplier nanoTime;

    /** Whether something was found for it. */
    private final Map<String, Boolean> rested = new HashMap<>();

    /** Those of them that only stood there. */
    private final Set<String> passing = new HashSet<>();

    private @Nullable String present;
    private boolean presentFound;
    private long presentSince;

    SoughtTerms(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** These words were typed, and answered. */
    public void answered(String typed, boolean found) {
        String term = CountableTerm.of(typed).orElse(null);
        if (term == null || !term.equals(present)) {
            changed();
            present = term;
            presentSince = nanoTime.getAsLong();
        }
        presentFound = found;
    }

    /** Other words than typed ones stand there, or none. */
    public void changed() {
        boolean stood = nanoTime.getAsLong() - presentSince >= REST.toNanos();
        String before = present;
        if (before != null && stood && !rested.containsKey(before)) {
            passing.add(before);
        }
        if (before != null && stood) {
            keep(before);
        }
        present = null;
    }

    /** The visitor opened what was found, or left the search or the terminal. */
    public void left() {
        String last = present;
        if (last != null) {
            keep(last);
            passing.remove(last);
        }
    }

    /** The terms, and whether something was found for each. */
    Map<String, Boolean> all() {
        return rested;
    }

    void clear() {
        rested.clear();
        passing.clear();
        present = null;
    }

    private void keep(String term) {
        Set<String> begun = new HashSet<>(passing);
        begun.removeIf(each -> each.equals(term) || !term.startsWith(each));
        rested.keySet().removeAll(begun);
        passing.removeAll(begun);
        if (rested.size() < MOST || rested.containsKey(term)) {
            rested.put(term, presentFound);
        }
    }
}
