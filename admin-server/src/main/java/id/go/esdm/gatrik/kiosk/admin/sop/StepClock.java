package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.calendar.WorkingCalendar;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The clock of the step at which a cycle is. Whoever gets the work back gets the norm again, so it begins anew with every return.
 *
 * @param step of the SOP; 8 also for the publication, which the SOP gives no step of its own
 * @param started when the clock began, at step 4 with the meeting; that may be yet to come
 * @param spent working time since then
 * @param allowed the norm in working minutes
 * @param deadline when the norm is used up (tenggat)
 * @param waits whether the clock has not begun yet: the wait until the meeting is nobody's work
 */
public record StepClock(
        int step, Instant started, Duration spent, int allowed, Instant deadline, boolean waits) {
    /**
     * The clock of a cycle at that moment: past the Koordinator's yes that of the publication, then that of the report; nothing once
     * it is over.
     *
     * @param konsep when the konsep was first handed in; null if it was not
     */
    public static Optional<StepClock> find(
            CycleHistory history,
            Sop sop,
            WorkingCalendar calendar,
            @Nullable Instant konsep,
            Instant now) {
        Cycle cycle = history.cycle();
        Instant since = cycle.head().since();
        return switch (cycle) {
            case Cycle.Archived _, Cycle.Cancelled _ -> Optional.empty();
            case Cycle.Reported reported when reported.isContentDone() ->
                    findReport(history, sop, calendar, now);
            case Cycle.Reported _ ->
                    Optional.of(of(8, since, StepTimes.PUBLICATION_MINUTES, calendar, now));
            case Cycle.Invited _ ->
                    Optional.of(
                            of(
                                    4,
                                    later(MeetingRecord.of(history).begin().orElse(null), since),
                                    sop.step(4).minutes(),
                                    calendar,
                                    now));
            case Cycle.Drafted _ when konsep == null ->
                    // The data is in, the konsep is not: half of step 5 is still to be done.
                    Optional.of(of(5, met(history), sop.step(5).minutes(), calendar, now));
            case Cycle.Drafted _ ->
                    Optional.of(of(6, later(konsep, since), sop.step(6).minutes(), calendar, now));
            case Cycle other ->
                    Optional.of(
                            of(
                                    other.step(),
                                    since,
                                    sop.step(other.step()).minutes(),
                                    calendar,
                                    now));
        };
    }

    /** The clock of the report (SOP langkah 9), which goes out with the Koordinator's yes beside the publication (A9). */
    public static Optional<StepClock> findReport(
            CycleHistory history, Sop sop, WorkingCalendar calendar, Instant now) {
        return history.cycle() instanceof Cycle.Reported reported
                        && !(reported.report() instanceof Report.Disposed)
                ? Optional.of(
                        of(
                                Sop.STEPS,
                                reported.report().sent(),
                                sop.step(Sop.STEPS).minutes(),
                                calendar,
                                now))
                : Optional.empty();
    }

    private static StepClock of(
            int step, Instant started, int allowed, WorkingCalendar calendar, Instant now) {
        return new StepClock(
                step,
                started,
                calendar.between(started, now),
                allowed,
                calendar.after(started, Duration.ofMinutes(allowed)),
                started.isAfter(now));
    }

    /** How much of the norm is used. */
    public ClockState state() {
        return ClockState.of(spent, allowed);
    }

    /** When the meeting was closed. */
    private static Instant met(CycleHistory history) {
        return history.deeds().reversed().stream()
                .filter(deed -> deed.move() instanceof Move.MeetingClosed)
                .map(Deed::at)
                .findFirst()
                .orElse(history.cycle().head().since());
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one != null && one.isAfter(other) ? one : other;
    }
}
