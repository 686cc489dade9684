package id.go.esdm.gatrik.kiosk.kill;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Where and how a process dies: before a call, or in the middle of it.
 *
 * @param place what the call does
 * @param times which of the calls of that place, from 1
 * @param torn the call is a write, and half of its bytes get through
 */
record Death(Call.Place place, int times, boolean torn) {
    private static final int ENDS = 2;
    private static final int EVERY = 8;

    /**
     * A death at every call of a whole run: before it, and at a write in the middle of it too. In a run of writes to one
     * file the death before a write is left out where there is one in the middle of the write before and one in its own
     * middle: it would find what lies between the two.
     */
    static List<Death> all(List<Call> calls) {
        List<Death> deaths = new ArrayList<>();
        Map<Call.Place, Integer> seen = new HashMap<>();
        Call.@Nullable Place before = null;
        for (Call call : calls) {
            int times = seen.merge(call.place(), 1, Integer::sum);
            if (!call.isWrite() || !call.place().equals(before)) {
                deaths.add(new Death(call.place(), times, false));
            }
            if (call.isWrite()) {
                deaths.add(new Death(call.place(), times, true));
            }
            before = call.place();
        }
        return deaths;
    }

    /**
     * The same, with fewer deaths in the middle of long runs of writes to one scratch file: the first ones, the last and
     * every eighth between.
     */
    static List<Death> all(List<Call> calls, Predicate<String> isScratch) {
        List<Death> kept = new ArrayList<>();
        List<Death> run = new ArrayList<>();
        for (Death death : all(calls)) {
            boolean goesOn =
                    death.torn && !run.isEmpty() && run.getLast().place.equals(death.place);
            if (!goesOn) {
                kept.addAll(thinned(run, isScratch));
                run.clear();
            }
            run.add(death);
        }
        kept.addAll(thinned(run, isScratch));
        return kept;
    }

    private static List<Death> thinned(List<Death> run, Predicate<String> isScratch) {
        if (run.isEmpty() || !isScratch.test(run.getFirst().place.path())) {
            return List.copyOf(run);
        }
        List<Death> thinned = new ArrayList<>();
        for (int each = 0; each < run.size(); each++) {
            if (each < ENDS || each >= run.size() - ENDS || each % EVERY == 0) {
                thinned.add(run.get(each));
            }
        }
        return thinned;
    }

    @Override
    public String toString() {
        return (torn ? "in the middle of " : "before ") + place + " (" + times + ")";
    }
}
