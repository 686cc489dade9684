package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.admin.archive.LiveEdition;
import id.go.esdm.gatrik.kiosk.admin.archive.LiveEditions;
import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;
import id.go.esdm.gatrik.kiosk.catalogue.Column;
import id.go.esdm.gatrik.kiosk.catalogue.DocumentRef;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.ContentChange;
import id.go.esdm.gatrik.kiosk.edition.ContentFile;
import id.go.esdm.gatrik.kiosk.edition.DurableFiles;
import id.go.esdm.gatrik.kiosk.edition.Manifest.ContentRef;
import id.go.esdm.gatrik.kiosk.edition.Manifest.ObjectRef;
import id.go.esdm.gatrik.kiosk.edition.ObjectSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes what a draft would publish into a file that stays. Thread-safe. */
public final class DraftFreezer {
    private static final String TEXT = "text/plain";

    private final Database database;
    private final DraftStore store;
    private final LiveEditions editions;
    private final ObjectSource objects;
    private final DraftFiles files;

    public DraftFreezer(
            Database database,
            DraftStore store,
            LiveEditions editions,
            ObjectSource objects,
            DraftFiles files) {
        this.database = database;
        this.store = store;
        this.editions = editions;
        this.objects = objects;
        this.files = files;
    }

    /**
     * Freezes the draft as it is now. Whoever acts on the answer compares its version and {@code previous} with the present ones in the
     * transaction of that act.
     */
    public Frozen freeze(DraftId id) {
        record State(Draft draft, Set<PersonId> authors) {}
        State state =
                database.read(
                        handle -> new State(store.get(handle, id), store.authors(handle, id)));
        try (LiveContent live = new LiveContent(editions.live())) {
            CatalogueDiff diff = state.draft().against(live);
            ContentRef content = write(state.draft(), live);
            return new Frozen(
                    id,
                    state.draft().version(),
                    live.edition().map(LiveEdition::manifestSha256).orElse(null),
                    content,
                    files.place(content.sha256()),
                    objects(content.sha256(), state.draft(), live),
                    diff.added().size() + diff.changed().size() + diff.removed().size(),
                    incomplete(state.draft()),
                    state.authors());
        }
    }

    private ContentRef write(Draft draft, LiveContent live) {
        Path stage = files.scratch("freeze");
        try {
            ContentRef content =
                    ContentChange.merge(live.content(), draft.upserts(), draft.removals(), stage);
            DurableFiles.rename(stage, files.place(content.sha256()));
            return content;
        } finally {
            DraftFiles.delete(stage);
        }
    }

    private List<ObjectRef> objects(Sha256 content, Draft draft, LiveContent live) {
        SortedMap<Sha256, ObjectRef> known = new TreeMap<>();
        live.edition()
                .ifPresent(edition ->
                        edition.manifest()
                                .objects()
                                .forEach(object -> known.put(object.sha256(), object)));
        for (Entry entry : draft.upserts().values()) {
            for (DocumentRef document : entry.documents()) {
                known.put(
                        document.sha256(),
                        new ObjectRef(document.sha256(), document.bytes(), document.mediaType()));
                Sha256 text = document.textSha256();
                if (text != null) {
                    known.putIfAbsent(text, new ObjectRef(text, size(text), TEXT));
                }
            }
        }
        try (ContentFile frozen = ContentFile.open(files.place(content))) {
            known.keySet().retainAll(ContentChange.digests(frozen));
        }
        return List.copyOf(known.values());
    }

    private long size(Sha256 object) {
        Path file =
                objects.find(object)
                        .orElseThrow(() -> new IllegalStateException("no object " + object));
        try {
            return Files.size(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Frozen.Incomplete> incomplete(Draft draft) {
        return draft.upserts().values().stream()
                .map(entry -> {
                    List<Column> missing = entry.missingForDip();
                    return new Frozen.Incomplete(entry.id(), entry.title(), missing);
                })
                .filter(entry -> !entry.missing().isEmpty())
                .toList();
    }
}
