package id.go.esdm.gatrik.kiosk.catalogue;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A whole DIP.
 *
 * @param entries every entry once, in the order of their ids
 */
public record Catalogue(List<Entry> entries) {
    /** The catalogue before the first edition. */
    public static final Catalogue EMPTY = new Catalogue(List.of());

    /** Sorts the entries; refuses an id that stands twice. */
    public Catalogue {
        Set<EntryId> seen = new HashSet<>();
        for (Entry entry : entries) {
            if (!seen.add(entry.id())) {
                throw new IllegalArgumentException("the id stands twice: " + entry.id());
            }
        }
        entries = entries.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
    }

    /** The entry of that id. */
    public Optional<Entry> find(EntryId id) {
        int low = 0;
        int high = entries.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = entries.get(middle).id().compareTo(id);
            if (order == 0) {
                return Optional.of(entries.get(middle));
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** How many entries each class has, every class named. */
    public Map<Category, Integer> countByCategory() {
        Map<Category, Integer> counts = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            counts.put(category, 0);
        }
        entries.forEach(entry -> counts.merge(entry.category(), 1, Integer::sum));
        return counts;
    }
}
