package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.calendar.Calendars;
import id.go.esdm.gatrik.kiosk.admin.calendar.WorkingCalendar;
import id.go.esdm.gatrik.kiosk.admin.people.Role;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The clocks of cycles, by the office's calendar and the SOP that each began with. Thread-safe. */
public final class StepClocks {
    private final Calendars calendars;
    private final Sops sops;
    private final Papers papers;
    private final InstantSource clock;

    StepClocks(Calendars calendars, Sops sops, Papers papers, InstantSource clock) {
        this.calendars = calendars;
        this.sops = sops;
        this.papers = papers;
        this.clock = clock;
    }

    /** The clock that runs; nothing for a cycle that is over. */
    Optional<StepClock> find(CycleHistory history) {
        Instant konsep =
                history.cycle() instanceof Cycle.Drafted
                        ? papers.findKonsepTime(history.id()).orElse(null)
                        : null;
        return StepClock.find(history, sop(history), today(), konsep, clock.instant());
    }

    /** The clock of the report beside the publication; nothing before it was sent, or once it is disposed of. */
    Optional<StepClock> findReport(CycleHistory history) {
        return StepClock.findReport(history, sop(history), today(), clock.instant());
    }

    /** The clock that is that role's: of the fork's two halves its own. */
    Optional<StepClock> find(CycleHistory history, Role role) {
        return role == Role.SESDITJEN && history.cycle() instanceof Cycle.Reported
                ? findReport(history)
                : find(history);
    }

    /** Working time at every step so far. */
    List<StepTime> times(CycleHistory history) {
        return StepTimes.of(
                history,
                sop(history),
                calendar(history),
                papers.findKonsepTime(history.id()).orElse(null));
    }

    /** Everything about a cycle, with its clock. */
    public CycleView view(CycleHistory history) {
        return CycleView.of(history).with(find(history).orElse(null));
    }

    /** A cycle's line in a list, with its clock. */
    public CycleView line(CycleHistory history) {
        return CycleView.line(history).with(find(history).orElse(null));
    }

    private Sop sop(CycleHistory history) {
        return sops.get(history.cycle().head().sop());
    }

    /**
     * By which finished steps are judged: the calendar of today while the work goes on; of what is published that of its own day, as
     * its laporan has it. What the office changes later changes no finished figure.
     */
    private WorkingCalendar calendar(CycleHistory history) {
        return history.deeds().reversed().stream()
                .filter(deed -> deed.move() instanceof Move.Published)
                .findFirst()
                .map(Deed::at)
                .map(calendars::asOf)
                .orElseGet(this::today);
    }

    /** By which clocks run. */
    private WorkingCalendar today() {
        return calendars.current().calendar();
    }
}
