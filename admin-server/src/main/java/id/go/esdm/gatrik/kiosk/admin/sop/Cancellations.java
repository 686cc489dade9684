package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.draft.DraftId;
import id.go.esdm.gatrik.kiosk.admin.draft.DraftStore;

import org.jspecify.annotations.Nullable;

/** Tx: a cycle ends before anything was published; its entries are free again. Thread-safe. */
public final class Cancellations {
    private final Cycles cycles;
    private final DraftStore drafts;

    Cancellations(Cycles cycles, DraftStore drafts) {
        this.cycles = cycles;
        this.drafts = drafts;
    }

    /** Cancels; 409 once it is published or over, 422 without a reason. */
    public CycleHistory cancel(
            CycleId id, @Nullable Integer version, Actor actor, @Nullable String reason) {
        return cycles.perform(
                id,
                version,
                actor,
                (present, _) -> {
                    if (present.cycle() instanceof Cycle.Open) {
                        return new Move.Cancelled(Words.reason(reason));
                    }
                    throw Refusals.wrongStep(present);
                },
                (handle, _, _) -> drafts.release(handle, new DraftId(id.value())));
    }
}
