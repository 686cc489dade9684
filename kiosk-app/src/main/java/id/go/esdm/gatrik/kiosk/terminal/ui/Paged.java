package id.go.esdm.gatrik.kiosk.terminal.ui;

import id.go.esdm.gatrik.kiosk.terminal.task.Newest;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of something long, fetched page by page as they are looked at, and where the visitor stands in it. Holds some pages, however long the whole
 * is. Knows no node, so that it outlives the views that show it. FX thread only.
 */
public final class Paged<T> {
    /** How many rows are fetched at once: what the highest panel shows and some more; a search makes so many hits after every key. */
    public static final int PAGE = 20;

    private static final int KEPT = 32; // pages
    private static final int AHEAD = 10; // rows fetched before they are seen

    private final Newest line;
    private final Map<Integer, List<T>> pages = new HashMap<>();
    private final Set<Integer> underWay = new HashSet<>();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private RowSource<T> source = (_, _) -> new RowPage<>(0, List.of());
    private RowPosition position = RowPosition.START;
    private int total;

    /**
     * Nothing yet.
     *
     * @param line on which the pages are fetched, and nothing else
     */
    public Paged(Newest line) {
        this.line = line;
    }

    /**
     * Shows something else from now on.
     *
     * @param first its first {@link #PAGE} rows, so that nothing empty is ever seen
     */
    public void show(RowPage<T> first, RowSource<T> rest, RowPosition where) {
        line.cancel();
        underWay.clear();
        pages.clear();
        pages.put(0, first.rows());
        source = rest;
        total = first.total();
        position = total == 0 ? RowPosition.START : where;
        changed();
    }

    /** Counts up whenever other rows are here. */
    public ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    /** How many rows the whole has. */
    public int total() {
        return total;
    }

    /** Where the visitor stands. */
    public RowPosition position() {
        return position;
    }

    /** Keeps where the visitor stands. */
    public void setPosition(RowPosition now) {
        position = now;
    }

    /** The row at {@code index}, if it is here already. */
    public Optional<T> find(int index) {
        List<T> page = pages.get(index / PAGE);
        int at = index % PAGE;
        return page == null || at >= page.size() ? Optional.empty() : Optional.of(page.get(at));
    }

    /** Says that these rows are seen; fetches what is missing of them and their neighbours. */
    public void need(int first, int last) {
        int from = Math.max(0, first - AHEAD) / PAGE;
        int to = Math.min(total - 1, last + AHEAD) / PAGE;
        List<Integer> missing = new ArrayList<>();
        for (int page = from; page <= to; page++) {
            if (!pages.containsKey(page)) {
                missing.add(page);
            }
        }
        if (!underWay.containsAll(missing)) {
            underWay.clear();
            underWay.addAll(missing);
            RowSource<T> asked = source;
            line.run(() -> load(asked, missing), loaded -> keep(loaded, from, to));
        }
    }

    private static <T> Map<Integer, List<T>> load(RowSource<T> source, List<Integer> missing) {
        Map<Integer, List<T>> loaded = new HashMap<>();
        missing.forEach(page -> loaded.put(page, source.load(page * PAGE, PAGE).rows()));
        return loaded;
    }

    private void keep(Map<Integer, List<T>> loaded, int from, int to) {
        pages.putAll(loaded);
        underWay.clear();
        if (pages.size() > KEPT) {
            int near = KEPT / 4;
            pages.keySet().removeIf(page -> page < from - near || page > to + near);
        }
        changed();
    }

    private void changed() {
        version.set(version.get() + 1);
    }
}
