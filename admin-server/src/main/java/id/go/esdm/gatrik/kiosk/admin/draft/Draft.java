package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.catalogue.Catalogue;
import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a cycle proposes, as the difference to the live edition: never a copy of it.
 *
 * @param version rises with every edit; 0 before the first
 * @param upserts entries to add or replace
 * @param removals entries to leave out; none of them is an upsert
 */
public record Draft(
        DraftId id,
        long version,
        NavigableMap<EntryId, Entry> upserts,
        NavigableSet<EntryId> removals) {
    public Draft {
        upserts = Collections.unmodifiableNavigableMap(new TreeMap<>(upserts));
        removals = Collections.unmodifiableNavigableSet(new TreeSet<>(removals));
        if (removals.stream().anyMatch(upserts::containsKey)) {
            throw new IllegalArgumentException("an entry is both put and removed in " + id);
        }
    }

    /** What would change if it were published over that content; costs as much as the draft is large. */
    CatalogueDiff against(LiveContent live) {
        List<Entry> before = new ArrayList<>();
        upserts.keySet().forEach(id -> live.find(id).ifPresent(before::add));
        removals.forEach(id -> live.find(id).ifPresent(before::add));
        return CatalogueDiff.between(
                new Catalogue(before), new Catalogue(List.copyOf(upserts.values())));
    }
}
