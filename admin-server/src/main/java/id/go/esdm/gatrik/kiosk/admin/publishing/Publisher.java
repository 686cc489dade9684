package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.archive.LiveEdition;
import id.go.esdm.gatrik.kiosk.admin.draft.DraftId;
import id.go.esdm.gatrik.kiosk.admin.draft.DraftStore;
import id.go.esdm.gatrik.kiosk.admin.people.Act;
import id.go.esdm.gatrik.kiosk.admin.people.SignedRoster;
import id.go.esdm.gatrik.kiosk.admin.people.Witness;
import id.go.esdm.gatrik.kiosk.admin.sop.Actor;
import id.go.esdm.gatrik.kiosk.admin.sop.Cycle;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleHistory;
import id.go.esdm.gatrik.kiosk.admin.sop.Cycles;
import id.go.esdm.gatrik.kiosk.admin.sop.Move;
import id.go.esdm.gatrik.kiosk.admin.sop.Refusals;
import id.go.esdm.gatrik.kiosk.admin.sop.Ruling;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Approval;
import id.go.esdm.gatrik.kiosk.edition.CanonicalJson;
import id.go.esdm.gatrik.kiosk.edition.ContentFile;
import id.go.esdm.gatrik.kiosk.edition.EditionFiles;
import id.go.esdm.gatrik.kiosk.edition.EditionVerifier;
import id.go.esdm.gatrik.kiosk.edition.Manifest;
import id.go.esdm.gatrik.kiosk.edition.Manifest.FileRef;
import id.go.esdm.gatrik.kiosk.edition.ObjectSource;
import id.go.esdm.gatrik.kiosk.edition.Verdict;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Makes editions, one after the other: staged, forced, checked as a terminal would check it, renamed,
 * and then one transaction that makes it the live one. Killed anywhere, the next start finds the old
 * state or the new. Thread-safe.
 */
public final class Publisher {
    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    private final Database database;
    private final Publications publications;
    private final Cycles cycles;
    private final Credentials credentials;
    private final ObjectSource objects;
    private final EditionWriter writer;
    private final EditionLabel label;
    private final Witness witness;
    private final Clock clock;
    private final PublicationStore store = new PublicationStore();
    private final LogStore log = new LogStore();
    private final DraftStore drafts = new DraftStore();
    private final List<PublicationListener> listeners = new CopyOnWriteArrayList<>();
    private final ReentrantLock publishing = new ReentrantLock(true);

    Publisher(
            Path editions,
            Database database,
            Publications publications,
            Cycles cycles,
            Credentials credentials,
            ObjectSource objects,
            Witness witness,
            Clock clock) {
        this.database = database;
        this.publications = publications;
        this.cycles = cycles;
        this.credentials = credentials;
        this.objects = objects;
        this.writer = new EditionWriter(editions);
        this.label = new EditionLabel(database);
        this.witness = witness;
        this.clock = clock;
    }

    /** Tells somebody of every edition that becomes live from now on. */
    public void addListener(PublicationListener listener) {
        listeners.add(listener);
    }

    /** To be called once at the start, before anything is published: removes what a crash left half made. */
    public void recover() {
        int newest = publications.findNewest().map(Publication::edition).orElse(0);
        for (Path path : writer.recover(newest)) {
            LOG.warn("removed {}, left by an interrupted publication", path.getFileName());
        }
    }

    /** A name below {@code editions/} for something half made; gone after the next start. */
    Path stagePath(String purpose) {
        return writer.stagePath(purpose);
    }

    /**
     * Publishes.
     *
     * @return the record of it; the edition is live and on the disk
     * @throws ProblemException 409 if another edition is live than the one that was signed over
     * @throws RefusedOwnEditionException if the edition does not pass its own verification
     */
    public Publication publish(Publishable what, Actor actor) {
        LiveEdition live;
        Publication publication;
        publishing.lock();
        try {
            publication = make(what, actor);
            live = publications.live().orElseThrow();
        } finally {
            publishing.unlock();
        }
        tell(live);
        return publication;
    }

    private Publication make(Publishable what, Actor actor) {
        @Nullable LiveEdition before = publications.live().orElse(null);
        requireSameBase(what, before);
        int number = before == null ? 1 : before.number() + 1;
        SignedRoster roster = credentials.rosters().current();
        Manifest manifest = manifest(what, number, roster, before);
        byte[] json = manifest.canonicalBytes();
        EditionFiles staged =
                writer.stage(number, json, credentials.serverKey().sign(json), what.file(), roster);
        EditionFiles files = staged;
        try {
            @Nullable CatalogueDiff changes = verify(staged, manifest, before);
            files = writer.promote(staged, number);
            List<LogChange> lines = lines(files, changes);
            return database.write(handle -> record(handle, what, actor, manifest, changes, lines));
        } catch (RuntimeException refused) {
            // A commit that failed to answer may have happened: what is recorded stays.
            if (publications.find(number).isEmpty()) {
                writer.discard(files);
            }
            throw refused;
        }
    }

    private static List<LogChange> lines(EditionFiles files, @Nullable CatalogueDiff changes) {
        if (changes != null) {
            return LogChange.of(changes);
        }
        try (ContentFile content = ContentFile.open(files.content())) {
            return LogChange.added(content);
        }
    }

