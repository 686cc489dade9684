package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.draft.DraftFreezer;
import id.go.esdm.gatrik.kiosk.admin.draft.DraftId;
import id.go.esdm.gatrik.kiosk.admin.draft.Frozen;
import id.go.esdm.gatrik.kiosk.admin.sop.Actor;
import id.go.esdm.gatrik.kiosk.admin.sop.Cycle;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleHistory;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleId;
import id.go.esdm.gatrik.kiosk.admin.sop.Cycles;
import id.go.esdm.gatrik.kiosk.admin.sop.Refusals;
import id.go.esdm.gatrik.kiosk.admin.sop.SopPolicy;
import id.go.esdm.gatrik.kiosk.admin.sop.Sops;

import org.jspecify.annotations.Nullable;

/** T8p: a Pranata Humas presses "Terbitkan" on what two others approved. Thread-safe. */
public final class CyclePublications {
    private final Cycles cycles;
    private final Sops sops;
    private final DraftFreezer freezer;
    private final Publisher publisher;

    CyclePublications(Cycles cycles, Sops sops, DraftFreezer freezer, Publisher publisher) {
        this.cycles = cycles;
        this.sops = sops;
        this.freezer = freezer;
        this.publisher = publisher;
    }

    /**
     * Publishes what was approved.
     *
     * @param version the one the caller saw; null to take the cycle as it is
     * @return the record of it; 409 unless the cycle awaits publication, 403 if this person approved
     */
    public Publication publish(CycleId id, @Nullable Integer version, Actor actor) {
        CycleHistory present = cycles.get(id);
        if (version != null && version != present.version()) {
            throw Refusals.changed(present);
        }
        if (!(present.cycle() instanceof Cycle.AwaitingPublication cycle)) {
            throw Refusals.wrongStep(present);
        }
        SopPolicy.objectionToPublication(actor.person(), cycle.agreement())
                .ifPresent(objection -> {
                    throw Refusals.forbidden(objection);
                });
        Frozen frozen = freezer.freeze(new DraftId(id.value()));
        if (!frozen.content().equals(cycle.bundle().content())) {
            // The base moved in this very moment; the transaction that moved it sends the cycle
            // back.
            throw Refusals.changed(cycles.get(id));
        }
        String sop = sops.get(cycle.head().sop()).number();
        return publisher.publish(
                new Approved(cycle, sop, frozen.file(), frozen.objects(), actor.person()), actor);
    }
}
