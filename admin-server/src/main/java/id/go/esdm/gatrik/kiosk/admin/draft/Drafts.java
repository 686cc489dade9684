package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.admin.archive.LiveEditions;
import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.Act;
import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.people.Witness;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.Violation;
import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;
import id.go.esdm.gatrik.kiosk.catalogue.DocumentRef;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.edition.ContentFormat;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The editing of drafts: each edit in one transaction that asks the SOP first, takes the entry, raises the version, and records who
 * did it. Refusals are {@link ProblemException}s. Thread-safe.
 */
public final class Drafts {
    private final Database database;
    private final DraftStore store;
    private final DraftGate gate;
    private final LiveEditions editions;
    private final Witness witness;
    private final Clock clock;

    public Drafts(
            Database database,
            DraftStore store,
            DraftGate gate,
            LiveEditions editions,
            Witness witness,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.gate = gate;
        this.editions = editions;
        this.witness = witness;
        this.clock = clock;
    }

    /** The draft as it stands; an untouched one where nobody has edited yet. */
    public Draft get(DraftId id) {
        return database.read(handle -> store.get(handle, id));
    }

    /** Everybody who ever edited it. */
    public Set<PersonId> authors(DraftId id) {
        return database.read(handle -> store.authors(handle, id));
    }

    /** What it would change on the live edition. */
    public CatalogueDiff diff(DraftId id) {
        try (LiveContent live = new LiveContent(editions.live())) {
            return get(id).against(live);
        }
    }

    /** The entry as it would be published: the draft's, else the live one. */
    public Optional<Entry> find(DraftId id, EntryId entry) {
        try (LiveContent live = new LiveContent(editions.live())) {
            return database.read(handle -> store.current(handle, id, entry, live));
        }
    }

    /** Does something with the draft laid over the live edition. */
    <T> T view(DraftId id, Function<DraftView, T> use) {
        try (LiveContent live = new LiveContent(editions.live())) {
            DraftView view =
                    database.read(handle ->
                            new DraftView(store.get(handle, id), live, store.taken(handle, id)));
            return use.apply(view);
        }
    }

    /**
     * Puts an entry; one that is as the live edition has it takes back what the draft did to it.
     *
     * @param seen the draft's version that the editor saw; null where it does not matter
     * @return the draft's new version
     */
    public long put(Editor editor, DraftId id, Entry entry, @Nullable Long seen) {
        return change(
                editor,
                id,
                entry.id(),
                seen,
                (handle, current) -> {
                    check(handle, entry, current);
                    return Optional.of(entry);
                });
    }

    /**
     * Adds a document to an entry that is there.
     *
     * @return the draft's new version
     */
    public long attach(Editor editor, DraftId id, EntryId entry, DocumentRef document) {
        return change(
                editor,
                id,
                entry,
                null,
                (handle, current) -> {
                    store.addDocument(handle, document, editor.account().person(), now());
                    Entry before = current.orElseThrow(() -> notFound(entry));
                    List<DocumentRef> documents = new ArrayList<>(before.documents());
                    documents.removeIf(known -> known.sha256().equals(document.sha256()));
                    documents.add(document);
                    Entry after = before.toBuilder().documents(documents).build();
                    check(handle, after, current);
                    return Optional.of(after);
                });
    }

    /**
     * Leaves an entry out of the next edition; one that only this draft has is gone at once.
     *
     * @return the draft's new version
     */
    public long remove(Editor editor, DraftId id, EntryId entry, @Nullable Long seen) {
        return change(
                editor,
                id,
                entry,
                seen,
                (_, current) -> {
                    if (current.isEmpty()) {
                        throw notFound(entry);
                    }
                    return Optional.empty();
                });
    }

    /** Puts what an import found, all of it or nothing; the version must be the one that the file was read against. */
    long putAll(Editor editor, DraftId id, long seen, Iterator<Entry> entries, String file) {
        return database.write(handle -> {
            admit(handle, id, editor);
            requireVersion(handle, id, seen);
            PersonId author = editor.account().person();
            long version = store.touch(handle, id, author, editions.live(), now());
            store.put(handle, id, entries, author, now());
            requireFree(handle, id);
            witness.record(
                    handle,
                    Act.by(author, "draft.import", id.value(), editor.origin())
                            .changing(null, file));
            return version;
        });
    }

    /** Refuses whoever may not edit now, before anything is read. */
    void admit(DraftId id, Editor editor) {
        database.<RuntimeException>execute(handle -> admit(handle, id, editor));
    }

