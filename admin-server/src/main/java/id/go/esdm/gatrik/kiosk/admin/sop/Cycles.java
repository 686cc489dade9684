package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.draft.DraftGate;
import id.go.esdm.gatrik.kiosk.admin.draft.DraftId;
import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.Act;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.Witness;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.CanonicalJson;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The cycles and the one way in which they move: decide on the state as it stands, then record under
 * its version, so that of two that decide at once the second is refused. Thread-safe.
 */
public final class Cycles implements DraftGate {
    /** How the actions of this room begin in the audit. */
    static final String ACTION = "cycle.";

    private static final ZoneId OFFICE = ZoneId.of("Asia/Jakarta");

    private final Database database;
    private final CycleStore store = new CycleStore();
    private final Archivist archivist = new Archivist();
    private final Witness witness;
    private final Clock clock;

    /** Cycles in that register. */
    public Cycles(Database database, Witness witness, Clock clock) {
        this.database = database;
        this.witness = witness;
        this.clock = clock;
    }

    /** What to do, decided outside any transaction: it may take its time, it may refuse. */
    @FunctionalInterface
    public interface Decision {
        /** The move to be recorded at that time. */
        Move decide(CycleHistory present, Instant at);
    }

    /** What else must hold, or happen, in the transaction that records a move. */
    @FunctionalInterface
    public interface Companion {
        /** Nothing else. */
        Companion NONE = (_, _, _) -> {};

        /** Runs before the move is recorded; what it throws undoes all. */
        void accompany(Handle transaction, CycleHistory present, Move move);
    }

    /** Every cycle, the newest first. */
    public List<CycleHistory> list() {
        return database.read(store::all);
    }

    /** How many deeds there are in all cycles; it only grows. */
    long deeds() {
        return database.read(store::count);
    }

    /** The version of that cycle, without reading it; 404 if there is none. */
    int version(CycleId id) {
        return database.read(handle -> store.findVersion(handle, id))
                .orElseThrow(Refusals::unknown);
    }

    /** The newest invitation of all cycles. */
    Optional<Move.Invited> findLastInvitation() {
        return database.read(store::findLastInvitation);
    }

    /** The cycle of that id. */
    public Optional<CycleHistory> find(CycleId id) {
        return database.read(handle -> store.find(handle, id));
    }

    /** The cycle of that id, or 404. */
    public CycleHistory get(CycleId id) {
        return find(id).orElseThrow(Refusals::unknown);
    }

    /**
     * T1: begins a cycle.
     *
     * @param request what the form carried; the same person sending it again gets the cycle it
     *     already began; null for none
     */
    public CycleHistory start(Actor actor, Move.Directed directed, @Nullable String request) {
        return database.write(handle -> {
            Optional<CycleId> started =
                    request == null
                            ? Optional.empty()
                            : store.findStarted(handle, actor.person(), request);
            if (started.isPresent()) {
                return store.find(handle, started.get()).orElseThrow();
            }
            Instant at = now();
            Deed deed = new Deed(1, actor.person(), actor.role(), at, directed);
            CycleHistory begun = store.create(handle, at.atZone(OFFICE).getYear(), request, deed);
            testify(handle, actor, null, begun);
            return begun;
        });
    }

    /** Records a move that needs nothing but the right state. */
    CycleHistory move(CycleId id, @Nullable Integer version, Actor actor, Move move) {
        return perform(id, version, actor, (_, _) -> move, Companion.NONE);
    }

    /**
     * Decides on a move and records it.
     *
     * @param version the one the caller saw; null to take the cycle as it is
     * @return the cycle after it
     */
    public CycleHistory perform(
            CycleId id,
            @Nullable Integer version,
            Actor actor,
            Decision decision,
            Companion companion) {
        CycleHistory seen = get(id);
        if (version != null && version != seen.version()) {
            throw Refusals.changed(seen);
        }
        Instant at = now();
        Move move = decision.decide(seen, at);
        return database.write(handle -> {
            CycleHistory present = store.find(handle, id).orElseThrow();
            if (present.version() != seen.version()) {
                throw Refusals.changed(present);
            }
            companion.accompany(handle, present, move);
            return record(handle, present, actor, at, move);
        });
    }

    /**
     * T8r: sends back every cycle whose frozen bundle stands on another edition than the one that is
     * live from this transaction on.
     *
     * @param live digest of the new live edition's manifest
     */
    public void moveBase(Handle handle, Actor actor, int edition, Sha256 live, Instant at) {
        for (CycleHistory history : store.underReview(handle)) {
            if (history.cycle() instanceof Cycle.UnderReview review
                    && !review.bundle().isNil()
                    && !live.equals(review.bundle().previous())) {
                record(handle, history, actor, at, new Move.BaseMoved(edition));
            }
        }
    }

    @Override
    public Answer ask(Handle transaction, DraftId draft, Account editor) {
        Optional<CycleHistory> present = store.find(transaction, new CycleId(draft.value()));
        if (present.isEmpty()) {
            return new Answer.Unknown();
        }
        Cycle cycle = present.get().cycle();
        Set<Role> editors = SopPolicy.editors(cycle);
        if (editors.isEmpty()) {
            return new Answer.Closed(Waiting.locked(cycle));
        }
        if (editors.contains(editor.role())) {
            return new Answer.Open();
        }
        String who = editors.stream().map(Role::title).collect(Collectors.joining(" atau "));
        return new Answer.NotYours("Sekarang isi hanya dapat diubah oleh " + who + ".");
    }

    /** Records a move within the caller's transaction. */
    public CycleHistory record(
            Handle handle, CycleHistory present, Actor actor, Instant at, Move move) {
        Deed deed = new Deed(present.version() + 1, actor.person(), actor.role(), at, move);
        if (Transitions.next(present.cycle(), deed).isEmpty()) {
            throw Refusals.wrongStep(present);
        }
        store.append(handle, present.id(), deed);
        CycleHistory after = store.find(handle, present.id()).orElseThrow();
        testify(handle, actor, present, after);
        return after.cycle() instanceof Cycle.Reported reported && reported.isJoined()
                ? archive(handle, after, reported, actor, at)
                : after;
    }

    /** T9c: by the system, in the same transaction as the second half's end. */
    private CycleHistory archive(
            Handle handle, CycleHistory joined, Cycle.Reported cycle, Actor actor, Instant at) {
        return record(
                handle,
                joined,
                actor,
                at,
                new Move.Archived(archivist.archive(handle, joined, cycle)));
    }

    /** Every cycle that is archived by its deeds, or has an archive record. */
    public List<CycleId> archives() {
        return database.read(archivist::all);
    }

    /** The archive's record of a cycle, as canonical JSON; empty as long as it is not archived. */
    public Optional<byte[]> archived(CycleId id) {
        return database.read(handle -> archivist.find(handle, id));
    }

    /** The time as signatures and manifests write it: UTC, to the second. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private void testify(
            Handle handle, Actor actor, @Nullable CycleHistory before, CycleHistory after) {
        witness.record(
                handle,
                Act.by(
                                actor.person(),
                                ACTION + DeedWords.code(after.deeds().getLast().move()),
                                after.id().value(),
                                actor.origin())
                        .changing(
                                before == null ? null : testimony(handle, before),
                                testimony(handle, after)));
    }

    private String testimony(Handle handle, CycleHistory history) {
        StoredDeed deed = store.findStored(handle, history.id(), history.version()).orElseThrow();
        return CanonicalJson.text(
                new Testimony(history.cycle().state(), history.version(), deed.digest()));
    }
}
