package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.people.Names;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.web.TimelineStep;
import id.go.esdm.gatrik.kiosk.admin.web.TimelineStep.State;
import id.go.esdm.gatrik.kiosk.admin.web.Wib;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The nine steps of a cycle as they stand: who did each and when, where the work is now, what was sent back. */
record CycleTimeline(
        CycleHistory history,
        Sop sop,
        Names names,
        List<StepTime> times,
        @Nullable StepClock clock,
        @Nullable StepClock report,
        Instant now) {
    private static final String NOTHING = "Tanpa perubahan, jadi tidak ada edisi baru.";

    /** How a clock that runs looks. */
    static State state(StepClock clock) {
        return switch (clock.state()) {
            case HIJAU -> State.NOW;
            case KUNING -> State.SOON;
            case MERAH -> State.LATE;
        };
    }

    /** The steps, from 1 to 9. */
    List<TimelineStep> steps() {
        int here = here();
        return IntStream.rangeClosed(1, Sop.STEPS).mapToObj(number -> step(number, here)).toList();
    }

    private TimelineStep step(int number, int here) {
        Step step = sop.step(number);
        if (number < here) {
            return done(step);
        }
        if (number == Sop.STEPS && history.cycle() instanceof Cycle.Reported cycle) {
            return report(step, cycle.report());
        }
        if (number > here) {
            return history.cycle() instanceof Cycle.Cancelled
                    ? ahead(step, State.SKIPPED)
                    : findReturn(number)
                            .map(deed -> returned(step, deed))
                            .orElseGet(() -> ahead(step, State.WAITING));
        }
        return switch (history.cycle()) {
            case Cycle.Archived _ -> done(step);
            case Cycle.Cancelled cycle -> cancelled(step, cycle);
            case Cycle.AwaitingPublication cycle -> here(step, approved(cycle));
            case Cycle.HumasRework(_, ReworkReason.NewBase(int edition)) ->
                    here(step, "Edisi " + edition + " sudah tayang lebih dahulu.");
            case Cycle other -> here(step, null);
        };
    }

    /** Step 9, which begins with the Koordinator's yes, beside the publication (A9). */
    private TimelineStep report(Step step, Report way) {
        return switch (way) {
            case Report.Sent(var sent) -> report(step, "dikirim " + Wib.near(sent, now));
            case Report.Received(_, var received) ->
                    report(step, "diterima " + Wib.near(received, now));
            case Report.Disposed _ -> done(step);
        };
    }

    private TimelineStep report(Step step, String since) {
        return new TimelineStep(
                step.number(),
                step.title(),
                RoleWords.shortly(Role.SESDITJEN),
                report == null ? State.NOW : state(report),
                since,
                report == null ? null : ClockWords.whole(report, now),
                null);
    }

    private TimelineStep done(Step step) {
        Optional<Deed> last = findLast(step.number());
        return new TimelineStep(
                step.number(),
                step.title(),
                last.map(deed -> names.of(deed.by(), deed.role(), deed.at()))
                        .orElseGet(() -> RoleWords.shortly(step.actors())),
                State.DONE,
                last.map(deed -> Wib.near(deed.at(), now)).orElse(null),
                taken(step.number()),
                step.number() == 8
                        ? outcome()
                        : last.filter(deed -> step.number() > 1)
                                .map(deed -> DeedWords.note(deed.move()))
                                .orElse(null));
    }

    /** The working time of all visits to a finished step. */
    private @Nullable String taken(int number) {
        return times.stream()
                .filter(time -> time.number() == number)
                .findFirst()
                .map(time ->
                        time.spent() == null
                                ? null
                                : ClockWords.taken(time.spent(), time.allowed()))
                .orElse(null);
    }

    /** What followed the Koordinator's yes. */
    private @Nullable String outcome() {
        return switch (history.cycle()) {
            case Cycle.Archived(_, Cycle.Nil _, _) -> NOTHING;
            case Cycle.Published _, Cycle.Archived _ ->
                    history.deeds().reversed().stream()
                            .filter(deed -> deed.move() instanceof Move.Published)
                            .findFirst()
                            .map(this::publication)
                            .orElse(null);
            case Cycle.Nil _ -> NOTHING;
            case Cycle _ -> null;
        };
    }

    private String publication(Deed deed) {
        return deed.move() instanceof Move.Published(int edition, _)
                ? "Diterbitkan %s sebagai edisi %d."
                        .formatted(names.of(deed.by(), deed.role(), deed.at()), edition)
                : "";
    }

    private TimelineStep here(Step step, @Nullable String note) {
        return new TimelineStep(
                step.number(),
                step.title(),
                RoleWords.shortly(SopPolicy.awaited(history.cycle())),
                clock == null ? State.NOW : state(clock),
                "tiba " + Wib.near(history.cycle().head().since(), now),
                clock == null ? null : ClockWords.whole(clock, now),
                note);
    }

    private TimelineStep returned(Step step, Deed deed) {
        return new TimelineStep(
                step.number(),
                step.title(),
                names.of(deed.by(), deed.role(), deed.at()),
                State.RETURNED,
                Wib.near(deed.at(), now),
                null,
                DeedWords.note(deed.move()));
    }

    private TimelineStep cancelled(Step step, Cycle.Cancelled cycle) {
        Deed last = history.deeds().getLast();
        return new TimelineStep(
                step.number(),
                step.title(),
                names.of(last.by(), last.role(), last.at()),
                State.CANCELLED,
                Wib.near(last.at(), now),
                null,
                cycle.reason());
    }

    private static TimelineStep ahead(Step step, State state) {
        return new TimelineStep(
                step.number(),
                step.title(),
                RoleWords.shortly(step.actors()),
                state,
                null,
                null,
                null);
    }

    private String approved(Cycle.AwaitingPublication cycle) {
        return "Disetujui %s. Tinggal diterbitkan."
                .formatted(names.of(cycle.agreement().approval()));
    }

    /** The step at which the work is; of a cancelled cycle, where it was. */
    private int here() {
        if (!(history.cycle() instanceof Cycle.Cancelled)) {
            return history.cycle().step();
        }
        List<Deed> before = history.deeds().subList(0, history.deeds().size() - 1);
        return Transitions.replay(history.id(), before).step();
    }

    private Optional<Deed> findLast(int number) {
        return history.deeds().reversed().stream()
                .filter(deed -> completes(deed.move()) == number)
                .findFirst();
    }

    /** What sent the work back from that step, unless it got there again since. */
    private Optional<Deed> findReturn(int number) {
        return history.deeds().reversed().stream()
                .takeWhile(deed -> completes(deed.move()) != number - 1)
                .filter(deed ->
                        deed.move() instanceof Move.Returned(var correction)
                                && correction.step() == number)
                .findFirst();
    }

    /** The step that a move completes; 0 for one that completes none. */
    private static int completes(Move move) {
        return switch (move) {
            case Move.Directed _ -> 1;
            case Move.Assigned _ -> 2;
            case Move.Invited _ -> 3;
            case Move.MeetingClosed _ -> 4;
            case Move.Entered _ -> 5;
            case Move.Submitted _ -> 6;
            case Move.Endorsed _, Move.Corrected _ -> 7;
            case Move.Agreed _ -> 8;
            case Move.Disposed _ -> 9;
            case Move.PreparationAssigned _,
                    Move.Answered _,
                    Move.MinutesWritten _,
                    Move.Returned _,
                    Move.Published _,
                    Move.BaseMoved _,
                    Move.Received _,
                    Move.Archived _,
                    Move.Cancelled _ ->
                    0;
        };
    }
}
