package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.admin.archive.LiveEdition;
import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.catalogue.DocumentRef;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.ContentFormat;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The drafts in the register. Stateless. */
public final class DraftStore {
    private static final int BATCH = 500;

    /** The draft, with everything that it changes. */
    public Draft get(Handle handle, DraftId id) {
        TreeMap<EntryId, Entry> upserts = new TreeMap<>();
        TreeSet<EntryId> removals = new TreeSet<>();
        handle.createQuery("SELECT entry, content FROM draft_change WHERE cycle = :cycle")
                .bind("cycle", id.value())
                .map((row, _) -> change(row, upserts, removals))
                .forEach(_ -> {});
        return new Draft(id, version(handle, id), upserts, removals);
    }

    /** The draft's version; 0 before its first edit. */
    public long version(Handle handle, DraftId id) {
        return handle.createQuery("SELECT version FROM draft WHERE cycle = :cycle")
                .bind("cycle", id.value())
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    /** Everybody who ever edited it. */
    public Set<PersonId> authors(Handle handle, DraftId id) {
        return handle
                .createQuery("SELECT person FROM draft_author WHERE cycle = :cycle")
                .bind("cycle", id.value())
                .mapTo(String.class)
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Lets go of the draft's entries, so that another cycle may take them; for a cycle that is over. */
    public void release(Handle handle, DraftId id) {
        handle.createUpdate("DELETE FROM draft_lock WHERE cycle = :cycle")
                .bind("cycle", id.value())
                .execute();
    }

    /** The entry as it would be published: as the draft has it, else as the live edition. */
    Optional<Entry> current(Handle handle, DraftId id, EntryId entry, LiveContent live) {
        return handle.createQuery(
                        "SELECT entry, content FROM draft_change WHERE cycle = :cycle AND entry ="
                                + " :entry")
                .bind("cycle", id.value())
                .bind("entry", entry.value())
                .map((row, _) -> Optional.ofNullable(row.getString("content")))
                .findOne()
                .map(content -> content.map(ContentFormat::parse))
                .orElseGet(() -> live.find(entry));
    }

    /** Counts an edit: the version rises, the editor is an author from now on. */
    long touch(Handle handle, DraftId id, PersonId author, Optional<LiveEdition> base, Instant at) {
        long version =
                handle.createQuery(
                                """
                                INSERT INTO draft (cycle, version, base_edition, base_manifest, changed_at)
                                VALUES (:cycle, 1, :edition, :manifest, :at)
                                ON CONFLICT (cycle) DO UPDATE SET
                                    version = version + 1,
                                    base_edition = excluded.base_edition,
                                    base_manifest = excluded.base_manifest,
                                    changed_at = excluded.changed_at
                                RETURNING version
                                """)
                        .bind("cycle", id.value())
                        .bind("edition", base.map(LiveEdition::number).orElse(0))
                        .bind(
                                "manifest",
                                base.map(live -> live.manifestSha256().hex()).orElse(null))
                        .bind("at", at)
                        .mapTo(Long.class)
                        .one();
        handle.createUpdate("INSERT OR IGNORE INTO draft_author VALUES (:cycle, :person)")
                .bind("cycle", id.value())
                .bind("person", author.value())
                .execute();
        return version;
    }

    /** Puts entries, in bounded memory. The draft has been touched before. */
    void put(Handle handle, DraftId id, Iterator<Entry> entries, PersonId author, Instant at) {
        while (entries.hasNext()) {
            PreparedBatch batch =
                    handle.prepareBatch(
                            """
                            INSERT OR REPLACE INTO draft_change (cycle, entry, content, person, at)
                            VALUES (:cycle, :entry, :content, :person, :at)
                            """);
            for (int i = 0; i < BATCH && entries.hasNext(); i++) {
                Entry entry = entries.next();
                batch.bind("cycle", id.value())
                        .bind("entry", entry.id().value())
                        .bind("content", ContentFormat.line(entry))
                        .bind("person", author.value())
                        .bind("at", at)
                        .add();
            }
            batch.execute();
        }
    }

    /** Marks an entry of the live edition as one to leave out. */
    void remove(Handle handle, DraftId id, EntryId entry, PersonId author, Instant at) {
        handle.createUpdate(
                        """
                        INSERT OR REPLACE INTO draft_change (cycle, entry, content, person, at)
                        VALUES (:cycle, :entry, NULL, :person, :at)
                        """)
                .bind("cycle", id.value())
                .bind("entry", entry.value())
                .bind("person", author.value())
                .bind("at", at)
                .execute();
    }

    /** Takes back whatever the draft does to an entry. */
    void drop(Handle handle, DraftId id, EntryId entry) {
        for (String table : new String[] {"draft_change", "draft_lock"}) {
            handle.createUpdate("DELETE FROM " + table + " WHERE cycle = :cycle AND entry = :entry")
                    .bind("cycle", id.value())
                    .bind("entry", entry.value())
                    .execute();
        }
    }

    /** Takes the entries of every change of this draft for it; the other draft that holds one first, if any. */
    Optional<Map.Entry<EntryId, DraftId>> lockChanges(Handle handle, DraftId id) {
        handle.createUpdate(
                        """
                        INSERT OR IGNORE INTO draft_lock (entry, cycle)
                        SELECT entry, cycle FROM draft_change WHERE cycle = :cycle
                        """)
                .bind("cycle", id.value())
                .execute();
        return handle.createQuery(
                        """
                        SELECT draft_lock.entry, draft_lock.cycle
                        FROM draft_change JOIN draft_lock USING (entry)
                        WHERE draft_change.cycle = :cycle AND draft_lock.cycle <> :cycle
                        ORDER BY draft_lock.entry LIMIT 1
                        """)
                .bind("cycle", id.value())
                .map((row, _) ->
                        Map.entry(new EntryId(row.getString(1)), new DraftId(row.getString(2))))
                .findOne();
    }

    /** The entries that other open drafts hold. */
    Map<EntryId, DraftId> taken(Handle handle, DraftId id) {
        Map<EntryId, DraftId> taken = new HashMap<>();
        handle.createQuery("SELECT entry, cycle FROM draft_lock WHERE cycle <> :cycle")
                .bind("cycle", id.value())
                .map((row, _) ->
                        taken.put(new EntryId(row.getString(1)), new DraftId(row.getString(2))))
                .forEach(_ -> {});
        return taken;
    }

    /** Remembers that a file was taken in as a document. */
    void addDocument(Handle handle, DocumentRef document, PersonId by, Instant at) {
        Sha256 text = document.textSha256();
        handle.createUpdate(
                        """
                        INSERT OR IGNORE INTO draft_document
                            (sha256, media_type, bytes, pages, text_sha256, person, at)
                        VALUES (:sha256, :type, :bytes, :pages, :text, :person, :at)
                        """)
                .bind("sha256", document.sha256().hex())
                .bind("type", document.mediaType())
                .bind("bytes", document.bytes())
                .bind("pages", document.pages())
                .bind("text", text == null ? null : text.hex())
                .bind("person", by.value())
                .bind("at", at)
                .execute();
    }

    /** What is known of a file that was taken in, under the given title. */
    Optional<DocumentRef> findDocument(Handle handle, Sha256 sha256, String title) {
        return handle.createQuery("SELECT * FROM draft_document WHERE sha256 = :sha256")
                .bind("sha256", sha256.hex())
                .map((row, _) ->
                        new DocumentRef(
                                sha256,
                                title,
                                row.getString("media_type"),
                                row.getLong("bytes"),
                                pages(row),
                                text(row)))
                .findOne();
    }

    private static @Nullable Integer pages(ResultSet row) throws SQLException {
        int pages = row.getInt("pages");
        return pages == 0 ? null : pages;
    }

    private static @Nullable Sha256 text(ResultSet row) throws SQLException {
        String hex = row.getString("text_sha256");
        return hex == null ? null : new Sha256(hex);
    }

    private static EntryId change(ResultSet row, Map<EntryId, Entry> upserts, Set<EntryId> removals)
            throws SQLException {
        EntryId id = new EntryId(row.getString("entry"));
        String content = row.getString("content");
        if (content == null) {
            removals.add(id);
        } else {
            upserts.put(id, ContentFormat.parse(content));
        }
        return id;
    }
}
