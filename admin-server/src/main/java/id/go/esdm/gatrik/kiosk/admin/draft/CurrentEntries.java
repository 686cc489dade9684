package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;

import java.util.List;
import java.util.Optional;

/** What an import is compared with: the draft laid over the live edition. */
public interface CurrentEntries {
    /** The entry of that id as it would be published now. */
    Optional<Entry> find(EntryId id);

    /** The entries of that nomor within a class; numbers run anew in each class, and nothing keeps them unique. */
    List<EntryId> numbered(Category category, String number);

    /** The other open draft that holds this entry, if one does. */
    default Optional<DraftId> takenBy(EntryId id) {
        return Optional.empty();
    }

    /** Nothing at all: before edition 1. */
    static CurrentEntries none() {
        return new CurrentEntries() {
            @Override
            public Optional<Entry> find(EntryId id) {
                return Optional.empty();
            }

            @Override
            public List<EntryId> numbered(Category category, String number) {
                return List.of();
            }
        };
    }
}
