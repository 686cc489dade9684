package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A draft laid over the live edition; the numbers are gathered at the first question for one. Used by one thread. */
final class DraftView implements CurrentEntries {
    private record Numbered(Category category, String number) {}

    private final Draft draft;
    private final LiveContent live;
    private final Map<EntryId, DraftId> taken;
    private @Nullable Map<Numbered, List<EntryId>> numbers;

    /**
     * A view.
     *
     * @param taken entries that other open drafts hold
     */
    DraftView(Draft draft, LiveContent live, Map<EntryId, DraftId> taken) {
        this.draft = draft;
        this.live = live;
        this.taken = Map.copyOf(taken);
    }

    Draft draft() {
        return draft;
    }

    LiveContent live() {
        return live;
    }

    long version() {
        return draft.version();
    }

    @Override
    public Optional<Entry> find(EntryId id) {
        Entry put = draft.upserts().get(id);
        if (put != null) {
            return Optional.of(put);
        }
        return draft.removals().contains(id) ? Optional.empty() : live.find(id);
    }

    @Override
    public List<EntryId> numbered(Category category, String number) {
        Map<Numbered, List<EntryId>> known = numbers;
        if (known == null) {
            known = gather();
            numbers = known;
        }
        return known.getOrDefault(new Numbered(category, number), List.of());
    }

    @Override
    public Optional<DraftId> takenBy(EntryId id) {
        return Optional.ofNullable(taken.get(id));
    }

    private Map<Numbered, List<EntryId>> gather() {
        Map<Numbered, List<EntryId>> found = new HashMap<>();
        draft.upserts().values().forEach(entry -> add(found, entry));
        for (int line = 0; line < live.content().size(); line++) {
            EntryId id = live.content().id(line);
            if (!draft.upserts().containsKey(id) && !draft.removals().contains(id)) {
                add(found, live.content().entry(line));
            }
        }
        return found;
    }

    private static void add(Map<Numbered, List<EntryId>> to, Entry entry) {
        String number = entry.number();
        if (number != null) {
            to.computeIfAbsent(new Numbered(entry.category(), number), _ -> new ArrayList<>(1))
                    .add(entry.id());
        }
    }
}
