package id.go.esdm.gatrik.kiosk.admin.sop;

import java.util.ArrayList;
import java.util.List;

/** Walks a list with the place of each element, from 0. */
final class Indexed {
    private Indexed() {}

    /** What becomes of an element at its place. */
    interface Step<T, R> {
        R apply(int at, T element);
    }

    static <T, R> List<R> map(List<T> all, Step<T, R> step) {
        List<R> mapped = new ArrayList<>();
        for (T element : all) {
            mapped.add(step.apply(mapped.size(), element));
        }
        return List.copyOf(mapped);
    }
}