    private void requireSameBase(Publishable what, @Nullable LiveEdition live) {
        Sha256 present = live == null ? null : live.manifestSha256();
        if (Objects.equals(what.previous(), present)) {
            return;
        }
        switch (what) {
            case Approved approved -> {
                CycleHistory cycle = cycles.get(approved.head().id());
                if (cycle.cycle() instanceof Cycle.Published) {
                    throw Refusals.wrongStep(cycle);
                }
                throw Refusals.conflict(
                        "Edisi yang tayang sudah berganti sejak bahan ini disetujui; bahan kembali"
                                + " diperbaiki dan disetujui ulang.",
                        cycle);
            }
            case Withdrawal _ ->
                    throw new ProblemException(
                            409, "Edisi yang tayang baru saja berganti. Muat ulang, lalu ulangi.");
        }
    }

    private Manifest manifest(
            Publishable what, int number, SignedRoster roster, @Nullable LiveEdition before) {
        Manifest.Kind kind;
        Manifest.CycleRef cycle = null;
        FileRef konsep = null;
        Manifest.NotaDinasRef notaDinas = null;
        String reason = null;
        switch (what) {
            case Approved approved -> {
                kind = Manifest.Kind.PUBLICATION;
                cycle = approved.cycle();
                konsep = new FileRef(approved.konsep());
                notaDinas = approved.notaDinas();
            }
            case Withdrawal withdrawal -> {
                kind = Manifest.Kind.WITHDRAWAL;
                reason = withdrawal.reason();
            }
        }
        return new Manifest(
                1,
                number,
                kind,
                label.find().orElse(null),
                what.previous(),
                publishedAt(what, before),
                what.publisher().value(),
                cycle,
                konsep,
                notaDinas,
                what.content(),
                what.objects(),
                new FileRef(roster.sha256()),
                what.approvals(),
                reason);
    }

    /** Never before what it follows, even if the clock was set back in between. */
    private Instant publishedAt(Publishable what, @Nullable LiveEdition before) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        for (Approval approval : what.approvals()) {
            at = approval.at().isAfter(at) ? approval.at() : at;
        }
        if (before == null || !before.manifest().publishedAt().isAfter(at)) {
            return at;
        }
        LOG.warn(
                "Jam server ({}) tertinggal dari edisi {} ({}): waktu terbit dicatat sama dengan"
                        + " edisi itu. Betulkan jam server.",
                at,
                before.number(),
                before.manifest().publishedAt());
        return before.manifest().publishedAt();
    }

    private @Nullable CatalogueDiff verify(
            EditionFiles staged, Manifest manifest, @Nullable LiveEdition before) {
        Verdict verdict =
                new EditionVerifier(credentials.rootKey())
                        .verify(staged, before == null ? null : before.asPredecessor(), objects);
        return switch (verdict) {
            case Verdict.Valid(_, _, var changes) -> changes;
            case Verdict.Refused(var problem) ->
                    throw new RefusedOwnEditionException(manifest.edition(), problem);
        };
    }

    private Publication record(
            Handle handle,
            Publishable what,
            Actor actor,
            Manifest manifest,
            @Nullable CatalogueDiff changes,
            List<LogChange> lines) {
        int entries = manifest.content().entries();
        Sha256 digest = manifest.sha256();
        Instant at = manifest.publishedAt();
        Publication publication =
                new Publication(
                        manifest.edition(),
                        manifest.kind(),
                        digest,
                        what instanceof Approved approved ? approved.head().id() : null,
                        actor.person(),
                        at,
                        changes == null ? entries : changes.added().size(),
                        changes == null ? 0 : changes.changed().size(),
                        changes == null ? 0 : changes.removed().size(),
                        entries,
                        what instanceof Approved approved ? approved.head().title() : null,
                        manifest.notaDinas(),
                        manifest.reason());
        List<Ruling> rulings =
                switch (what) {
                    case Approved approved -> moveOn(handle, approved, actor, publication);
                    case Withdrawal withdrawal ->
                            Ruling.of(withdrawal.approvals(), withdrawal.reason());
                };
        store.add(handle, publication);
        log.add(handle, publication, lines, rulings);
        cycles.moveBase(handle, actor, publication.edition(), digest, at);
        testify(handle, actor, publication);
        return publication;
    }

    private List<Ruling> moveOn(
            Handle handle, Approved approved, Actor actor, Publication publication) {
        CycleHistory present = cycles.get(approved.head().id());
        if (present.version() != approved.head().version()) {
            throw Refusals.changed(present);
        }
        cycles.record(
                handle,
                present,
                actor,
                publication.at(),
                new Move.Published(publication.edition(), publication.manifest()));
        drafts.release(handle, new DraftId(present.id().value()));
        return Ruling.of(present.deeds());
    }

    private void testify(Handle handle, Actor actor, Publication publication) {
        witness.record(
                handle,
                Act.by(
                                actor.person(),
                                "edition.publish",
                                Integer.toString(publication.edition()),
                                actor.origin())
                        .changing(
                                null,
                                CanonicalJson.text(
                                        Map.of(
                                                "kind", publication.kind(),
                                                "manifest", publication.manifest()))));
    }

    private void tell(LiveEdition live) {
        for (PublicationListener listener : listeners) {
            try {
                listener.published(live);
            } catch (RuntimeException failure) {
                LOG.error("a listener failed on edition {}", live.number(), failure);
            }
        }
    }
}
