package id.go.esdm.gatrik.kiosk.admin.sop;

import java.util.List;
import java.util.Optional;

/** The arrows of the SOP: which move leads from which state to which. Guards are {@link SopPolicy}'s. */
final class Transitions {
    private Transitions() {}

    /** A state and what is about to be done in it. */
    private record Turn(Cycle cycle, Move move) {}

    /** The cycle of an id as its deeds left it, oldest first. */
    static Cycle replay(CycleId id, List<Deed> deeds) {
        Cycle cycle = begin(id, deeds.getFirst());
        for (Deed deed : deeds.subList(1, deeds.size())) {
            Cycle before = cycle;
            cycle =
                    next(before, deed)
                            .orElseThrow(() -> new IllegalStateException(illegal(before, deed)));
        }
        return cycle;
    }

    /** T1: what a first deed makes; throws IllegalArgumentException for any other. */
    static Cycle begin(CycleId id, Deed deed) {
        if (!(deed.move() instanceof Move.Directed directed)) {
            throw new IllegalArgumentException(id + " does not begin with an arahan");
        }
        return new Cycle.Directed(
                new CycleHead(
                        id,
                        directed.title(),
                        directed.sop(),
                        deed.by(),
                        deed.at(),
                        deed.version(),
                        deed.at(),
                        1));
    }

    /** The state after a deed, or empty where the SOP has no such arrow. */
    static Optional<Cycle> next(Cycle cycle, Deed deed) {
        return Optional.ofNullable(
                switch (new Turn(cycle, deed.move())) {
                    // SOP langkah 2
                    case Turn(Cycle.Directed c, Move.Assigned _) -> c.assigned(deed);
                    // SOP langkah 3
                    case Turn(Cycle.Assigned c, Move.PreparationAssigned _) -> c.noted(deed);
                    case Turn(Cycle.Assigned c, Move.Invited _) -> c.invited(deed);
                    // SOP langkah 4
                    case Turn(Cycle.Invited c, Move.Answered _) -> c.noted(deed);
                    case Turn(Cycle.Invited c, Move.MinutesWritten _) -> c.noted(deed);
                    case Turn(Cycle.Invited c, Move.MeetingClosed _) -> c.met(deed);
                    // SOP langkah 5
                    case Turn(Cycle.Drafting c, Move.Entered _) -> c.entered(deed);
                    case Turn(Cycle.HumasRework c, Move.Entered _) -> c.noted(deed);
                    // SOP langkah 6
                    case Turn(Cycle.Submittable c, Move.Submitted m) ->
                            c.submitted(deed, m.bundle());
                    // SOP langkah 7
                    case Turn(Cycle.SubkoordinatorReview c, Move.Endorsed m) ->
                            c.endorsed(deed, m.approval());
                    case Turn(Cycle.SubkoordinatorReview c, Move.Returned m)
                            when m.correction().step() == 7 ->
                            c.returned(deed, m.correction());
                    case Turn(Cycle.SubkoordinatorRework c, Move.Corrected m) ->
                            c.corrected(deed, m.bundle(), m.approval());
                    case Turn(Cycle.SubkoordinatorRework c, Move.Returned m)
                            when m.correction().step() == 7 ->
                            c.passedDown(deed, m.correction());
                    // SOP langkah 8
                    case Turn(Cycle.KoordinatorReview c, Move.Agreed m) ->
                            c.agreed(deed, m.approval(), m.notaDinas());
                    case Turn(Cycle.KoordinatorReview c, Move.Returned m)
                            when m.correction().step() == 8 ->
                            c.returned(deed, m.correction());
                    case Turn(Cycle.AwaitingPublication c, Move.Published m) ->
                            c.published(deed, m.edition());
                    // SOP langkah 9
                    case Turn(Cycle.Reported c, Move.Received _) -> c.received(deed).orElse(null);
                    case Turn(Cycle.Reported c, Move.Disposed m) ->
                            c.disposed(deed, m.disposition()).orElse(null);
                    case Turn(Cycle.Reported c, Move.Archived m) ->
                            c.archived(deed, m.record()).orElse(null);
                    // T8r
                    case Turn(Cycle.UnderReview c, Move.BaseMoved m) -> c.baseMoved(deed, m);
                    // Tx
                    case Turn(Cycle.Open c, Move.Cancelled m) -> c.cancelled(deed, m.reason());
                    case Turn(Cycle _, Move _) -> null;
                });
    }

    private static String illegal(Cycle cycle, Deed deed) {
        return "%s: version %d, %s, is no move from %s"
                .formatted(
                        cycle.head().id(),
                        deed.version(),
                        deed.move().getClass().getSimpleName(),
                        cycle.state());
    }
}
