package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.admin.archive.LiveEdition;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.edition.ContentFile;

import java.util.Optional;

/** The live edition's entries, found by id without reading the others. */
final class LiveContent implements AutoCloseable {
    private final Optional<LiveEdition> edition;
    private final ContentFile content;

    LiveContent(Optional<LiveEdition> edition) {
        this.edition = edition;
        this.content =
                edition.map(live -> ContentFile.open(live.files().content()))
                        .orElseGet(ContentFile::empty);
    }

    Optional<LiveEdition> edition() {
        return edition;
    }

    ContentFile content() {
        return content;
    }

    Optional<Entry> find(EntryId id) {
        int low = 0;
        int high = content.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = content.id(middle).compareTo(id);
            if (order == 0) {
                return Optional.of(content.entry(middle));
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        content.close();
    }
}