    /** Whether this person may edit it now, and why not. */
    DraftGate.Answer ask(DraftId id, Account reader) {
        return database.read(handle -> gate.ask(handle, id, reader));
    }

    /** Refuses a cycle that does not exist. */
    void requireKnown(DraftId id, Account reader) {
        if (ask(id, reader) instanceof DraftGate.Answer.Unknown) {
            throw new ProblemException(404, "Siklus ini tidak ada.");
        }
    }

    private long change(
            Editor editor,
            DraftId id,
            EntryId entry,
            @Nullable Long seen,
            BiFunction<Handle, Optional<Entry>, Optional<Entry>> edit) {
        try (LiveContent live = new LiveContent(editions.live())) {
            return database.write(handle -> {
                admit(handle, id, editor);
                if (seen != null) {
                    requireVersion(handle, id, seen);
                }
                Optional<Entry> before = store.current(handle, id, entry, live);
                Optional<Entry> after = edit.apply(handle, before);
                if (after.equals(before)) {
                    return store.version(handle, id);
                }
                PersonId author = editor.account().person();
                long version = store.touch(handle, id, author, live.edition(), now());
                apply(handle, id, entry, after, live, author);
                requireFree(handle, id);
                witness.record(handle, act(editor, id, entry, before, after));
                return version;
            });
        }
    }

    private void apply(
            Handle handle,
            DraftId id,
            EntryId entry,
            Optional<Entry> after,
            LiveContent live,
            PersonId author) {
        if (after.equals(live.find(entry))) {
            store.drop(handle, id, entry);
        } else if (after.isPresent()) {
            store.put(handle, id, List.of(after.get()).iterator(), author, now());
        } else {
            store.remove(handle, id, entry, author, now());
        }
    }

    private void admit(Handle handle, DraftId id, Editor editor) {
        switch (gate.ask(handle, id, editor.account())) {
            case DraftGate.Answer.Open() -> {
                // Go on.
            }
            case DraftGate.Answer.Unknown() ->
                    throw new ProblemException(404, "Siklus ini tidak ada.");
            case DraftGate.Answer.Closed(String why) -> throw new ProblemException(409, why);
            case DraftGate.Answer.NotYours(String why) -> throw new ProblemException(403, why);
        }
    }

    private void requireVersion(Handle handle, DraftId id, long seen) {
        long present = store.version(handle, id);
        if (present != seen) {
            throw new ProblemException(
                    409,
                    "Draf ini sudah diubah orang lain sejak Anda membukanya. Muat ulang, lalu"
                            + " ulangi perubahan Anda.",
                    Map.of("version", present));
        }
    }

    private void requireFree(Handle handle, DraftId id) {
        store.lockChanges(handle, id)
                .ifPresent(held -> {
                    throw new ProblemException(
                            409,
                            "Informasi %s sedang diubah dalam siklus %s. Tunggu siklus itu selesai, atau ubah di sana."
                                    .formatted(held.getKey(), held.getValue()),
                            Map.of(
                                    "entry", held.getKey().value(),
                                    "cycle", held.getValue().value()));
                });
    }

    private void check(Handle handle, Entry entry, Optional<Entry> current) {
        List<Violation> violations = new ArrayList<>();
        EntryRules.check(entry)
                .forEach(fault ->
                        violations.add(Violation.of(fault.column().key(), fault.message())));
        for (DocumentRef document : entry.documents()) {
            boolean kept = current.filter(e -> e.documents().contains(document)).isPresent();
            boolean taken =
                    kept
                            || store.findDocument(handle, document.sha256(), document.title())
                                    .filter(document::equals)
                                    .isPresent();
            if (!taken) {
                violations.add(
                        Violation.of(
                                "dokumen",
                                "Dokumen ini belum diunggah. Unggah berkasnya lebih dahulu."));
            }
        }
        if (!violations.isEmpty()) {
            throw new ProblemException(422, EntryRules.NOT_YET, violations);
        }
    }

    private Instant now() {
        return clock.instant();
    }

    private static Act act(
            Editor editor,
            DraftId id,
            EntryId entry,
            Optional<Entry> before,
            Optional<Entry> after) {
        return Act.by(
                        editor.account().person(),
                        after.isPresent() ? "draft.entry.put" : "draft.entry.remove",
                        id + "/" + entry,
                        editor.origin())
                .changing(
                        before.map(ContentFormat::line).orElse(null),
                        after.map(ContentFormat::line).orElse(null));
    }

    private static ProblemException notFound(EntryId entry) {
        return new ProblemException(404, "Informasi %s tidak ada.".formatted(entry));
    }
}
