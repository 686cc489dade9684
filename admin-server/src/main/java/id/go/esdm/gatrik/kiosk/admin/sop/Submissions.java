package id.go.esdm.gatrik.kiosk.admin.sop;

import org.jspecify.annotations.Nullable;

/** SOP langkah 6: konsep and data go to the Subkoordinator, frozen (T6, T6'). Thread-safe. */
public final class Submissions {
    private final Cycles cycles;
    private final Bundles bundles;

    Submissions(Cycles cycles, Bundles bundles) {
        this.cycles = cycles;
        this.bundles = bundles;
    }

    /** Freezes and submits; 422 names everything that is missing. */
    public CycleHistory submit(
            CycleId id, @Nullable Integer version, Actor actor, @Nullable String note) {
        return cycles.perform(
                id,
                version,
                actor,
                (present, _) -> {
                    if (present.cycle() instanceof Cycle.Submittable) {
                        return new Move.Submitted(bundles.freeze(id), note);
                    }
                    throw Refusals.wrongStep(present);
                },
                bundles::recheck);
    }
}
